import { isoOf, partsOf, type Day } from '../base/day';

const SECONDS_PER_DAY = 86_400;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What the library gives for a date cell: the moment at UTC whose parts are those of the cell. */
interface Moment {
  getTime(): number;
}

function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && 'getTime' in value;
}

/**
 * A cell of a workbook as text: a date as `2024-07-18`, with its time where it has one; a number without the noise of
 * binary fractions; TRUE and FALSE as Excel shows them.
 */
export function workbookCellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isMoment(value) ? momentText(value) : '';
}

/**
 * "September 2022" for a cell that shows only that: Excel keeps the first day behind it, which nobody wrote.
 * `undefined` when the cell holds another day than the first, or no date.
 */
export function coarseDateText(value: unknown, precision: 'month' | 'year'): string | undefined {
  if (!isMoment(value)) return undefined;
  const { day, second } = split(value);
  if (second !== 0 || day === undefined) return undefined;
  const parts = partsOf(day);
  if (parts.day !== 1) return undefined;
  if (precision === 'month') return `${MONTHS[parts.month - 1] ?? ''} ${String(parts.year)}`;
  return parts.month === 1 ? String(parts.year) : undefined;
}

/** The day, and the second of that day. Excel's fractions of a day are rounded to the second. */
function split(moment: Moment): { readonly day: Day | undefined; readonly second: number } {
  const seconds = Math.round(moment.getTime() / 1000);
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  return {
    day: seconds >= FIRST_DAY && seconds <= LAST_DAY ? (day as Day) : undefined,
    second: seconds - day * SECONDS_PER_DAY,
  };
}

/** Excel counts from 1900; what lies before it is a time of day alone. After 9999 there is no date. */
const FIRST_DAY = -25_567 * SECONDS_PER_DAY;
const LAST_DAY = 2_932_896 * SECONDS_PER_DAY;

function momentText(moment: Moment): string {
  const { day, second } = split(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  const clock = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`;
  const time = second % 60 === 0 ? clock : `${clock}:${two(second % 60)}`;
  if (day === undefined) return moment.getTime() < 0 ? time : '';
  return second === 0 ? isoOf(day) : `${isoOf(day)} ${time}`;
}
