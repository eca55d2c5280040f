import type { Day } from './day';

/** From the first to the last day, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

export function lengthInDays(range: DayRange): number {
  return range.last - range.first + 1;
}

export function rangesOverlap(a: DayRange, b: DayRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The shortest range that covers both. */
export function unionRange(a: DayRange, b: DayRange): DayRange {
  return { first: Math.min(a.first, b.first) as Day, last: Math.max(a.last, b.last) as Day };
}
