import { addDays } from '../base/day';
import type { DayRange } from '../base/dayRange';
import { STEPS } from './axisPlan';
import { dayWidth } from './overviewScale';
import { shownParts, type TimeScale } from './timeScale';
import { periodsOf, type Step, type YearKind } from './timeTicks';

/** The least width of a bar, in px. */
const LEAST_WIDTH = 5;

/**
 * The days of each bar: days, weeks, months or more, the finest periods that are wide enough; one for all that a break
 * leaves out. In order, each right after the one before.
 */
export function overviewBins(scale: TimeScale, years: YearKind): readonly DayRange[] {
  const perDay = dayWidth(scale);
  const chosen = STEPS.find(({ days }) => days * perDay >= LEAST_WIDTH) ?? STEPS.at(-1);
  const step: Step = { unit: 'month', count: 12, days: 366, ...chosen, years };
  const parts = shownParts(scale, scale.window).flatMap((part) => cutInto(part, step));
  return [...parts, ...scale.breaks.map(({ days }) => days)].sort((a, b) => a.first - b.first);
}

/** Where the days begin or end inside a period, what is left of it goes with the one beside it: else it stands out. */
function cutInto(part: DayRange, step: Step): readonly DayRange[] {
  const periods = periodsOf(part, step);
  const starts = periods.map(({ first }) => first).filter((first) => first > part.first);
  const [head, tail] = [periods[0], periods.at(-1)];
  if (head !== undefined && head.first < part.first && starts.length > 1) starts.shift();
  if (tail !== undefined && tail.last > part.last && starts.length > 1) starts.pop();
  const edges = [part.first, ...starts, addDays(part.last, 1)];
  return edges.slice(1).map((end, index) => ({ first: edges[index] ?? part.first, last: addDays(end, -1) }));
}
