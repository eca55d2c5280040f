import type { Day } from '../base/day';
import type { DayRange } from '../base/dayRange';
import type { DateContext } from '../model/dates/dateReading';
import { readDates } from '../model/dates/readDates';
import type { Annotation } from './annotation';

/** The days that words stand for, or in one sentence why they stand for none. */
export type DaysRead =
  { readonly ok: true; readonly days: DayRange } | { readonly ok: false; readonly message: string };

const WANTED = 'Give a day, a month, a quarter or a year, such as 22 May 2025 or 2025/26.';

/** Reads the words of one date by the reader of the plan's own dates: "May 2025" is the whole month, never its first day. */
export function readDays(words: string, context: DateContext): DaysRead {
  if (words.trim() === '') return refused('No date yet.');
  const readings = readDates(words, context);
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) return refused(`“${words.trim()}” is more than one date.`);
  const { earliest, latest, precision, alternatives, certainty } = reading.date;
  if (alternatives.length > 1) return refused(`“${words.trim()}” is a choice of dates.`);
  if (precision === 'event') return refused(`“${words.trim()}” is a Budget, not a date.`);
  if (certainty.includes('ongoing')) return refused(`“${words.trim()}” has no end.`);
  if (earliest !== undefined && latest !== undefined) {
    return earliest <= latest
      ? { ok: true, days: { first: earliest, last: latest } }
      : refused(`“${words.trim()}” ends before it begins.`);
  }
  if (earliest !== undefined) return refused(`“${words.trim()}” has no end.`);
  if (latest !== undefined) return refused(`“${words.trim()}” has no start.`);
  return refused(reading.findings[0]?.message ?? `“${words.trim()}” could not be read as a date.`);
}

/** The stretch from the first day of `from` to the last day of `to`; of `from` alone when `to` is empty. */
export function readStretch(from: string, to: string, context: DateContext): DaysRead {
  const start = readDays(from, context);
  if (!start.ok || to.trim() === '') return start;
  const end = readDays(to, context);
  if (!end.ok) return end;
  const days = { first: start.days.first, last: end.days.last };
  return days.first <= days.last ? { ok: true, days } : { ok: false, message: 'It ends before it begins.' };
}

/** An annotation from the words of a person, or why it can not be placed. */
export function readAnnotation(
  words: Pick<Annotation, 'label' | 'from' | 'to'>,
  context: DateContext,
): { readonly ok: true; readonly annotation: Annotation } | { readonly ok: false; readonly message: string } {
  const read = readStretch(words.from, words.to, context);
  return read.ok ? { ok: true, annotation: { ...words, days: read.days } } : read;
}

/** The stretch of time to show, from words for its ends; where words are missing it reaches as far as `whole`. */
export function readWindow(from: string, to: string, whole: DayRange | undefined, context: DateContext): DaysRead {
  const [start, end] = [from, to].map((words) => (words.trim() === '' ? undefined : readDays(words, context)));
  for (const read of [start, end]) if (read?.ok === false) return read;
  const first = start?.ok === true ? start.days.first : whole?.first;
  const last = end?.ok === true ? end.days.last : whole?.last;
  if (first === undefined || last === undefined) return refused('Both ends are needed.');
  return first <= last ? { ok: true, days: { first, last } } : { ok: false, message: 'It ends before it begins.' };
}

/** A day for reading dates without a year by; nothing else is known of a date that a person types. */
export function contextOf(documentDate: Day | undefined): DateContext {
  return { documentDate };
}

const refused = (what: string): DaysRead => ({ ok: false, message: `${what} ${WANTED}` });
