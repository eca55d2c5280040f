import { monthEnd, partsOf, type Day } from '../../base/day';
import type { DayRange } from '../../base/dayRange';
import type { IndicativeDate, Precision } from '../indicativeDate';
import { financialYearName } from './financialYearName';
import { ENGLISH_MONTHS } from './englishMonths';

/** `18 July 2024` (CONVENTIONS L8). */
export function formatDay(day: Day): string {
  return `${String(partsOf(day).day)} ${formatMonth(day)}`;
}

/** `July 2024`: the month that the day lies in. */
export function formatMonth(day: Day): string {
  return `${monthOf(day)} ${String(partsOf(day).year)}`;
}

const monthOf = (day: Day): string => ENGLISH_MONTHS[partsOf(day).month - 1] ?? '';

/** `2–13 September 2024`, `23 September to 4 October 2024`; one day is written once. */
export function formatDays({ first, last }: DayRange): string {
  const [a, b] = [partsOf(first), partsOf(last)];
  if (first === last) return formatDay(first);
  if (a.year !== b.year) return `${formatDay(first)} to ${formatDay(last)}`;
  if (a.month !== b.month) return `${String(a.day)} ${monthOf(first)} to ${formatDay(last)}`;
  return `${String(a.day)}–${formatDay(last)}`;
}

/** `September 2022`, `June to August 2025`, `November 2025 to February 2026`. */
export function formatMonths({ first, last }: DayRange): string {
  const [a, b] = [partsOf(first), partsOf(last)];
  if (a.year !== b.year) return `${formatMonth(first)} to ${formatMonth(last)}`;
  return a.month === b.month ? formatMonth(first) : `${monthOf(first)} to ${formatMonth(last)}`;
}

/** The range in the coarsest words that say exactly it. */
export function formatRange(range: DayRange): string {
  const [a, b] = [partsOf(range.first), partsOf(range.last)];
  if (a.day !== 1 || range.last !== monthEnd(range.last)) return formatDays(range);
  if (a.month !== 1 || b.month !== 12) return formatMonths(range);
  return a.year === b.year ? String(a.year) : `${String(a.year)} to ${String(b.year)}`;
}

/** How the date was read, in plain words: "the whole of 2026", "by 31 December 2030" (CONVENTIONS L8, L10). */
export function describeDate(date: IndicativeDate): string {
  const words = [describePlace(date)];
  if (date.certainty.includes('tentative')) words.push('to be confirmed');
  if (date.certainty.includes('inferred')) words.push('year taken from the document date');
  return words.join(', ');
}

function describePlace(date: IndicativeDate): string {
  const { earliest, latest, alternatives, precision, certainty } = date;
  const about = certainty.includes('approximate') ? 'about ' : '';
  if (alternatives.length > 1) {
    const link = date.edtf?.startsWith('{') ? ' and ' : ' or ';
    return about + alternatives.map(formatRange).join(link);
  }
  if (earliest === undefined && latest === undefined) return describeUndated(date);
  if (earliest === undefined || latest === undefined) return describeEdge(date, about);
  const words = describeStretch({ first: earliest, last: latest }, precision, about);
  return certainty.includes('ongoing') ? `${words}, ongoing` : words;
}

function describeEdge({ earliest, latest, precision, certainty }: IndicativeDate, about: string): string {
  const ongoing = certainty.includes('ongoing');
  if (latest !== undefined) return `${ongoing ? 'ongoing until' : 'by'} ${about}${formatDay(latest)}`;
  if (earliest === undefined) return 'no date';
  return `from ${about}${formatStart(earliest, precision)}, ${ongoing ? 'ongoing' : 'with no end stated'}`;
}

/** A start no finer than its words: "from 2026" is not "from 1 January 2026" (CONVENTIONS D3). */
function formatStart(day: Day, precision: Precision): string {
  const { year, month, day: ofMonth } = partsOf(day);
  if (ofMonth !== 1 || ['day', 'day range', 'week', 'third of month'].includes(precision)) return formatDay(day);
  return month === 1 && precision.startsWith('year') ? String(year) : formatMonth(day);
}

function describeUndated({ text, precision, certainty }: IndicativeDate): string {
  if (certainty.includes('ongoing')) return 'ongoing, with no end stated';
  if (precision === 'event') return 'a Budget, not a date';
  if (precision === 'duration') return 'a length of time, with no dates stated';
  if (precision === 'relative') return 'counted from a start that is not stated';
  return text.trim() === '' ? 'nothing stated' : 'no date';
}

const THIRDS = ['early', 'mid', 'late'];

function describeStretch(range: DayRange, precision: Precision, about: string): string {
  const { year, month, day } = partsOf(range.first);
  switch (precision) {
    case 'year':
      return about === '' ? `the whole of ${String(year)}` : `about ${String(year)}`;
    case 'FY':
      return `${about}the financial year ${financialYearName(year)} (${formatMonths(range)})`;
    case 'week':
      return `${about}the week of ${formatDays(range)}`;
    case 'third of month':
      return describeThirdOfMonth(range, day);
    case 'third of year':
      return describeThirdOfYear(range, month);
    case 'day':
    case 'day range':
      return about + formatDays(range);
    default:
      return about + formatRange(range);
  }
}

function describeThirdOfMonth(range: DayRange, day: number): string {
  const part = THIRDS[Math.min(2, Math.floor((day - 1) / 10))] ?? '';
  const month = formatMonth(range.first);
  return `${part === 'mid' ? `mid-${month}` : `${part} ${month}`}, read as ${formatDays(range)}`;
}

function describeThirdOfYear(range: DayRange, month: number): string {
  const { year } = partsOf(range.first);
  const ofCalendar = (month - 1) % 4 === 0;
  const part = THIRDS[(ofCalendar ? (month - 1) / 4 : ((month + 5) % 12) / 4) % 3] ?? '';
  const name = ofCalendar ? String(year) : financialYearName(month >= 7 ? year : year - 1);
  const joined = part === 'mid' ? `mid-${name}` : `${part} ${name}`;
  return `${joined}, read as ${formatMonths(range)}`;
}
