import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { Brand } from './brand';
import { daysInMonth, numberOfDay, partsOfNumber, type CalendarDay } from './civilDay';

export type { CalendarDay } from './civilDay';

dayjs.extend(utc);

/** A whole day, counted from 1970-01-01 (day 0). It has no time of day and no zone. */
export type Day = Brand<number, 'Day'>;

const MS_PER_DAY = 86_400_000;

/** The day with these parts, or `undefined` when the calendar has no such day (31 June) or the year is not 1000 to 9999. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1000 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return numberOfDay({ year, month, day }) as Day;
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): CalendarDay {
  return partsOfNumber(day);
}

/** `2024-07-18`. dayjs writes days at the edge; counting them, cell by cell, is left to `civilDay`. */
export function isoOf(day: Day): string {
  return dayjs.utc(day * MS_PER_DAY).format('YYYY-MM-DD');
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
  const from = partsOf(day);
  const count = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return numberOfDay({ year, month, day: Math.min(from.day, daysInMonth(year, month)) }) as Day;
}

/** The last day of the month that `day` lies in. */
export function monthEnd(day: Day): Day {
  const { year, month } = partsOf(day);
  return numberOfDay({ year, month, day: daysInMonth(year, month) }) as Day;
}

/** 1 (Monday) to 7 (Sunday); day 0 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
