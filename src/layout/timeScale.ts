import type { Day } from '../base/day';
import type { DayRange } from '../base/dayRange';

/** Days to figure units, immutable: the first day of the window starts at `left`, its last day ends at `right`. */
export interface TimeScale {
  readonly window: DayRange;
  readonly left: number;
  readonly right: number;
  /** Where the day starts. */
  readonly xOf: (day: number) => number;
  readonly perDay: number;
}

export function timeScale(window: DayRange, left: number, right: number): TimeScale {
  const perDay = (right - left) / (window.last - window.first + 1);
  return { window, left, right, perDay, xOf: (day) => left + (day - window.first) * perDay };
}

/** The stretch that a range of days covers, cut to the window. */
export function stretchOf(scale: TimeScale, first: Day, last: Day): { readonly x: number; readonly width: number } {
  const x = Math.max(scale.xOf(first), scale.left);
  const end = Math.min(scale.xOf(last + 1), scale.right);
  return { x: Math.min(x, scale.right), width: Math.max(end - x, 0) };
}
