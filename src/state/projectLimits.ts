import * as v from 'valibot';
import { READING_LIMITS } from '../csv/readingLimits';

/** The most of each kind that is read from a project file; all that a person makes is far below. */
export const PROJECT_LIMITS = {
  /** Of the file, in characters. */
  length: 100_000_000,
  tables: 100,
  savedViews: 1_000,
  steps: 2_000,
  annotations: 1_000,
  /** Names in a filter, folded lanes, page breaks, notes, answers, columns of one field. */
  names: 100_000,
  /** Rows of a table, findings, edits. */
  rows: READING_LIMITS.rows,
  columns: READING_LIMITS.columns,
  /** Characters of one cell or other text. */
  text: READING_LIMITS.cell,
  /** No file that is read has so many lines. */
  line: READING_LIMITS.bytes,
} as const;

export const text = v.pipe(v.string(), v.maxLength(PROJECT_LIMITS.text));

export const line = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PROJECT_LIMITS.line));

/** A list of at most so many of a kind. How many there are is asked before any of them is looked at. */
export const listOf = <T extends v.GenericSchema>(item: T, most: keyof typeof PROJECT_LIMITS) =>
  v.pipe(v.array(v.unknown()), v.maxLength(PROJECT_LIMITS[most]), v.array(item));

export const names = listOf(text, 'names');
