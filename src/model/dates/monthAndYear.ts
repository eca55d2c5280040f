import { excelMonthYear, twoDigitYear } from './findings';
import { isOf } from './europeanMonths';
import { ENGLISH_MONTHS } from './englishMonths';
import { readMonthName } from './monthNames';
import { plainDay } from './plainDay';
import { monthsStretch, problemStretch, withFindings, type Stretch } from './stretch';
import { fullYearOf, readAnyYear, readFullYear } from './yearNumber';
import { digitsAt, isGlued, isSign, textOf, type Found, type Words } from './words';

/** `Sept 2022`, `Sept-2022`, `September, 2022`, `Sept '22`, `2022 September`, `August`. */
export function readMonthAndYear(words: Words, at: number): Found<Stretch> | undefined {
  const year = readFullYear(words, at);
  const month = readMonthName(words, year ? afterSeparator(words, year.next) : at);
  if (!month) return undefined;
  if (year) return { value: monthsStretch('month', year.value.year, month.value, month.value), next: month.next };
  return monthThenYear(words, at, month);
}

function monthThenYear(words: Words, at: number, month: Found<number>): Found<Stretch> {
  const yearAt = afterSeparator(words, month.next);
  const full = readFullYear(words, yearAt);
  const stretch = (year: number | undefined): Stretch => monthsStretch('month', year, month.value, month.value);
  if (full) return { value: stretch(full.value.year), next: full.next };
  const short = readAnyYear(words, yearAt, at);
  if (!short) return { value: stretch(undefined), next: month.next };
  const seen = textOf(words, at, short.next);
  const digits = digitsAt(words, short.next - 1, 2, 2) ?? '';
  // An apostrophe or a number above 31 can only be a year.
  if (isSign(words, yearAt, "'") || Number(digits) > 31 || Number(digits) === 0) {
    const year = fullYearOf(digits);
    return { value: withFindings(stretch(year), twoDigitYear(seen, year)), next: short.next };
  }
  return { value: problemStretch(excelMonthYear(seen, bothReadings(month.value, digits))), next: short.next };
}

/** CONVENTIONS 3: "Sep-22" may be September 2022 or 22 September, and nothing in the cell tells which. */
function bothReadings(month: number, digits: string): readonly string[] {
  return [
    `${ENGLISH_MONTHS[month - 1] ?? ''} ${String(fullYearOf(digits))}`,
    plainDay(undefined, month, Number(digits)),
  ];
}

function afterSeparator(words: Words, at: number): number {
  if (isOf(words, at)) return at + 1;
  const comma = isSign(words, at, ',') && words.tokens[at + 1]?.kind === 'number';
  const glued = isSign(words, at, '-/') && isGlued(words, at) && isGlued(words, at + 1);
  return comma || glued ? at + 1 : at;
}
