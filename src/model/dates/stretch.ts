import { addDays, dayOf, monthEnd, partsOf, weekdayOf, type Day } from '../../base/day';
import type { DayRange } from '../../base/dayRange';
import type { Precision } from '../indicativeDate';
import type { DateFinding } from './dateReading';

/**
 * A stretch of the calendar that one phrase names, its year still open: `July`, `18 July 2024`, `Q3 FY25/26`.
 * Months count from January of `year` and may pass 12: a financial year is months 7 to 18.
 */
export interface Stretch {
  readonly precision: Precision;
  /** `undefined` when the words name no year. */
  readonly year: number | undefined;
  readonly firstMonth: number;
  readonly firstDay: number;
  readonly lastMonth: number;
  /** `undefined`: the last day of `lastMonth`. */
  readonly lastDay: number | undefined;
  /** The Monday-to-Sunday week that holds the first day. */
  readonly wholeWeek: boolean;
  readonly approximate: boolean;
  readonly tentative: boolean;
  /** Written in ISO order: the slash between two of these is an interval. */
  readonly iso: boolean;
  /** ISO 8601-2 spelling when it is not plain (`2023-40`, `202X`); `#` stands for the year. */
  readonly code: string | undefined;
  /** "end of …": the stretch it ends, for "by end of …" and "from end of …". */
  readonly endOf: Stretch | undefined;
  /** The same words inside a financial year, for "Q1 – Q3 FY25/26". */
  readonly inFinancialYear: Stretch | undefined;
  /** 1 (Monday) to 7 when the words name it. */
  readonly weekday: number | undefined;
  readonly findings: readonly DateFinding[];
  /** Why the words cannot be placed: an impossible day, or a choice that is not ours. */
  readonly problem: DateFinding | undefined;
}

const BLANK: Stretch = {
  precision: 'none',
  year: undefined,
  firstMonth: 1,
  firstDay: 1,
  lastMonth: 12,
  lastDay: undefined,
  wholeWeek: false,
  approximate: false,
  tentative: false,
  iso: false,
  code: undefined,
  endOf: undefined,
  inFinancialYear: undefined,
  weekday: undefined,
  findings: [],
  problem: undefined,
};

export function dayStretch(year: number | undefined, month: number, day: number): Stretch {
  return { ...BLANK, precision: 'day', year, firstMonth: month, firstDay: day, lastMonth: month, lastDay: day };
}

/** Whole months, first to last. */
export function monthsStretch(precision: Precision, year: number | undefined, first: number, last: number): Stretch {
  return { ...BLANK, precision, year, firstMonth: first, lastMonth: last };
}

/** Words that look like a date but cannot be placed. */
export function problemStretch(problem: DateFinding): Stretch {
  return { ...BLANK, problem };
}

export function withFindings(stretch: Stretch, ...findings: readonly (DateFinding | undefined)[]): Stretch {
  const added = findings.filter((finding) => finding !== undefined);
  return added.length === 0 ? stretch : { ...stretch, findings: [...stretch.findings, ...added] };
}

/** The days of the stretch in that year, or `undefined` when the calendar has no such day. */
export function rangeOf(stretch: Stretch, year: number): DayRange | undefined {
  const first = dayAt(year, stretch.firstMonth, stretch.firstDay);
  if (first === undefined) return undefined;
  if (stretch.wholeWeek) {
    const monday = addDays(first, 1 - weekdayOf(first));
    return { first: monday, last: addDays(monday, 6) };
  }
  if (stretch.precision === 'day') return { first, last: first };
  // A day in the last month will do where its end is taken; one calendar look-up less for every plain month.
  const isOneMonth = stretch.lastDay === undefined && stretch.lastMonth === stretch.firstMonth;
  const last = isOneMonth ? first : dayAt(year, stretch.lastMonth, stretch.lastDay ?? 1);
  if (last === undefined) return undefined;
  return { first, last: stretch.lastDay === undefined ? monthEnd(last) : last };
}

function dayAt(year: number, month: number, day: number): Day | undefined {
  return dayOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, day);
}

/** Number of days in that month. */
export function monthLength(year: number, month: number): number {
  const first = dayOf(year, month, 1);
  return first === undefined ? 0 : partsOf(monthEnd(first)).day;
}

/** True for stretches of whole months. */
export function isWholeMonths(stretch: Stretch): boolean {
  return stretch.firstDay === 1 && stretch.lastDay === undefined && !stretch.wholeWeek;
}
