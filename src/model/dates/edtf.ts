import { partsOf, type Day } from '../../base/day';
import type { DayRange } from '../../base/dayRange';
import { isWholeMonths, type Stretch } from './stretch';
import type { Dated } from './fillYears';

/** `?` uncertain, `~` approximate, `%` both (ISO 8601-2). */
export type EdtfSign = '' | '?' | '~' | '%';

export function signFor(approximate: boolean, tentative: boolean): EdtfSign {
  if (approximate) return tentative ? '%' : '~';
  return tentative ? '?' : '';
}

/** Year and month, with months past 12 in the years after. */
function monthIn(year: number, month: number): string {
  const inYear = year + Math.floor((month - 1) / 12);
  return `${String(inYear)}-${twoDigits(((month - 1) % 12) + 1)}`;
}

/** `2024-07-18`; without the detour of `isoOf`, for this runs for every cell. */
export function spellDay(day: Day): string {
  const parts = partsOf(day);
  return `${monthIn(parts.year, parts.month)}-${twoDigits(parts.day)}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** One spelling for the whole stretch, or `undefined` when it takes an interval. */
export function spellWhole({ stretch, year }: Dated): string | undefined {
  if (stretch.code !== undefined) return stretch.code.replace('#', String(year));
  switch (stretch.precision) {
    case 'day':
      return `${monthIn(year, stretch.firstMonth)}-${twoDigits(stretch.firstDay)}`;
    case 'month':
      return monthIn(year, stretch.firstMonth);
    case 'year':
      return stretch.firstMonth === 1 && stretch.lastMonth === 12 ? String(year) : undefined;
    default:
      return undefined;
  }
}

function isWholeYears(stretch: Stretch): boolean {
  return (
    isWholeMonths(stretch) &&
    stretch.firstMonth === 1 &&
    stretch.lastMonth % 12 === 0 &&
    stretch.precision.startsWith('year')
  );
}

/** The first edge of an interval, no finer than the words. */
export function spellFirst({ stretch, year }: Dated, range: DayRange): string {
  if (isWholeYears(stretch)) return String(year);
  return isWholeMonths(stretch) ? monthIn(year, stretch.firstMonth) : spellDay(range.first);
}

/** The last edge of an interval, no finer than the words. */
export function spellLast({ stretch, year }: Dated, range: DayRange): string {
  if (isWholeYears(stretch)) return String(year + stretch.lastMonth / 12 - 1);
  return isWholeMonths(stretch) ? monthIn(year, stretch.lastMonth) : spellDay(range.last);
}

/** `2024-09-02/2024-09-13`. An approximate interval has `~` at both ends, tentative or not (CONVENTIONS 3). */
export function spellInterval(first: string, last: string, approximate: boolean, tentative: boolean): string {
  const sign = approximate ? '~' : signFor(false, tentative);
  return `${first}${sign}/${last}${sign}`;
}

/** `/2030-12-31`: a deadline has an unknown start. */
export function spellDeadline(latest: Day, sign: EdtfSign): string {
  return `/${spellDay(latest)}${sign}`;
}
