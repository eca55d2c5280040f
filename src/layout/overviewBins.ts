import type { Day } from '../base/day';
import { lengthInDays, type DayRange } from '../base/dayRange';
import { STEPS } from './axisPlan';
import { dayWidth } from './overviewScale';
import { shownParts, type TimeScale } from './timeScale';
import { periodsOf, type Step, type YearKind } from './timeTicks';

/** Days that are one bar of the overview. */
export interface OverviewBin {
  readonly days: DayRange;
  /** Days of the whole period, where the axis begins or ends inside it; of all that a break leaves out, which is one bar. */
  readonly spread: number;
}

/** The least width of a bar, in px. */
const LEAST_WIDTH = 5;

/** Days, weeks, months or more: the finest periods that are wide enough to be bars. */
export function overviewBins(scale: TimeScale, years: YearKind): readonly OverviewBin[] {
  const perDay = dayWidth(scale);
  const chosen = STEPS.find(({ days }) => days * perDay >= LEAST_WIDTH) ?? STEPS.at(-1);
  const step: Step = { unit: 'month', count: 12, days: 366, ...chosen, years };
  const parts = shownParts(scale, scale.window).flatMap((part) => cutInto(part, step));
  const breaks = scale.breaks.map(({ days }) => ({ days, spread: lengthInDays(days) }));
  return [...parts, ...breaks].sort((a, b) => a.days.first - b.days.first);
}

function cutInto(part: DayRange, step: Step): readonly OverviewBin[] {
  return periodsOf(part, step).map(({ first, last }) => ({
    days: { first: Math.max(first, part.first) as Day, last: Math.min(last, part.last) as Day },
    spread: last - first + 1,
  }));
}
