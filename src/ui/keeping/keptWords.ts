import { partsOf, type Day } from '../../base/day';
import { fill } from '../strings/fill';
import { keeping } from '../strings/keeping';

const LOCALE = 'en-NZ';
const MS_PER_DAY = 86_400_000;

/** "Friday 20 November, 3:12 pm", where the reader is. `ms`: since 1970. */
export function momentWords(ms: number): string {
  const part = partsIn(ms, { weekday: 'long', day: 'numeric', month: 'long' });
  const clock = partsIn(ms, { hour: 'numeric', minute: '2-digit', hour12: true });
  const time = `${clock('hour')}:${clock('minute')} ${clock('dayPeriod').toLowerCase().replaceAll('.', '')}`;
  return fill(keeping.moment, { weekday: part('weekday'), day: part('day'), month: part('month'), time });
}

/** "29 November". */
export function dayWords(day: Day): string {
  return dayIn(day, 'long');
}

/** "29 Nov". */
export function shortDayWords(day: Day): string {
  return dayIn(day, 'short');
}

function dayIn(day: Day, month: 'long' | 'short'): string {
  const part = partsIn(day * MS_PER_DAY, { month, timeZone: 'UTC' });
  return fill(keeping.day, { day: partsOf(day).day, month: part('month') });
}

/** Each part by itself: how a browser joins them differs from one to the next. */
function partsIn(ms: number, options: Intl.DateTimeFormatOptions): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Intl.DateTimeFormat(LOCALE, options).formatToParts(ms);
  return (type) => parts.find((part) => part.type === type)?.value ?? '';
}
