import type { Issue } from '../base/issue';

/** One record of the file as text cells (NFC), with the line (from 1) on which it starts in the user's file. */
export interface RawRow {
  readonly line: number;
  /** As many cells as the table has columns. */
  readonly cells: readonly string[];
}

/** A line that is not a row of the table: a title above the header, a note below it. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** A note that a mark in the cells points to: `*`, `**`, `†`, `1`. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
  /** Line in the file; `undefined` when a person typed the note. */
  readonly line: number | undefined;
}

/** A record below the header that is no milestone: kept, counted and shown with the reason. */
export interface SkippedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reason: 'repeated-header' | 'guide' | 'example' | 'no-title' | 'total' | 'section-heading';
}

/** The encodings that are found by looking, then those that only a person can know. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1257',
  'iso-8859-13',
  'macintosh',
] as const;

export type Encoding = (typeof ENCODINGS)[number];
export type Delimiter = ',' | ';' | '\t' | '|';

/**
 * A table as printed: header and rows of text cells with their line numbers. Nothing is interpreted yet.
 * Columns without header and without cells are left out; a header that occurs twice gets ` (2)`, an empty one `Column N`.
 */
export interface RawTable {
  readonly file: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Line of the header, from 1; 0 when the table has none (empty file). */
  readonly headerLine: number;
  /** Unique header names. */
  readonly columns: readonly string[];
  /** Text above the header, blank lines left out. */
  readonly preamble: readonly TextLine[];
  /** Records that can be milestones, in file order. */
  readonly rows: readonly RawRow[];
  /** Notes printed under the table (`* Not Funded: …`), each once. */
  readonly footnotes: readonly Footnote[];
  /** Other text lines below the table, such as a source line. */
  readonly notes: readonly TextLine[];
  readonly skipped: readonly SkippedRow[];
  readonly issues: readonly Issue[];
}
