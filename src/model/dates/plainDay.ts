import { ENGLISH_MONTHS } from './englishMonths';

/** `18 July 2024`, or `18 July` when the year is open (CONVENTIONS L8). For messages, so the day may be impossible. */
export function plainDay(year: number | undefined, month: number, day: number): string {
  const parts = [String(day), ENGLISH_MONTHS[month - 1] ?? '', year === undefined ? '' : String(year)];
  return parts.join(' ').trim();
}
