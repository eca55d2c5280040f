import { describe, expect, it } from 'vitest';
import type { IndicativeDate } from '../../src/model/indicativeDate';
import { busiestSentence, restWords } from '../../src/ui/overview/densityWords';
import { densityOf, densityShares, type DensityShares } from '../../src/view/density';
import { date, day, deadline, ongoing, plan, undated, year } from '../view/planBuilder';
import { viewOf } from '../view/viewWords';

const WHOLE = { first: day('2024-01-01'), last: day('2027-12-31') };
const sharesOf = (...dates: readonly IndicativeDate[]): DensityShares =>
  densityShares(viewOf(plan(dates.map((one, index) => ({ title: `t${String(index)}`, date: one })))));

describe('busiestSentence(shares, whole, years)', () => {
  it('names the year with most milestones, and how many of how many', () => {
    const shares = sharesOf(year(2025), year(2026), deadline(2026), undated('TBC'));
    expect(busiestSentence(shares, WHOLE, 'calendar')).toBe('2026 is the busiest: 2 of 3 dated milestones.');
  });

  it('says "about" where milestones reach into other years, and names financial years where the axis does (D9)', () => {
    const shares = sharesOf(year(2025), deadline(2025));
    expect(busiestSentence(shares, WHOLE, 'financial')).toBe('2025/26 is the busiest: about 2 of 2 dated milestones.');
  });

  it('names a month of a short plan', () => {
    const shares = sharesOf(date('1 July 2025', '2025-07-01', '2025-07-01'));
    const whole = { first: day('2025-06-01'), last: day('2025-08-31') };
    expect(busiestSentence(shares, whole, 'calendar')).toBe('July 2025 is the busiest: 1 of 1 dated milestones.');
  });

  it('says nothing when nothing is dated', () => {
    expect(busiestSentence(sharesOf(undated('TBC')), WHOLE, 'calendar')).toBe('');
  });
});

describe('restWords(density)', () => {
  it('tells what the bars do not show', () => {
    const density = densityOf(sharesOf(undated('TBC'), ongoing(), year(1990), year(2026)), [WHOLE]);
    expect(restWords(density)).toEqual(['1 no date', '1 ongoing', '1 far earlier']);
  });
});
