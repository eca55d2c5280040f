import type { Brand } from '../base/brand';
import type { Issue } from '../base/issue';
import type { Footnote, SkippedRow } from '../csv/rawTable';
import type { Funding } from './fundingStatus';
import type { IndicativeDate } from './indicativeDate';

/** Stable: from the id column when it is unique, else from the title; row order does not change it. */
export type MilestoneId = Brand<string, 'MilestoneId'>;

/** A part of a milestone with its own date and funding. Every milestone has at least one. */
export interface Phase {
  /** "Phase 1" as written, or the cell of a phase column; `undefined` for a milestone of one unnamed part. */
  readonly label: string | undefined;
  readonly date: IndicativeDate;
  readonly funding: Funding;
}

export interface Milestone {
  readonly id: MilestoneId;
  readonly file: string;
  readonly line: number;
  /** As written, white space tidied only. */
  readonly title: string;
  /** Organisations responsible, in the order written; empty when the table names none. */
  readonly leads: readonly string[];
  /** The plan's own grouping; empty when none. */
  readonly area: string;
  readonly phases: readonly Phase[];
  /** Cells of the notes columns that say something. */
  readonly notes: readonly string[];
  /** Every cell of the row by column name, as written (group cells filled down): lanes can use any column. */
  readonly cells: Readonly<Record<string, string>>;
  /** Those of its names that a person said are not another name in other letters; none but when someone was asked. */
  readonly apart: readonly string[];
}

/** `rows = placed + undated + skipped` always holds (CONVENTIONS U5, D11). */
export interface Reconciliation {
  readonly rows: number;
  /** Milestones with at least one phase that has a place on the axis. */
  readonly placed: number;
  readonly undated: number;
  readonly skipped: number;
}

/** A row that is no milestone, with the file it stands in and the reason. */
export interface LeftOutRow extends SkippedRow {
  readonly file: string;
}

/** One or several tables, read. */
export interface Plan {
  readonly files: readonly string[];
  /** Column names in file order, each once. */
  readonly columns: readonly string[];
  readonly milestones: readonly Milestone[];
  readonly footnotes: readonly Footnote[];
  readonly issues: readonly Issue[];
  /** Rows set aside by the table or by the reading of it, in file order: as many as `reconciliation.skipped`. */
  readonly skipped: readonly LeftOutRow[];
  readonly reconciliation: Reconciliation;
  /** Title line found above the header, if any. */
  readonly title: string | undefined;
}
