import type { Day } from '../base/day';
import { unionRange, type DayRange } from '../base/dayRange';
import type { IndicativeDate } from '../model/indicativeDate';
import type { Phase } from '../model/milestone';

/**
 * The days a date states: a deadline only its last day, an open end only its first. `undefined` for ongoing and
 * undated. An end written before its start still gives a range that runs forwards.
 */
export function statedDays(date: IndicativeDate): DayRange | undefined {
  const first = date.earliest ?? date.latest;
  const last = date.latest ?? date.earliest;
  if (first === undefined || last === undefined) return undefined;
  return { first: Math.min(first, last) as Day, last: Math.max(first, last) as Day };
}

/** The shortest range over the stated days of all the phases; `undefined` when none states a day. */
export function statedDaysOf(phases: readonly Phase[]): DayRange | undefined {
  let all: DayRange | undefined;
  for (const { date } of phases) {
    const days = statedDays(date);
    if (days !== undefined) all = all === undefined ? days : unionRange(all, days);
  }
  return all;
}
