import { describe, expect, it } from 'vitest';
import { combinePlans } from '../../src/model/combinePlans';
import { codesOf, issuesOf, planOf } from './planOf';

const LINES = [
  'ID,Milestone,Lead,Date',
  ',Part one: harbours,,',
  'H1,Survey of every lamp,Lighthouse Service,2025',
  'H2,,Lighthouse Service,2026',
  'Total,2,,',
  ',Part two: ferries,,',
  'H2,Fares reviewed,Coastal Ferries Agency,2028',
];

describe('the rows that are no milestones (CONVENTIONS U5)', () => {
  const plan = planOf(LINES);

  it('stand in the plan in file order, with their cells and the reason', () => {
    expect(plan.skipped.map(({ file, line, reason }) => [file, line, reason])).toEqual([
      ['plan.csv', 2, 'section-heading'],
      ['plan.csv', 4, 'no-title'],
      ['plan.csv', 5, 'total'],
      ['plan.csv', 6, 'section-heading'],
    ]);
    expect(plan.skipped[1]?.cells).toEqual(['H2', '', 'Lighthouse Service', '2026']);
    expect(plan.skipped).toHaveLength(plan.reconciliation.skipped);
  });

  it('are all the rows when no column names the milestones', () => {
    const none = planOf(LINES, { map: { title: [] } });
    expect(none.milestones).toEqual([]);
    expect(none.skipped.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(none.reconciliation.skipped).toBe(6);
  });

  it('stay apart by file when plans are put together', () => {
    const both = combinePlans([plan, planOf(LINES, { file: 'other.csv' })]);
    expect(both.skipped.map(({ file }) => file)).toEqual([
      ...Array<string>(4).fill('plan.csv'),
      ...Array<string>(4).fill('other.csv'),
    ]);
    expect(both.skipped).toHaveLength(both.reconciliation.skipped);
  });
});

describe('identifiers that can not tell the milestones apart', () => {
  const lines = [
    'ID,Milestone,Date',
    'H1,One,2025',
    'H2,Two,2026',
    'H2,Three,2027',
    ',Four,2027',
    'H1,Five,2028',
    'H4,Six,2028',
    'H5,Seven,2029',
  ];

  it('are told once for repeats and once for blanks, and ids stay unique', () => {
    const plan = planOf(lines);
    expect(new Set(plan.milestones.map(({ id }) => id)).size).toBe(7);
    const [repeated, ...others] = issuesOf(plan, 'DUPLICATE_ID');
    expect(others).toEqual([]);
    expect(repeated).toMatchObject({ severity: 'info', line: 6, column: 'ID', value: 'H1' });
    expect(repeated?.message).toContain('“H1” in lines 2 and 6 and “H2” in lines 3 and 4');
    expect(issuesOf(plan, 'BLANK_ID')).toMatchObject([{ severity: 'info', line: 5, column: 'ID' }]);
  });

  it('say nothing when every milestone has its own', () => {
    const codes = codesOf(planOf(['ID,Milestone,Date', 'H1,One,2025', 'H2,Two,2026']));
    expect(codes).not.toContain('DUPLICATE_ID');
    expect(codes).not.toContain('BLANK_ID');
  });
});
