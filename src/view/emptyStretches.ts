import { addDays } from '../base/day';
import { lengthInDays, rangesOverlap, type DayRange } from '../base/dayRange';

/** A stretch is worth a break when it is longer than this, in days, and than this share of the whole. */
const LEAST_DAYS = 3 * 365;
const LEAST_SHARE = 0.4;

/** With a larger share of all periods running through it a stretch is not empty: their length is what it shows. */
const MOST_THROUGH = 0.25;

/**
 * Long stretches of the span in which no period begins or ends, in order. A few periods may run through one.
 * `marked` are days and periods that must stay on the axis too, but are no part of the plan.
 */
export function emptyStretches(
  span: DayRange,
  periods: readonly DayRange[],
  marked: readonly DayRange[],
): readonly DayRange[] {
  const edges = [...periods, ...marked]
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => day >= span.first && day <= span.last)
    .sort((a, b) => a - b);
  const least = Math.max(LEAST_DAYS, lengthInDays(span) * LEAST_SHARE);
  return edges
    .slice(1)
    .map((edge, index): DayRange => ({ first: addDays(edges[index] ?? edge, 1), last: addDays(edge, -1) }))
    .filter((stretch) => lengthInDays(stretch) > least)
    .filter((stretch) => {
      const through = periods.filter((period) => rangesOverlap(period, stretch)).length;
      return through <= periods.length * MOST_THROUGH;
    });
}
