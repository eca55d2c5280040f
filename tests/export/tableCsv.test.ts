import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/csv/rawTable';
import { readTable } from '../../src/csv/readTable';
import { tableCsv } from '../../src/export/tableCsv';
import type { Plan } from '../../src/model/milestone';
import { readPlan } from '../../src/model/readPlan';
import { applyRepairs } from '../../src/model/repairs';
import { restoreLines } from '../../src/model/setAside';
import { suggestMapping } from '../../src/model/suggestMapping';

const ROOT = join(import.meta.dirname, '../..');

const read = (text: string, file = 'plan.csv'): RawTable => readTable(new TextEncoder().encode(text), file);

function planOf(table: RawTable): Plan {
  return readPlan(table, suggestMapping(table).mapping, { documentDate: undefined });
}

/** A plan without its findings, which tell how a file was written. */
function told({ issues: _, ...plan }: Plan) {
  return plan;
}

const files = ['data', 'seeds', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.(csv|tsv)$/.test(name))
    .map((name) => join(folder, name)),
);

describe('tableCsv(table)', () => {
  it.each(files)('reads back as the same plan, line for line: %s', (file) => {
    const table = readTable(readFileSync(join(ROOT, file)), 'plan.csv');
    const again = read(tableCsv(table));
    expect(told(planOf(again))).toEqual(told(planOf(table)));
  });

  it('begins with a byte order mark, ends lines with CRLF and quotes every cell (S7)', () => {
    expect(tableCsv(read('Milestone,Date\nWhānau hui,2026\n'))).toBe(
      '\ufeff"Milestone","Date"\r\n"Whānau hui","2026"\r\n',
    );
  });

  it('keeps each row on its line, and the lines above and below the table', () => {
    const text =
      'Harbour plan\n\nMilestone,Funding\nOne,Funded*\n\nTwo,Funded\nTotal,\n* Subject to Budget.\nSource: us.\n';
    const lines = tableCsv(read(text)).slice(1).split('\r\n');
    expect(lines).toEqual([
      '"Harbour plan"',
      '',
      '"Milestone","Funding"',
      '"One","Funded*"',
      '',
      '"Two","Funded"',
      '"Total",""',
      '"* Subject to Budget."',
      '"Source: us."',
      '',
    ]);
  });

  it.each(['=1+1', '+64 4 123', '-5', '@name', '"=1"', "'=1", "''-1", '- a point'])(
    'puts an apostrophe before %s, which a spreadsheet would run, and reading takes it off (S7)',
    (cell) => {
      const table = applyRepairs(read('Milestone,Notes\nOne,x\n'), [
        { file: 'plan.csv', line: 2, column: 'Notes', original: 'x', text: cell },
      ]);
      const text = tableCsv(table);
      expect(text).toContain(`"'${cell.replaceAll('"', '""')}"`);
      expect(read(text).rows[0]?.cells).toEqual(['One', cell]);
    },
  );

  it('gives any cells back as they are: quotes, line breaks, macrons, codes, formulas (L2)', () => {
    const piece = fc.constantFrom('"', '""', "'", '=', '+', '-', '@', '\n', ' ', ',', ';', '\t', 'ā', 'Māori', '&amp;', '&', '2026', 'TBC', '*', '–', '|', '<b>', '\\', 'x'); // prettier-ignore
    const cell = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (pairs) => {
        const lines = pairs.map((_, i) => `Milestone number ${String(i + 1)},2026,a,b`);
        const table = read(['Milestone,Date,Notes,Comment', ...lines].join('\n'));
        const repaired = applyRepairs(
          table,
          pairs.flatMap(([notes, comment], i) => [
            { file: 'plan.csv', line: i + 2, column: 'Notes', original: 'a', text: notes },
            { file: 'plan.csv', line: i + 2, column: 'Comment', original: 'b', text: comment },
          ]),
        );
        const again = read(tableCsv(repaired));
        expect(again.columns).toEqual(repaired.columns);
        expect(again.rows.map(({ cells }) => cells)).toEqual(repaired.rows.map(({ cells }) => cells));
      }),
      { numRuns: 300 },
    );
  });

  describe('of lines that were set aside and brought back', () => {
    const LINES = [
      'Harbour plan, as agreed',
      'Milestone,Date,Funding',
      'string,date,string',
      'e.g. Launch,2025,Funded',
      'One,2026,Funded*',
      'MILESTONE,DATE,FUNDING',
      'Two,2027,TBC',
      'Total,,5',
      '* Subject to Budget.',
      'Source: us.',
    ];
    const table = read(LINES.join('\n'));
    const titleAt = 0;

    it.each([1, 3, 4, 6, 8, 9, 10])('line %i reads back as a row, and the others as they are', (line) => {
      const restored = restoreLines(table, [line], titleAt);
      expect(restored.rows).toHaveLength(3);
      const again = read(tableCsv(restored));
      expect(again.rows.map(({ cells }) => cells).sort()).toEqual(restored.rows.map(({ cells }) => cells).sort());
      expect(again.skipped.map(({ cells }) => cells)).toEqual(restored.skipped.map(({ cells }) => cells));
      expect(again.notes.map(({ text }) => text)).toEqual(restored.notes.map(({ text }) => text));
      expect(again.footnotes.map(({ text }) => text)).toEqual(restored.footnotes.map(({ text }) => text));
    });

    it('all of them read back as rows, twice over', () => {
      const restored = restoreLines(table, [1, 3, 4, 6, 8, 9, 10], titleAt);
      const again = read(tableCsv(restored));
      expect(again.rows).toHaveLength(9);
      expect(read(tableCsv(again)).rows).toEqual(again.rows);
    });

    it('and rows that were edited into what reads like a total', () => {
      const edit = { file: 'plan.csv', line: 5, column: 'Milestone', original: 'One', text: 'Total' };
      const again = read(tableCsv(applyRepairs(table, [edit])));
      expect(again.rows[0]).toEqual({ line: 5, cells: ['Total', '2026', 'Funded*'] });
    });
  });
});
