import type { Day } from '../base/day';
import { unionRange, type DayRange } from '../base/dayRange';
import { outlierDays } from '../model/outliers';
import type { Annotation } from './annotation';
import type { ShownMilestone } from './shownMilestone';
import { statedDays } from './statedDays';

/**
 * The days the axis has to cover: the window asked for, else the stated days of everything shown and added by hand. What is ongoing or
 * undated states no day and does not stretch the axis (CONVENTIONS D12), nor does a day so far from all others that it
 * is likely a slip: it is pointed to from the edge. `undefined`: nothing is dated.
 */
export function timeSpan(
  shown: readonly ShownMilestone[],
  window: DayRange | undefined,
  annotations: readonly Annotation[],
): DayRange | undefined {
  if (window !== undefined) return window;
  const outliers = outlierDays(shown);
  let span: DayRange | undefined;
  const cover = (days: DayRange | undefined): void => {
    if (days !== undefined) span = span === undefined ? days : unionRange(span, days);
  };
  for (const { phases } of shown) {
    for (const { date } of phases) cover(withoutOutliers(statedDays(date), outliers));
  }
  for (const { days } of annotations) cover(days);
  return span;
}

/** The range without an end that is an outlier; `undefined` when both are. */
function withoutOutliers(range: DayRange | undefined, outliers: ReadonlySet<Day>): DayRange | undefined {
  if (range === undefined || outliers.size === 0) return range;
  const kept = [range.first, range.last].filter((day) => !outliers.has(day));
  const [first = range.first, last = first] = kept;
  return kept.length === 0 ? undefined : { first, last };
}
