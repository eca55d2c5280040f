import { partsOf } from '../../base/day';
import { lengthInDays, type DayRange } from '../../base/dayRange';
import { monthAndYear } from '../../layout/timeTicks';
import { formatRange } from '../../model/dates/formatDate';
import { financialYearName } from '../../model/dates/financialYearName';
import { fill } from '../strings/fill';
import { time } from '../strings/time';

/** Up to so many days a stretch is named by its days, not its months. */
const FEW_DAYS = 62;

/** What a stretch is called on a button: `2025/26`, `2026`, `Mar 2025 to Feb 2026`, `3–17 March 2025`. */
export function stretchName(days: DayRange): string {
  const [first, last] = [partsOf(days.first), partsOf(days.last)];
  if (first.month === 7 && first.day === 1 && last.month === 6 && last.day === 30) {
    return between(financialYearName(first.year), financialYearName(last.year - 1));
  }
  if (first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31) return formatRange(days);
  if (lengthInDays(days) <= FEW_DAYS) return formatRange(days);
  return between(monthAndYear(days.first), monthAndYear(days.last));
}

function between(from: string, to: string): string {
  return from === to ? from : fill(time.fromTo, { from, to });
}
