import { addDays, addMonths, dayOf, partsOf, type Day } from '../base/day';
import { lengthInDays, rangesOverlap, type DayRange } from '../base/dayRange';
import { assertExists } from '../base/assert';

/** Where a stretch lies: at least in part on the axis, or wholly to one side of it. */
export type Where = 'inside' | 'before' | 'after';

/** A stretch of time to go to, and whether the plan is there. */
export interface TimeStep {
  readonly days: DayRange;
  readonly where: Where;
}

/** Stretches that are named by the day they are counted from. */
export type StepName = 'thisYear' | 'thisFinancialYear' | 'nextYear' | 'asAtFinancialYear' | 'yearFromAsAt';

export interface NamedStep extends TimeStep {
  readonly name: StepName;
}

/** The stretches to offer. `whole`: the days of the axis; `asAt`: the day the figure stands for, if it stands for one. */
export function namedSteps(whole: DayRange, today: Day, asAt: Day | undefined): readonly NamedStep[] {
  const steps: readonly (readonly [StepName, DayRange])[] = [
    ['thisYear', calendarYearOf(today)],
    ['thisFinancialYear', financialYearOf(today)],
    ['nextYear', yearFrom(today)],
    ...(asAt === undefined
      ? []
      : ([
          ['asAtFinancialYear', financialYearOf(asAt)],
          ['yearFromAsAt', yearFrom(asAt)],
        ] as const)),
  ];
  return steps.map(([name, days]) => ({ name, ...stepTo(days, whole) }));
}

/** The financial years that the axis covers in whole or in part, in order. */
export function financialYearsIn(whole: DayRange): readonly DayRange[] {
  const years: DayRange[] = [];
  for (let year = financialYearOf(whole.first); year.first <= whole.last; year = yearAfter(year)) years.push(year);
  return years;
}

/** More than a year by this many days is more than one year in view. */
const ABOUT_A_YEAR = 450;

/** An end this near to that of a year, as a share of what is in view, counts as it: there is a margin around a year. */
const NEAR = 0.08;

/**
 * The financial year before or after what is in view. Where years are in view, the first of them comes after all
 * (`direction` 1), and the last before: from the whole plan one walks through its years.
 */
export function neighbourYear(inView: DayRange, whole: DayRange, direction: -1 | 1): TimeStep {
  const { first, last } = inView;
  const length = lengthInDays(inView);
  if (length > ABOUT_A_YEAR) return stepTo(financialYearOf(direction === 1 ? first : last), whole);
  const near = Math.floor(length * NEAR);
  const days =
    direction === 1
      ? yearAfter(financialYearOf(addDays(first, near)))
      : yearBefore(financialYearOf(addDays(last, -near)));
  return stepTo(days, whole);
}

/** 1 July to 30 June (CONVENTIONS D9). */
export function financialYearOf(day: Day): DayRange {
  const { year, month } = partsOf(day);
  return yearFrom(firstOf(month >= 7 ? year : year - 1, 7));
}

function calendarYearOf(day: Day): DayRange {
  return yearFrom(firstOf(partsOf(day).year, 1));
}

/** Twelve months from a day. */
function yearFrom(first: Day): DayRange {
  return { first, last: addDays(addMonths(first, 12), -1) };
}

const yearAfter = ({ last }: DayRange): DayRange => yearFrom(addDays(last, 1));
const yearBefore = ({ first }: DayRange): DayRange => yearFrom(addMonths(first, -12));

function firstOf(year: number, month: number): Day {
  return assertExists(dayOf(year, month, 1), `first day of month ${String(month)} of ${String(year)}`);
}

function stepTo(days: DayRange, whole: DayRange): TimeStep {
  if (rangesOverlap(days, whole)) return { days, where: 'inside' };
  return { days, where: days.last < whole.first ? 'before' : 'after' };
}
