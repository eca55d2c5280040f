import { isOf } from './europeanMonths';
import { readMonthName, readWeekday } from './monthNames';
import { dayStretch, withFindings, type Stretch } from './stretch';
import { readAnyYear, readFullYear } from './yearNumber';
import { readNumericDate } from './numericDate';
import { readIsoDate } from './isoDate';
import { skipTimeOfDay } from './timeOfDay';
import { digitsAt, isGlued, isSign, isWord, type Found, type Words } from './words';

/** `st` of `1st`; `1er` and `1°` too. */
function afterOrdinal(words: Words, at: number): number {
  const token = words.tokens[at];
  return token && isGlued(words, at) && ['st', 'nd', 'rd', 'th', 'er', '\u00b0'].includes(token.text) ? at + 1 : at;
}

/** A day number of 1 to 31, with or without its ordinal ending. */
export function readDayNumber(words: Words, at: number): Found<number> | undefined {
  const day = Number(digitsAt(words, at, 1, 2) ?? 0);
  return day >= 1 && day <= 31 ? { value: day, next: afterOrdinal(words, at + 1) } : undefined;
}

/** `18 July 2024`, `18th of July`, `18-Jul-24`, `18July2024`. The year may be missing. */
function readDayAndMonthName(words: Words, at: number): Found<Stretch> | undefined {
  const digits = digitsAt(words, at, 1, 2);
  if (digits === undefined) return undefined;
  let next = afterOrdinal(words, at + 1);
  if (isSign(words, next, '.') && isGlued(words, next)) next += 1;
  if (isOf(words, next) || isSign(words, next, '-/')) next += 1;
  const month = readMonthName(words, next);
  if (!month) return undefined;
  const year = readAnyYear(words, yearStart(words, month.next), at);
  const stretch = dayStretch(year?.value.year, month.value, Number(digits));
  return { value: withFindings(stretch, ...(year?.value.findings ?? [])), next: year?.next ?? month.next };
}

/** Past the sign that may stand before a year: `18 July, 2024`, `18-Jul-2024`. */
function yearStart(words: Words, at: number): number {
  const glued = isSign(words, at, '-/') && isGlued(words, at) && isGlued(words, at + 1);
  const linked = isSign(words, at, ',') || (isOf(words, at) && !isWord(words, at, 'of'));
  if (linked && words.tokens[at + 1]?.text.length === 4) return at + 1;
  return glued ? at + 1 : at;
}

/** `July 18, 2024`, `July 18–20, 2024`, `Jul 5` (a day below 10 cannot be a short year). */
function readMonthNameAndDay(words: Words, at: number): Found<Stretch> | undefined {
  const month = readMonthName(words, at);
  const day = month && readDayNumber(words, month.next);
  if (!month || !day) return undefined;
  const lastDay = isSign(words, day.next, '-') ? readDayNumber(words, day.next + 1) : undefined;
  const ended = lastDay && !readMonthName(words, lastDay.next) ? lastDay : day;
  const year = readFullYear(words, isSign(words, ended.next, ',') ? ended.next + 1 : ended.next);
  const plainlyDay = words.tokens[month.next]?.text.length === 1 || day.next > month.next + 1 || ended !== day;
  if (!year && !plainlyDay) return undefined;
  const stretch = dayStretch(year?.value.year, month.value, day.value);
  const value: Stretch = ended === day ? stretch : { ...stretch, precision: 'day range', lastDay: ended.value };
  return { value, next: year?.next ?? ended.next };
}

/** `Jul 18 00:00:00 2024`: how some programs print a time stamp. */
function readPrintedTimeStamp(words: Words, at: number): Found<Stretch> | undefined {
  const month = readMonthName(words, at);
  const day = month && readDayNumber(words, month.next);
  if (!month || !day) return undefined;
  const afterTime = skipTimeOfDay(words, day.next);
  const year = afterTime > day.next ? readFullYear(words, afterTime) : undefined;
  return year && { value: dayStretch(year.value.year, month.value, day.value), next: year.next };
}

/** A day with its year: any order of words, any numbers; the time of day after it never moves it. */
export function readCalendarDate(words: Words, at: number): Found<Stretch> | undefined {
  const found =
    readIsoDate(words, at) ??
    readNumericDate(words, at) ??
    readDayAndMonthName(words, at) ??
    readPrintedTimeStamp(words, at) ??
    readMonthNameAndDay(words, at);
  return found && { value: found.value, next: skipTimeOfDay(words, found.next) };
}

/** `Thursday 18 July 2024`; the weekday is checked against the date later. */
export function readWeekdayAndDate(words: Words, at: number): Found<Stretch> | undefined {
  const weekday = readWeekday(words, at);
  const date = weekday && readCalendarDate(words, isWord(words, weekday.next, 'the') ? weekday.next + 1 : weekday.next);
  if (!weekday || !date) return undefined;
  return { value: { ...date.value, weekday: weekday.value }, next: date.next };
}
