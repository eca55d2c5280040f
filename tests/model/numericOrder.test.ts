import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/day';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { codesOf, issuesOf, planOf, tableOf, wordsOf } from './planOf';

const HEADER = 'Milestone,Due date';
const planWith = (...dates: readonly string[]) => planOf([HEADER, ...dates.map((date, i) => `M${String(i)},${date}`)]);
const daysOf = (...dates: readonly string[]): readonly string[] =>
  planWith(...dates).milestones.map(({ phases }) => phases.map(wordsOf).join().replace(' not-stated', ''));
const day = (iso: string): string => `${iso}..${iso}`;

describe('the order of numeric dates is settled for the column (issue of CONVENTIONS D5)', () => {
  it('is day first when one cell can only be that, and cites it', () => {
    const plan = planWith('03/04/2025', '05/06/2025', '18/07/2025', '2026');
    expect(plan.milestones.map(({ phases }) => phases.map(wordsOf)[0])).toEqual([
      `${day('2025-04-03')} not-stated`,
      `${day('2025-06-05')} not-stated`,
      `${day('2025-07-18')} not-stated`,
      '2026-01-01..2026-12-31 not-stated',
    ]);
    const [found, ...others] = issuesOf(plan, 'DAY_FIRST');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'info', line: 2, column: 'Due date', value: '03/04/2025' });
    expect(found?.message).toContain('“18/07/2025” in line 4');
    expect(found?.message).toContain('lines 2 and 3');
  });

  it('is month first when one cell can only be that, and cites it', () => {
    const dates = ['03/04/2025', '04/13/2025', '12/1/25'];
    expect(daysOf(...dates)).toEqual([day('2025-03-04'), day('2025-04-13'), day('2025-12-01')]);
    const plan = planWith(...dates);
    const [found, ...others] = issuesOf(plan, 'MONTH_FIRST_COLUMN');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', line: 3, column: 'Due date', value: '04/13/2025' });
    expect(found?.message).toContain('lines 2 and 4');
    expect(codesOf(plan)).not.toContain('DAY_FIRST');
  });

  it('rescues a cell of a month-first column that can only be day first, and tells', () => {
    const dates = ['04/13/2025', '05/14/2025', '13/04/2025', '03/04/2025'];
    expect(daysOf(...dates)).toEqual(['2025-04-13', '2025-05-14', '2025-04-13', '2025-03-04'].map(day));
    expect(issuesOf(planWith(...dates), 'CONTRARY_ORDER')).toMatchObject([{ line: 4, value: '13/04/2025' }]);
  });

  it('offers a repair for a month-first cell of a day-first column, and applies none', () => {
    const plan = planWith('18/07/2025', '19/08/2025', '04/13/2025');
    expect(plan.reconciliation).toMatchObject({ placed: 2, undated: 1 });
    expect(issuesOf(plan, 'IMPOSSIBLE_DATE')).toMatchObject([
      { line: 4, severity: 'error', remedy: 'Write “13 April 2025” if that is what is meant.' },
    ]);
  });

  it('stays day first when as many cells say one as the other', () => {
    expect(daysOf('18/07/2025', '04/13/2025', '03/04/2025')[2]).toBe(day('2025-04-03'));
  });

  it('is one question for the column, day first, when no cell tells', () => {
    const plan = planWith('03/04/2025', '05/06/2025', '07/07/2025', 'TBC');
    const [found, ...others] = issuesOf(plan, 'DAY_FIRST');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', line: 2, value: '03/04/2025' });
    expect(found?.message).toContain('lines 2 and 3');
    expect(found?.remedy).toContain('?');
  });

  it('takes the order of the other date column when its own cells do not tell', () => {
    const plan = planOf(['Milestone,Start,Finish', 'One,03/04/2025,04/05/2025', 'Two,05/06/2025,05/30/2025']);
    expect(plan.milestones[0]?.phases.map(({ date }) => [date.earliest, date.latest])).toEqual([
      [dayOf(2025, 3, 4), dayOf(2025, 4, 5)],
    ]);
    expect(issuesOf(plan, 'MONTH_FIRST_COLUMN').map(({ column }) => column)).toEqual(['Start', 'Finish']);
    expect(issuesOf(plan, 'MONTH_FIRST_COLUMN')[0]?.message).toContain('“05/30/2025” in line 3 of “Finish”');
  });

  it('says nothing when the numbers leave no doubt, or there are none', () => {
    for (const dates of [['18/07/2025', '30/11/2025'], ['2025-04-03', 'June 2025'], ['2011/12']]) {
      const codes = codesOf(planWith(...dates));
      expect(codes).not.toContain('DAY_FIRST');
      expect(codes).not.toContain('MONTH_FIRST_COLUMN');
    }
  });

  it('is what a person sets, whatever the cells say', () => {
    const table = tableOf([HEADER, 'One,03/04/2025', 'Two,18/07/2025', 'Three,7/18']);
    const context = { documentDate: dayOf(2025, 1, 1), numericOrder: 'month-first' } as const;
    const plan = readPlan(table, suggestMapping(table).mapping, context);
    expect(plan.milestones.map(({ phases }) => phases[0]?.date.earliest)).toEqual([
      dayOf(2025, 3, 4),
      dayOf(2025, 7, 18),
      dayOf(2025, 7, 18),
    ]);
    expect(issuesOf(plan, 'CONTRARY_ORDER')).toMatchObject([{ line: 3 }]);
  });

  it('is found in dates with times, short years and other signs', () => {
    expect(daysOf('4/3/25 0:00', '12.30.2025')).toEqual([day('2025-04-03'), day('2025-12-30')]);
    expect(daysOf('1/2/25 – 2/2/25', '3-31-2025')[0]).toBe('2025-01-02..2025-02-02');
  });
});
