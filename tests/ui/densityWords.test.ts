import { describe, expect, it } from 'vitest';
import { busiestSentence, restWords } from '../../src/ui/overview/densityWords';
import { densityOf } from '../../src/view/density';
import { date, day, deadline, ongoing, plan, undated, year } from '../view/planBuilder';
import { viewOf } from '../view/viewWords';

const WHOLE = { first: day('2024-01-01'), last: day('2027-12-31') };
const viewOfDates = (...dates: readonly ReturnType<typeof year>[]): ReturnType<typeof viewOf> =>
  viewOf(plan(dates.map((one, index) => ({ title: `t${String(index)}`, date: one }))));

describe('busiestSentence(view, whole, years)', () => {
  it('names the year with most milestones, and how many of how many', () => {
    const view = viewOfDates(year(2025), year(2026), deadline(2026), undated('TBC'));
    expect(busiestSentence(view, WHOLE, 'calendar')).toBe('2026 is the busiest: 2 of 3 dated milestones.');
  });

  it('says "about" where milestones reach into other years, and names financial years where the axis does (D9)', () => {
    const view = viewOfDates(year(2025), deadline(2025));
    expect(busiestSentence(view, WHOLE, 'financial')).toBe('2025/26 is the busiest: about 2 of 2 dated milestones.');
  });

  it('names a month of a short plan', () => {
    const view = viewOfDates(date('1 July 2025', '2025-07-01', '2025-07-01'));
    const whole = { first: day('2025-06-01'), last: day('2025-08-31') };
    expect(busiestSentence(view, whole, 'calendar')).toBe('July 2025 is the busiest: 1 of 1 dated milestones.');
  });

  it('says nothing when nothing is dated', () => {
    expect(busiestSentence(viewOfDates(undated('TBC')), WHOLE, 'calendar')).toBe('');
  });
});

describe('restWords(density)', () => {
  it('tells what the bars do not show', () => {
    const density = densityOf(viewOfDates(undated('TBC'), ongoing(), year(1990), year(2026)), [WHOLE]);
    expect(restWords(density)).toEqual(['1 no date', '1 ongoing', '1 far earlier']);
  });
});
