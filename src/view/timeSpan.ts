import type { DayRange } from '../base/dayRange';
import type { ShownMilestone } from './shownMilestone';
import { statedDaysOf } from './statedDays';

/**
 * The days the axis has to cover: the window asked for, else the stated days of everything shown. What is ongoing or
 * undated states no day and does not stretch the axis (CONVENTIONS D12). `undefined`: nothing is dated.
 */
export function timeSpan(shown: readonly ShownMilestone[], window: DayRange | undefined): DayRange | undefined {
  return window ?? statedDaysOf(shown.flatMap(({ phases }) => phases));
}
