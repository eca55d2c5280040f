import { addDays, addMonths, monthEnd } from '../base/day';
import type { Day } from '../base/day';
import { foldText } from '../base/fold';
import type { IndicativeDate } from './indicativeDate';

/** How long something takes, as a cell of a duration column says: "30 d", "6 wks", "3 months". */
export interface Duration {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const CELL = /^(\d{1,4})\s*e?(d|days?|w|wks?|weeks?|m|mo|mon|mons|mths?|months?|y|yrs?|years?)\.?\??$/;
const UNIT_IN_HEADER = /\b(day|week|month|year)s?\b/;

/** The duration in a cell; a bare number takes its unit from the header ("Duration (weeks)"), or is none. */
export function readDurationCell(cell: string, header: string): Duration | undefined {
  const text = foldText(cell);
  const [, digits = '', letters = ''] = CELL.exec(text) ?? [];
  if (digits !== '') return durationOf(Number(digits), letters.charAt(0));
  const unit = UNIT_IN_HEADER.exec(foldText(header))?.[1];
  return unit !== undefined && /^\d{1,4}$/.test(text) ? durationOf(Number(text), unit.charAt(0)) : undefined;
}

const UNITS: Readonly<Record<string, Duration['unit']>> = { d: 'day', w: 'week', m: 'month', y: 'year' };

function durationOf(count: number, letter: string): Duration | undefined {
  const unit = UNITS[letter];
  return unit === undefined || count === 0 ? undefined : { count, unit };
}

/**
 * The last day of something that takes so long from a stated day or month, weekends counted; `undefined` for any other
 * start, which would be given an end finer than itself (CONVENTIONS D3). Months from a month are whole months.
 */
export function endOfDuration(start: IndicativeDate, { count, unit }: Duration): Day | undefined {
  const { earliest, latest, precision } = start;
  if (earliest === undefined || latest === undefined) return undefined;
  if (precision !== 'day' && precision !== 'month') return undefined;
  if (start.alternatives.length > 0) return undefined;
  const days = unit === 'day' ? count : unit === 'week' ? 7 * count : undefined;
  if (days !== undefined) return addDays(latest, days - 1);
  const months = unit === 'year' ? 12 * count : count;
  return precision === 'month' ? monthEnd(addMonths(earliest, months - 1)) : addDays(addMonths(earliest, months), -1);
}
