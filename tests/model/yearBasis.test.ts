import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/base/day';
import type { YearBasis } from '../../src/model/answers';
import { NO_ANSWERS } from '../../src/model/answers';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { codesOf, issuesOf, planOf, tableOf } from './planOf';

const edtfs = (lines: readonly string[], basis?: YearBasis): readonly (string | undefined)[] => {
  const table = tableOf(lines);
  const column = table.columns.find((name) => /year|fy/i.test(name)) ?? '';
  const years = basis === undefined ? [] : [{ file: 'plan.csv', column, basis }];
  const { mapping } = suggestMapping(table);
  const plan = readPlan(table, mapping, { documentDate: dayFromIso('2025-01-01'), answers: { ...NO_ANSWERS, years } });
  return plan.milestones.map(({ phases }) => phases[0]?.date.edtf);
};

describe('a column whose header says financial years (D9)', () => {
  it.each(['Financial year', 'Fiscal Year', 'FY', 'Fin. year', 'Delivery FY'])('is told by “%s”', (header) => {
    const lines = [`Milestone,${header}`, 'A,2025', 'B,2026'];
    expect(edtfs(lines)).toEqual(['2024-07/2025-06', '2025-07/2026-06']);
    expect(issuesOf(planOf(lines), 'FY_BASIS').map(({ severity }) => severity)).toEqual(['warning']);
  });

  it.each([
    ['Year ending June', '2024-07/2025-06'],
    ['Financial year ending', '2024-07/2025-06'],
    ['Financial year starting', '2025-07/2026-06'],
  ])('is not asked about where the header says which: “%s”', (header, edtf) => {
    const lines = [`Milestone,${header},Lead`, 'A,2025,MSD', 'B,2026,MOJ'];
    const map = { date: [header] };
    const plan = planOf(lines, { map });
    expect(plan.milestones[0]?.phases[0]?.date.edtf).toBe(edtf);
    expect(issuesOf(plan, 'FY_BASIS')).toMatchObject([{ severity: 'info', question: undefined }]);
  });

  it.each(['Year', 'Date', 'Calendar year', 'Financial commitment date'])('is not told by “%s”', (header) => {
    const plan = planOf([`Milestone,${header}`, 'A,2025', 'B,2026'], { map: { date: [header] } });
    expect(plan.milestones[0]?.phases[0]?.date.edtf).toBe('2025');
    expect(codesOf(plan)).not.toContain('FY_BASIS');
  });

  it('keeps the words of the cell, and what says itself which year it is', () => {
    const lines = ['Milestone,Financial year', 'A,2025', 'B,2025/26', 'C,FY26', 'D,June 2026', 'E,15/03/2026', 'F,2024-25', 'G,2011-12', 'H,by 2027', 'I,2025 to 2027', 'J,TBC']; // prettier-ignore
    const plan = planOf(lines);
    expect(plan.milestones.map(({ phases }) => [phases[0]?.date.text, phases[0]?.date.edtf])).toEqual([
      ['2025', '2024-07/2025-06'],
      ['2025/26', '2025-07/2026-06'],
      ['FY26', '2025-07/2026-06'],
      ['June 2026', '2026-06'],
      ['15/03/2026', '2026-03-15'],
      ['2024-25', '2024-07/2025-06'],
      ['2011-12', '2011-07/2012-06'],
      ['by 2027', '/2027-06-30'],
      ['2025 to 2027', '2024-07/2027-06'],
      ['TBC', undefined],
    ]);
    for (const { message, remedy } of plan.issues) expect(`${message} ${remedy}`).not.toMatch(/FY20|undefined/);
  });

  it('is read as a person says, the quarter beside it too', () => {
    const lines = ['Milestone,Quarter,Financial year', 'A,Q1,2025', 'B,Q3,2026'];
    expect(edtfs(lines)).toEqual(['2024-07/2024-09', '2026-01/2026-03']);
    expect(edtfs(lines, 'begins')).toEqual(['2025-07/2025-09', '2027-01/2027-03']);
    expect(edtfs(lines, 'calendar')).toEqual(['2025-33', '2026-35']);
  });

  it('says nothing of years in titles', () => {
    const plan = planOf(['Milestone,Financial year', 'Review of 2026 done,2026', 'B,2027']);
    expect(codesOf(plan)).not.toContain('DATE_IN_TEXT');
  });
});
