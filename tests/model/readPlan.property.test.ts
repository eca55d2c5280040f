import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/csv/rawTable';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';

const HEADERS = [
  'Milestone',
  'Date',
  'End',
  'Lead(s)',
  'Area',
  'Phase',
  'Funding',
  'Notes',
  'ID',
  '__proto__',
  'Column 3',
];
const CELLS = [
  '',
  ' ',
  '2026',
  'TBC',
  'Ongoing',
  'Phase 1 2026 Phase 2 2030',
  'Phase 1: Funded',
  'Not Funded *',
  'MSD/MOJ',
  'lower case',
  'СТСС',
  '1. Heading',
  '31 June',
  '-',
  '__proto__',
];

const cell = fc.oneof(fc.constantFrom(...CELLS), fc.string({ unit: 'grapheme', maxLength: 12 }));

const table: fc.Arbitrary<RawTable> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...HEADERS), { minLength: 1 }),
    fc.array(fc.array(cell, { minLength: 11, maxLength: 11 }), { maxLength: 12 }),
  )
  .map(([columns, rows]) => ({
    file: 'any.csv',
    encoding: 'utf-8',
    delimiter: ',',
    headerLine: 1,
    columns,
    preamble: [],
    rows: rows.map((cells, i) => ({ line: i + 2, cells: cells.slice(0, columns.length) })),
    footnotes: [],
    notes: [],
    skipped: [],
    issues: [],
  }));

const read = (raw: RawTable): ReturnType<typeof readPlan> =>
  readPlan(raw, suggestMapping(raw).mapping, { documentDate: undefined });

describe('readPlan on any table', () => {
  it('accounts for every row, and each skipped one has an issue on its line (U5)', () => {
    fc.assert(
      fc.property(table, (raw) => {
        const { milestones, issues, reconciliation } = read(raw);
        const { rows, placed, undated, skipped } = reconciliation;
        expect(placed + undated + skipped).toBe(rows);
        expect(rows).toBe(raw.rows.length);
        const kept = new Set(milestones.map(({ line }) => line));
        const reasons = new Set(issues.map(({ line }) => line));
        for (const { line } of raw.rows) expect(kept.has(line) || reasons.has(line)).toBe(true);
      }),
    );
  });

  it('gives each milestone an id of its own, a title and at least one phase', () => {
    fc.assert(
      fc.property(table, (raw) => {
        const { milestones } = read(raw);
        expect(new Set(milestones.map(({ id }) => id)).size).toBe(milestones.length);
        for (const { title, phases } of milestones) expect([title === '', phases.length === 0]).toEqual([false, false]);
      }),
    );
  });

  it('uses each column for one field at most, but for a title that holds its date', () => {
    fc.assert(
      fc.property(table, (raw) => {
        const { title, date, ...others } = suggestMapping(raw).mapping;
        const used = [...new Set([...title, ...date]), ...Object.values(others).flat()];
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });

  it('gives the same ids whatever the order of rows with different titles', () => {
    const titles = fc.uniqueArray(fc.stringMatching(/^[a-zA-Z]{1,8}$/), {
      minLength: 2,
      maxLength: 8,
      selector: (title) => title.toLowerCase(),
    });
    fc.assert(
      fc.property(titles, (words) => {
        const idsOf = (order: readonly string[]): ReadonlyMap<string, string> => {
          const rows = order.map((title, i) => ({ line: i + 2, cells: [title, '2026'] }));
          const raw: RawTable = { ...EMPTY, columns: ['Milestone', 'Date'], rows };
          return new Map(read(raw).milestones.map(({ title, id }) => [title, id]));
        };
        expect(idsOf([...words].reverse())).toEqual(new Map([...idsOf(words)].reverse()));
      }),
    );
  });
});

const EMPTY: RawTable = {
  file: 'any.csv',
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  columns: [],
  preamble: [],
  rows: [],
  footnotes: [],
  notes: [],
  skipped: [],
  issues: [],
};
