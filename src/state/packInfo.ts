import type { Day } from '../base/day';
import type { DayRange } from '../base/dayRange';

/** How much of each kind was left out of a page when it was saved. Numbers only: never what it said. */
export interface LeftOutCounts {
  /** Milestones that the filter hid. */
  readonly milestones: number;
  readonly columns: number;
  /** Lines of the files that are no rows: titles, notes, totals. */
  readonly lines: number;
  /** Steps with words for the speaker. */
  readonly speakerNotes: number;
  readonly steps: number;
  readonly views: number;
  /** Cells whose wording before they were edited is not told. */
  readonly originals: number;
  readonly fileNames: number;
}

/** What is known of the page that a plan came in, "saved as a page". */
export interface PackInfo {
  /** The plan can be looked at in every way, and not be changed. */
  readonly lookOnly: boolean;
  /** The day it was saved on. */
  readonly saved: Day;
  /** Who it is for, as typed; empty: not said. */
  readonly forWhom: string;
  readonly leftOut: LeftOutCounts;
  /** Stretch of the time axis that was in view; `undefined`: all of it. */
  readonly days: DayRange | undefined;
}
