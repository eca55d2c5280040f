import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { Brand } from './brand';

dayjs.extend(utc);

/** A whole day, counted from 1970-01-01 (day 0). It has no time of day and no zone. */
export type Day = Brand<number, 'Day'>;

/** A day by its parts; `month` is 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

const at = (day: Day): dayjs.Dayjs => dayjs.utc(day * MS_PER_DAY);
const from = (moment: dayjs.Dayjs): Day => Math.floor(moment.valueOf() / MS_PER_DAY) as Day;

/** The day with these parts, or `undefined` when the calendar has no such day (31 June) or the year is not 1000 to 9999. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const first = dayjs.utc(`${String(year)}-${String(month).padStart(2, '0')}-01`);
  return day <= first.daysInMonth() ? from(first.date(day)) : undefined;
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): CalendarDay {
  const moment = at(day);
  return { year: moment.year(), month: moment.month() + 1, day: moment.date() };
}

/** `2024-07-18`. */
export function isoOf(day: Day): string {
  return at(day).format('YYYY-MM-DD');
}

/** The day an ISO `YYYY-MM-DD` text names, or `undefined` when it is not one. */
export function dayFromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The same day of the month, `months` later; the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  return from(at(day).add(months, 'month'));
}

/** The last day of the month that `day` lies in. */
export function monthEnd(day: Day): Day {
  return from(at(day).endOf('month'));
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return at(day).day() || 7;
}
