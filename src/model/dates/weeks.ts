import { addDays, dayOf, partsOf, weekdayOf } from '../../base/day';
import { approximation, impossibleDate } from './findings';
import { readCalendarDate, readDayNumber, readWeekdayAndDate } from './calendarDate';
import { readMonthAndYear } from './monthAndYear';
import { phraseBook } from './phraseBook';
import { ordinalWord } from './quarters';
import { dayStretch, monthLength, problemStretch, withFindings, type Stretch } from './stretch';
import { readAnyYear } from './yearNumber';
import { digitsAt, isGlued, isSign, isWord, textOf, type Found, type Words } from './words';

const weekOf = phraseBook<true>({
  'week of': true,
  'the week of': true,
  'week commencing': true,
  'week beginning': true,
  'week starting': true,
  'week ending': true,
  'week ended': true,
  'w/c': true,
  wc: true,
  'w/b': true,
  'w/e': true,
  'wk of': true,
  'wk commencing': true,
});

/** `Week of 3 March 2025`, `w/c 3/3/25`: the Monday to Sunday that holds the day. */
export function readWeekOfDay(words: Words, at: number): Found<Stretch> | undefined {
  const phrase = weekOf(words, at);
  if (!phrase) return undefined;
  const start = isWord(words, phrase.next, 'the') ? phrase.next + 1 : phrase.next;
  const date = readWeekdayAndDate(words, start) ?? readCalendarDate(words, start);
  if (date?.value.precision !== 'day' || date.value.problem) return date;
  return { value: { ...date.value, precision: 'week', wholeWeek: true }, next: date.next };
}

/** `2025-W10`, `2025W10`, `2025-W10-3`, `W10 2025`, `Week 10, 2025` (ISO 8601 weeks). */
export function readNumberedWeek(words: Words, at: number): Found<Stretch> | undefined {
  const year = digitsAt(words, at, 4, 4);
  if (year !== undefined) {
    const name = readWeekName(words, isSign(words, at + 1, '-,') ? at + 2 : at + 1);
    return name && isoWeek(words, at, Number(year), name);
  }
  const name = readWeekName(words, at);
  const yearAfter = name && readAnyYear(words, isSign(words, name.next, ',-') ? name.next + 1 : name.next, at);
  if (!name || !yearAfter) return undefined;
  const week = isoWeek(words, at, yearAfter.value.year, { value: name.value, next: yearAfter.next });
  return { value: withFindings(week.value, ...yearAfter.value.findings), next: week.next };
}

function readWeekName(words: Words, at: number): Found<number> | undefined {
  const token = words.tokens[at]?.text ?? '';
  if (!['w', 'wk', 'week'].includes(token)) return undefined;
  const number = digitsAt(words, at + 1, 1, 2);
  return number === undefined ? undefined : { value: Number(number), next: at + 2 };
}

function isoWeek(words: Words, at: number, year: number, week: Found<number>): Found<Stretch> {
  const january4 = dayOf(year, 1, 4);
  const seen = textOf(words, at, week.next);
  if (january4 === undefined || week.value < 1 || week.value > weeksOf(year)) {
    const why = `${String(year)} has ${String(weeksOf(year))} weeks`;
    return { value: problemStretch(impossibleDate(seen, why, [])), next: week.next };
  }
  // 4 January always lies in week 1.
  const monday = addDays(january4, 7 * (week.value - 1) + 1 - weekdayOf(january4));
  const weekday =
    isSign(words, week.next, '-') && isGlued(words, week.next) ? digitsAt(words, week.next + 1, 1, 1) : undefined;
  if (weekday !== undefined && Number(weekday) >= 1 && Number(weekday) <= 7) {
    const day = partsOf(addDays(monday, Number(weekday) - 1));
    return { value: dayStretch(day.year, day.month, day.day), next: week.next + 2 };
  }
  const { year: inYear, month, day } = partsOf(monday);
  return { value: { ...dayStretch(inYear, month, day), precision: 'week', wholeWeek: true }, next: week.next };
}

function weeksOf(year: number): number {
  const lastDay = dayOf(year, 12, 31);
  if (lastDay === undefined) return 0;
  const leap = monthLength(year, 2) === 29;
  const weekday = weekdayOf(lastDay);
  return weekday === 4 || (leap && weekday === 5) ? 53 : 52;
}

/** `first week of June 2025`: seven days counted from the first of the month, or back from its last. */
export function readWeekOfMonth(words: Words, at: number): Found<Stretch> | undefined {
  const ordinal = ordinalWord(words, at);
  if (!ordinal || !isWord(words, ordinal.next, 'week')) return undefined;
  const link = isWord(words, ordinal.next + 1, 'of') || isWord(words, ordinal.next + 1, 'in');
  const month = readMonthAndYear(words, link ? ordinal.next + 2 : ordinal.next + 1);
  if (!month || month.value.problem || readDayNumber(words, month.next)) return undefined;
  const { firstMonth, year } = month.value;
  const length = monthLength(year ?? 2001, firstMonth);
  const last = ordinal.value === -1 ? length : 7 * ordinal.value;
  const stretch: Stretch = {
    ...dayStretch(year, firstMonth, last - 6),
    precision: 'week',
    lastDay: ordinal.value === -1 ? undefined : last,
    approximate: true,
  };
  const rule = approximation(
    textOf(words, at, month.next),
    'a week was counted as seven days from the edge of the month',
  );
  return { value: withFindings(stretch, rule, ...month.value.findings), next: month.next };
}
