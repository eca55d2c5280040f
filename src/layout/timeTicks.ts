import { addDays, addMonths, dayOf, partsOf, weekdayOf, type Day } from '../base/day';
import { lengthInDays, type DayRange } from '../base/dayRange';
import { assertExists } from '../base/assert';

/** A period on the axis, as meaning: where it starts and ends, what it is called. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly label: string;
}

/** A step of the calendar table: a number of days or of months. */
interface Step {
  readonly unit: 'day' | 'month';
  readonly count: number;
  /** Greatest length, to choose by. */
  readonly days: number;
}

/** From fine to coarse; the finest that makes few enough lines is taken (CONVENTIONS A23). */
const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'month', count: 1, days: 31 },
  { unit: 'month', count: 3, days: 92 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years): Step => ({
    unit: 'month',
    count: years * 12,
    days: years * 366,
  })),
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** The calendar step for a span: at most `maxPeriods` periods. */
export function chooseStep(span: DayRange, maxPeriods: number): Step {
  const days = lengthInDays(span);
  const step = STEPS.find((candidate) => days / candidate.days <= maxPeriods);
  return step ?? assertExists(STEPS.at(-1), 'coarsest step');
}

/** The span widened to whole periods of the step. */
export function wholePeriods(span: DayRange, step: Step): DayRange {
  return { first: floorTo(span.first, step), last: addDays(nextPeriod(floorTo(span.last, step), step), -1) };
}

export function periodsOf(window: DayRange, step: Step): readonly Period[] {
  const periods: Period[] = [];
  for (let first = floorTo(window.first, step); first <= window.last;) {
    const next = nextPeriod(first, step);
    periods.push({ first, last: addDays(next, -1), label: labelOf(first, step) });
    first = next;
  }
  return periods;
}

/** The coarser periods named above the finer ones: months over weeks and days, years over months; none over years. */
export function groupsOf(window: DayRange, step: Step): readonly Period[] {
  if (step.unit === 'month' && step.count >= 12) return [];
  const coarse: Step =
    step.unit === 'day' ? { unit: 'month', count: 1, days: 31 } : { unit: 'month', count: 12, days: 366 };
  return periodsOf(window, coarse).map((period) => {
    const { year, month } = partsOf(period.first);
    const label = step.unit === 'day' ? `${MONTHS[month - 1] ?? ''} ${String(year)}` : String(year);
    return {
      first: Math.max(period.first, window.first) as Day,
      last: Math.min(period.last, window.last) as Day,
      label,
    };
  });
}

/** True when labels stand beside the line that starts the period, not in its middle. */
export function labelsBesideLine(step: Step): boolean {
  return step.unit === 'day' && step.count > 1;
}

function floorTo(day: Day, step: Step): Day {
  if (step.unit === 'day') return step.count === 7 ? addDays(day, 1 - weekdayOf(day)) : day;
  const { year, month } = partsOf(day);
  const months = year * 12 + month - 1;
  const floored = Math.max(months - (months % step.count), 12_000);
  return assertExists(dayOf(Math.floor(floored / 12), (floored % 12) + 1, 1), 'start of period');
}

function nextPeriod(first: Day, step: Step): Day {
  return step.unit === 'day' ? addDays(first, step.count) : addMonths(first, step.count);
}

function labelOf(first: Day, step: Step): string {
  const { year, month, day } = partsOf(first);
  if (step.unit === 'day') return String(day);
  if (step.count === 12) return String(year);
  if (step.count > 12) return `${String(year)}–${String(year + step.count / 12 - 1)}`;
  if (step.count === 1) return MONTHS[month - 1] ?? '';
  return `${MONTHS[month - 1] ?? ''}–${MONTHS[month + step.count - 2] ?? ''}`;
}

export type { Step };
