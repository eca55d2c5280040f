import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { readPlan } from '../../src/model/readPlan';
import { applyRepairs, tidyEdit } from '../../src/model/repairs';
import type { Repair } from '../../src/model/repairs';
import { suggestMapping } from '../../src/model/suggestMapping';

const table = readTextTable('Milestone,Date,Lead\nOne,31 June 2025,MSD\nTwo,2026,Police\n', 'plan.csv');

const repair: Repair = { file: 'plan.csv', line: 2, column: 'Date', original: '31 June 2025', text: '30 June 2025' };

const codes = (each: typeof table): readonly string[] =>
  readPlan(each, suggestMapping(each).mapping, { documentDate: undefined }).issues.map(({ code }) => code);

describe('applyRepairs(table, repairs)', () => {
  it('puts the text into its cell and changes nothing else', () => {
    expect(applyRepairs(table, [repair])).toEqual({
      ...table,
      rows: [{ line: 2, cells: ['One', '30 June 2025', 'MSD'] }, table.rows[1]],
    });
  });

  it('makes a finding go with its cause', () => {
    expect(codes(table)).toContain('IMPOSSIBLE_DATE');
    expect(codes(applyRepairs(table, [repair]))).not.toContain('IMPOSSIBLE_DATE');
  });

  it('repairs several cells of one row', () => {
    const lead = { ...repair, column: 'Lead', original: 'MSD', text: 'DIA' };
    expect(applyRepairs(table, [repair, lead]).rows[0]?.cells).toEqual(['One', '30 June 2025', 'DIA']);
  });

  it.each([
    ['a line that is no row', { line: 9 }],
    ['a column that the table lacks', { column: 'When' }],
    ['a cell that says something else', { original: '31 June 2026' }],
  ])('leaves out, with an issue, a repair of %s', (_, wrong) => {
    const { rows, issues } = applyRepairs(table, [{ ...repair, ...wrong }]);
    expect(rows).toEqual(table.rows);
    expect(issues.slice(table.issues.length).map(({ code, file }) => [code, file])).toEqual([
      ['EDIT_NOT_APPLIED', 'plan.csv'],
    ]);
  });

  it('leaves aside the repairs of another file', () => {
    expect(applyRepairs(table, [{ ...repair, file: 'other.csv' }])).toBe(table);
  });
});

describe('tidyEdit(text)', () => {
  it('gives the cell that a file with this text would give: reading it changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', 'ā', 'a\u0304', '\u200b') }),
        (text) => {
          const cell = tidyEdit(text);
          expect(tidyEdit(cell)).toBe(cell);
          expect(cell).toBe(cell.trim());
          expect(cell).not.toContain('\r');
          expect(cell.normalize('NFC')).toBe(cell);
        },
      ),
    );
  });
});
