import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issue } from '../../src/base/issue';
import type { RawTable } from '../../src/csv/rawTable';
import { readTable } from '../../src/csv/readTable';
import { findingsCsv } from '../../src/export/findingsCsv';
import { setAsideCsv } from '../../src/export/setAsideCsv';
import { tableCsv } from '../../src/export/tableCsv';
import { readPlan } from '../../src/model/readPlan';
import { applyRepairs, tidyEdit } from '../../src/model/repairs';
import { suggestMapping } from '../../src/model/suggestMapping';

const read = (text: string): RawTable => readTable(new TextEncoder().encode(text), 'plan.csv');

const pieces = fc.constantFrom('"', "'", '=', '+', '-', '@', '\n', '\r', '\t', ' ', ',', ';', '|', '&', '&amp;', '&#39;', '<b>', 'whānau', 'é', 'е', '*', '–', 'sep=', '{"a":1}', '2026', '\\', 'N/A'); // prettier-ignore
/** What a person can type into a cell, as it is kept. */
const typed = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join('')),
  )
  .map(tidyEdit);

describe('whatever is typed into cells', () => {
  it('comes back from the repaired table, cell for cell (loss-free round trip)', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(typed, typed), { minLength: 1, maxLength: 6 }), (pairs) => {
        const rows = pairs.map((_, i) => `Milestone number ${String(i + 1)},2026,a,b`);
        const table = read(['Milestone,Date,Notes,Comment', ...rows].join('\n'));
        const at = (i: number, column: string, original: string, text: string) => ({
          file: 'plan.csv',
          line: i + 2,
          column,
          original,
          text,
        });
        const repaired = applyRepairs(
          table,
          pairs.flatMap(([a, b], i) => [at(i, 'Notes', 'a', a), at(i, 'Comment', 'b', b)]),
        );
        const again = read(tableCsv(repaired));
        expect(again.columns).toEqual(repaired.columns);
        expect(again.rows.map(({ cells }) => cells)).toEqual(repaired.rows.map(({ cells }) => cells));
        expect(tableCsv(again)).toBe(tableCsv(repaired));
      }),
      { numRuns: 300 },
    );
  });

  it('comes back from the rows that were set aside, with line and reason', () => {
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 6 }), (notes) => {
        const rows = notes.map((_, i) => `,2026,note ${String(i)}`);
        const table = read(['Milestone,Date,Notes', 'One,2025,x', 'Two,2026,y', ...rows].join('\n'));
        const repaired = applyRepairs(
          table,
          notes.map((text, i) => ({
            file: 'plan.csv',
            line: i + 4,
            column: 'Notes',
            original: `note ${String(i)}`,
            text,
          })),
        );
        const mapping = { ...suggestMapping(table).mapping, title: ['Milestone'], date: ['Date'], notes: ['Notes'] };
        const plan = readPlan(repaired, mapping, { documentDate: undefined });
        const again = read(setAsideCsv(plan, [repaired]));
        expect(again.rows.map(({ cells }) => cells)).toEqual(
          plan.skipped.map(({ line, cells }) => ['plan.csv', String(line), 'No milestone named', '', ...cells]),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from the list of findings', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(typed, typed), { minLength: 1, maxLength: 6 }), (pairs) => {
        const found = pairs.map(
          ([value, message], i) =>
          issue({ code: 'A_CODE', severity: 'warning', file: 'plan.csv', line: i, column: 'Date', value, message, remedy: 'Look.' }), // prettier-ignore
        );
        const again = read(findingsCsv(found));
        expect(again.rows.map(({ cells }) => [cells[5], cells[6]])).toEqual(
          found.map(({ value, message }) => [value, message]),
        );
      }),
      { numRuns: 150 },
    );
  });
});
