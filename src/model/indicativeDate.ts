import type { Day } from '../base/day';
import type { DayRange } from '../base/dayRange';

/** How fine the words are, the finest first: the words of the phrase table of CONVENTIONS 3. */
export const PRECISIONS = [
  'day',
  'day range',
  'week',
  'third of month',
  'month',
  'month range',
  'quarter',
  'season',
  'third of year',
  'half',
  'year',
  'FY',
  'year range',
  'range',
  'duration',
  'event',
  'relative',
  'none',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How sure the words are; several can hold at once (alternative, tentative, inferred). */
export type Certainty =
  | 'stated'
  | 'inferred'
  | 'approximate'
  | 'tentative'
  | 'alternative'
  | 'deadline'
  | 'start'
  | 'open end'
  | 'ongoing'
  | 'tag'
  | 'unknown';

/**
 * What a date cell says, no more: the days it can mean, first to last, and the words it was read from
 * (CONVENTIONS D1, D3). Undated is `earliest` and `latest` both `undefined`.
 */
export interface IndicativeDate {
  /** The words, verbatim. */
  readonly text: string;
  /** First day it can mean; `undefined` for "by …", ongoing and undated. */
  readonly earliest: Day | undefined;
  /** Last day it can mean; `undefined` for "from …", ongoing and undated. */
  readonly latest: Day | undefined;
  readonly precision: Precision;
  readonly certainty: readonly Certainty[];
  /** Interchange spelling (ISO 8601-2), or `undefined` when it has none. */
  readonly edtf: string | undefined;
  /** The days or spans to choose between, in the order written ("22 Aug / 29 Aug"); empty otherwise. */
  readonly alternatives: readonly DayRange[];
  /** Footnote marks parsed off, such as `**` (CONVENTIONS D15). */
  readonly marks: readonly string[];
}

export function isOngoing(date: IndicativeDate): boolean {
  return date.certainty.includes('ongoing');
}

/** True when there is at least one day to place a mark by. */
export function isDated(date: IndicativeDate): boolean {
  return date.earliest !== undefined || date.latest !== undefined;
}
