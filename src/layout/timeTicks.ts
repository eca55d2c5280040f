import { addDays, addMonths, dayOf, partsOf, weekdayOf, type Day } from '../base/day';
import type { DayRange } from '../base/dayRange';
import { assertExists } from '../base/assert';
import { financialYearName } from '../model/dates/financialYearName';

/** A period on the axis, as meaning: where it starts and ends, what it is called. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  /** What the whole of it is called, the fullest name first. */
  readonly names: readonly string[];
  /** What its start is called, for where no name of the whole fits; empty: there is none. */
  readonly start: string;
}

/** Where years begin: in January, or in July as the financial years of government do (CONVENTIONS D9). */
export type YearKind = 'calendar' | 'financial';

/** A step of the axis: a number of days or of months. */
export interface Step {
  readonly unit: 'day' | 'month';
  readonly count: number;
  /** Greatest length, to choose by. */
  readonly days: number;
  readonly years: YearKind;
}

/** Greatest lengths, in days. */
export const MONTH = 31;
export const YEAR = 366;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** The span widened to whole periods of the step. */
export function wholePeriods(span: DayRange, step: Step): DayRange {
  return { first: floorTo(span.first, step), last: addDays(nextPeriod(floorTo(span.last, step), step), -1) };
}

export function periodsOf(window: DayRange, step: Step): readonly Period[] {
  const periods: Period[] = [];
  for (let first = floorTo(window.first, step); first <= window.last;) {
    const next = nextPeriod(first, step);
    periods.push({ first, last: addDays(next, -1), ...namesOf(first, step) });
    first = next;
  }
  return periods;
}

/** The coarser periods named above the finer ones: months over weeks and days, years over months; none over years. */
export function groupsOf(window: DayRange, step: Step): readonly Period[] {
  if (isYears(step)) return [];
  if (step.unit === 'month') return periodsOf(window, yearStep(step.years));
  return periodsOf(window, { unit: 'month', count: 1, days: MONTH, years: step.years }).map((period) => {
    const { year, month } = partsOf(period.first);
    const name = MONTHS[month - 1] ?? '';
    return { ...period, names: [`${name} ${String(year)}`, name] };
  });
}

/** Financial years to stand under an axis of this step: as many together as the step counts. */
export function financialYears(window: DayRange, step: Step): readonly Period[] {
  return periodsOf(window, isYears(step) ? { ...step, years: 'financial' } : yearStep('financial'));
}

export function isYears(step: Step): boolean {
  return step.unit === 'month' && step.count >= 12;
}

/** The longest name a year can have on this axis. */
export function longestYear(years: YearKind): string {
  return years === 'financial' ? '2025/26' : '2026';
}

/** `2032–2043`, `Apr 2032–Sept 2041`: whole periods of the step, for the name of a break. */
export function nameOfStretch({ first, last }: DayRange, step: Step): string {
  if (!isYears(step)) return `${monthAndYear(first)}–${monthAndYear(last)}`;
  const [from, to] = [first, addMonths(addDays(last, 1), -12)].map((day) => yearName(day, step.years));
  return from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`;
}

function yearStep(years: YearKind): Step {
  return { unit: 'month', count: 12, days: YEAR, years };
}

/** The first day of the period of the step that the day lies in. */
export function floorTo(day: Day, step: Step): Day {
  if (step.unit === 'day') return step.count === 7 ? addDays(day, 1 - weekdayOf(day)) : day;
  const { year, month } = partsOf(day);
  // Months are counted from where years begin, so that steps of several years fall on round ones.
  const months = year * 12 + month - 1 - startOf(step.years);
  const floored = Math.max(months - (months % step.count), 12_000) + startOf(step.years);
  return assertExists(dayOf(Math.floor(floored / 12), (floored % 12) + 1, 1), 'start of period');
}

const startOf = (years: YearKind): number => (years === 'financial' ? 6 : 0);

/** The first day of the next period after the one that starts on `first`. */
export function nextPeriod(first: Day, step: Step): Day {
  return step.unit === 'day' ? addDays(first, step.count) : addMonths(first, step.count);
}

function namesOf(first: Day, step: Step): Pick<Period, 'names' | 'start'> {
  const { month, day } = partsOf(first);
  if (step.unit === 'day') return step.count === 1 ? whole([String(day)]) : { names: [], start: String(day) };
  if (step.count === 12) return whole([yearName(first, step.years)]);
  if (step.count > 12) {
    const start = yearName(first, step.years);
    return { names: [`${start}–${yearName(addMonths(first, step.count - 12), step.years)}`], start };
  }
  const name = MONTHS[month - 1] ?? '';
  if (step.count === 1) return whole(withShortMonths(name));
  const months = `${name}–${MONTHS[month + step.count - 2] ?? ''}`;
  if (step.years === 'calendar') return { names: withShortMonths(months), start: name };
  const quarter = `Q${String(((Math.floor((month - 1) / 3) + 2) % 4) + 1)}`;
  return whole([...withShortMonths(`${quarter} ${months}`), quarter]);
}

const whole = (names: readonly string[]): Pick<Period, 'names' | 'start'> => ({ names, start: '' });

function withShortMonths(months: string): readonly string[] {
  return [months, months.replace(/[A-Z][a-z]{3,}/g, (month) => month.slice(0, 3))];
}

function yearName(first: Day, years: YearKind): string {
  const { year } = partsOf(first);
  return years === 'financial' ? financialYearName(year) : String(year);
}

/** `Sept 2041`: the month that the day lies in. */
export function monthAndYear(day: Day): string {
  const { year, month } = partsOf(day);
  return `${MONTHS[month - 1] ?? ''} ${String(year)}`;
}
