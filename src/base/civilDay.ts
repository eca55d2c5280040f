/** A day by its parts; `month` is 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days from 1 March of year 0 to 1970-01-01. Counted from March, a leap day is the last day of its year, so neither the
 * lengths of the months nor the start of the year depend on it.
 */
const EPOCH = 719_468;

/** Mean length of a Gregorian year. */
const DAYS_PER_YEAR = 365.2425;

/** Days from 1 March of year 0 to 1 March of `year`. */
function marchOf(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days from 1 March to the first of the month, March being 0: 31, 30, 31, 30, 31 days, twice, and what is left. */
const daysBefore = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5);

/** The number of the day in the proleptic Gregorian calendar, 1970-01-01 being 0. Integer arithmetic, no zone. */
export function numberOfDay({ year, month, day }: CalendarDay): number {
  const fromMarch = (month + 9) % 12;
  return marchOf(month < 3 ? year - 1 : year) + daysBefore(fromMarch) + day - 1 - EPOCH;
}

/** The parts of the day with this number: the inverse of `numberOfDay`. */
export function partsOfNumber(number: number): CalendarDay {
  const days = number + EPOCH;
  const guess = Math.floor(days / DAYS_PER_YEAR);
  const year = marchOf(guess) > days ? guess - 1 : marchOf(guess + 1) <= days ? guess + 1 : guess;
  const dayOfYear = days - marchOf(year);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  return { year: month < 3 ? year + 1 : year, month, day: dayOfYear - daysBefore(fromMarch) + 1 };
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days in that month; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}
