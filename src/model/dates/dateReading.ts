import type { Day } from '../../base/day';
import type { Severity } from '../../base/issue';
import type { IndicativeDate } from '../indicativeDate';

/** Which of the two numbers of `03/04/2025` is the day. */
export type NumericOrder = 'day-first' | 'month-first';

/** What the reader may know besides the cell. */
export interface DateContext {
  /** Date of the paper, confirmed by the user: gives the year to dates that name none (CONVENTIONS D8). */
  readonly documentDate: Day | undefined;
  /**
   * The order of numeric dates, once it is settled for the column. While it is not, they are read day first and each
   * that could be read the other way says so (CONVENTIONS D5).
   */
  readonly numericOrder?: NumericOrder | undefined;
  /** Read month names of French, German, Spanish, Italian, Portuguese and Dutch too. Off unless a person asks for it. */
  readonly europeanMonths?: boolean | undefined;
}

/** A finding about one date cell; the caller adds file, line and column. */
export interface DateFinding {
  /** A code of the phrase table of CONVENTIONS 3, such as `INFERRED_YEAR`. */
  readonly code: string;
  readonly severity: Severity;
  /** What was seen and how it was read. */
  readonly message: string;
  /** What the reader can do. */
  readonly remedy: string;
  /** Wordings that would be read without doubt, likeliest first: offered, never applied. */
  readonly repairs: readonly string[];
}

/** What one cell, or one phase of a cell, says about time. */
export interface DateReading {
  /** "Phase 1" as written; `undefined` when the cell names no phase. */
  readonly label: string | undefined;
  readonly date: IndicativeDate;
  readonly findings: readonly DateFinding[];
}
