import { readCalendarDate, readWeekdayAndDate } from './calendarDate';
import { isThe } from './europeanMonths';
import { readFinancialYear } from './financialYear';
import { readHalf } from './halves';
import { readYearDashNumber } from './isoMonth';
import { readMonthAndYear } from './monthAndYear';
import { readMonthName } from './monthNames';
import { readCompactDate, readDayAndMonthNumbers, readExcelSerial, readMonthNumberAndYear } from './numericDate';
import { readQuarter, readQuarterOfMonth } from './quarters';
import { readSeason } from './seasons';
import type { Stretch } from './stretch';
import { readThird } from './thirds';
import { readNumberedWeek, readWeekOfDay, readWeekOfMonth } from './weeks';
import { readUnspecifiedMonthOrDay, readUnspecifiedYear, readWholeYear } from './wholeYear';
import { isGlued, isSign, isWord, type Found, type Reader, type Words } from './words';

/** By the number of digits the words start with. The first reader that fits wins, so the longer forms stand first. */
const SHORT_NUMBER: readonly Reader<Stretch>[] = [
  readCalendarDate,
  readMonthNumberAndYear,
  readQuarter,
  readHalf,
  readWeekOfMonth,
  readFinancialYear,
  readDayAndMonthNumbers,
  readUnspecifiedYear,
];
const FOUR_DIGITS: readonly Reader<Stretch>[] = [
  readCalendarDate,
  readUnspecifiedMonthOrDay,
  readNumberedWeek,
  readQuarter,
  readHalf,
  readSeason,
  readFinancialYear,
  readYearDashNumber,
  readMonthAndYear,
  readUnspecifiedYear,
  readWholeYear,
];
const LONG_NUMBER: readonly Reader<Stretch>[] = [readCompactDate, readExcelSerial, readUnspecifiedYear];
/** A number of four digits and nothing after it. */
const LONE_YEAR: readonly Reader<Stretch>[] = [readWholeYear];
const MONTH_NAME: readonly Reader<Stretch>[] = [readQuarterOfMonth, readCalendarDate, readMonthAndYear];
const OTHER_WORD: readonly Reader<Stretch>[] = [
  readWeekdayAndDate,
  readWeekOfDay,
  readNumberedWeek,
  readQuarter,
  readHalf,
  readWeekOfMonth,
  readThird,
  readFinancialYear,
  readSeason,
  readWholeYear,
];

function readersFor(words: Words, at: number): readonly Reader<Stretch>[] {
  const token = words.tokens[at];
  if (token === undefined || token.kind === 'sign') return [];
  if (token.kind === 'word') return readMonthName(words, at) ? MONTH_NAME : OTHER_WORD;
  if (token.text.length < 3) return SHORT_NUMBER;
  if (token.text.length !== 4) return LONG_NUMBER;
  return words.tokens[at + 1] === undefined ? LONE_YEAR : FOUR_DIGITS;
}

/** One point or stretch of time: everything that can stand on a side of "to", "/" or "or". */
export function readMoment(words: Words, at: number): Found<Stretch> | undefined {
  const approximate = isSign(words, at, '~') || isCirca(words, at) > 0;
  const afterSign = isSign(words, at, '~') ? at + 1 : at + isCirca(words, at);
  const start = isThe(words, afterSign) ? afterSign + 1 : afterSign;
  for (const read of readersFor(words, start)) {
    const found = read(words, start);
    if (found) return withSigns(words, approximate ? { ...found, value: { ...found.value, approximate } } : found);
  }
  return undefined;
}

/** Number of tokens of "c", "c.", "ca", "ca." before a number. */
function isCirca(words: Words, at: number): number {
  if (!isWord(words, at, 'c') && !isWord(words, at, 'ca')) return 0;
  const length = isSign(words, at + 1, '.') ? 2 : 1;
  return words.tokens[at + length] === undefined ? 0 : length;
}

/** The signs of ISO 8601-2 after it: `2026?`, `2026~`, `2026%`; "2026-ish" too. */
function withSigns(words: Words, found: Found<Stretch>): Found<Stretch> {
  let { value, next } = found;
  while (isSign(words, next, '?~%') && isGlued(words, next)) {
    const both = isSign(words, next, '%');
    value = {
      ...value,
      approximate: value.approximate || both || isSign(words, next, '~'),
      tentative: value.tentative || both || isSign(words, next, '?'),
    };
    next += 1;
  }
  const ish = isSign(words, next, '-') ? next + 1 : next;
  if (isWord(words, ish, 'ish') && isGlued(words, ish))
    return { value: { ...value, approximate: true }, next: ish + 1 };
  return { value, next };
}
