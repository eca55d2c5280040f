import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { EMPTY_MAPPING, FIELDS } from '../../src/model/columnMapping';
import { assignColumn, columnRoles, fieldOf } from '../../src/state/columnRoles';

const COLUMNS = ['Milestone', 'Quarter', 'Year', 'Owner'];

describe('assignColumn(mapping, column, field, columns)', () => {
  it('uses a column for one thing only', () => {
    const first = assignColumn(EMPTY_MAPPING, 'Year', 'date', COLUMNS);
    const second = assignColumn(first, 'Year', 'notes', COLUMNS);
    expect(second.date).toEqual([]);
    expect(second.notes).toEqual(['Year']);
  });

  it('reads columns of one field in the order of the table', () => {
    const year = assignColumn(EMPTY_MAPPING, 'Year', 'date', COLUMNS);
    expect(assignColumn(year, 'Quarter', 'date', COLUMNS).date).toEqual(['Quarter', 'Year']);
  });

  it('assigning undefined leaves the column unused', () => {
    const mapping = assignColumn(EMPTY_MAPPING, 'Owner', 'leads', COLUMNS);
    expect(assignColumn(mapping, 'Owner', undefined, COLUMNS)).toEqual(EMPTY_MAPPING);
  });

  it('never loses or doubles a column, whatever is assigned', () => {
    const assignment = fc.tuple(fc.constantFrom(...COLUMNS), fc.constantFrom(...FIELDS));
    fc.assert(
      fc.property(fc.array(assignment), (assignments) => {
        const mapping = assignments.reduce(
          (m, [column, field]) => assignColumn(m, column, field, COLUMNS),
          EMPTY_MAPPING,
        );
        const used = FIELDS.flatMap((field) => mapping[field]);
        expect([...used].sort()).toEqual([...new Set(assignments.map(([column]) => column))].sort());
        for (const [column, field] of new Map(assignments)) expect(fieldOf(mapping, column)).toBe(field);
      }),
    );
  });
});

describe('columnRoles(table, mapping)', () => {
  const table = readTextTable('Milestone,Year,Spare\nOne,2026,\nTwo,2026,\nThree,2027,x\n', 'plan.csv');

  it('lists every column, used or not, with different cells as written (U3)', () => {
    const roles = columnRoles(table, { ...EMPTY_MAPPING, title: ['Milestone'] });
    expect(roles.map(({ column, field, samples, filled }) => [column, field, samples, filled])).toEqual([
      ['Milestone', 'title', ['One', 'Two', 'Three'], 3],
      ['Year', undefined, ['2026', '2027'], 3],
      ['Spare', undefined, ['x'], 1],
    ]);
  });
});
