import type { FileRecord } from './fileRecord';
import { headerLikeness, KNOWN_HEADER } from './headerWords';
import { isValueLike } from './valueLike';

/** Where the header is among the records, and how sure that is. */
export interface FoundHeader {
  readonly index: number;
  /** False when no column name is a known one: the first line of table shape was taken. */
  readonly isKnown: boolean;
}

/** What the bulk of the table looks like; the header is measured against it. */
interface TableShape {
  /** Cells that a full row has filled. */
  readonly filled: number;
  /** For each column: most of its cells are dates, numbers and the like. */
  readonly isValueColumn: readonly boolean[];
}

const CANDIDATES = 500;
const SHAPE_RECORDS = 1000;
const LONG_LABEL = 80;

function shapeOf(records: readonly FileRecord[]): TableShape {
  const sample = records.slice(0, SHAPE_RECORDS);
  const sizes = sample.map((record) => record.filled).filter((filled) => filled > 1);
  // A lone line of two cells among many of one is a key and its value, not a table.
  if (sizes.length < 2 && sample.length > 3 * sizes.length) sizes.length = 0;
  sizes.sort((a, b) => a - b);
  const filled = sizes[Math.floor((sizes.length - 1) * 0.75)] ?? 1;
  const width = Math.max(0, ...sample.map((record) => record.width));
  const isValueColumn = Array.from({ length: Math.min(width, 500) }, (_, column) => {
    const texts = sample.map((record) => record.cells[column] ?? '').filter((cell) => cell !== '');
    // A lone cell is most likely the name of an empty column.
    return texts.length > 1 && texts.filter(isValueLike).length > texts.length / 2;
  });
  return { filled, isValueColumn };
}

interface Labels {
  readonly known: number;
  /** Names of which every word is known. */
  readonly plain: number;
  /** Dates and numbers in columns of such: what a row has. */
  readonly values: number;
  /** Dates and numbers over columns of something else: a Gantt matrix "Milestone, 2024, 2025" has them as names. */
  readonly oddValues: number;
  readonly long: number;
  /** Names above a column of values: what a header has and a row has not. */
  readonly overValues: number;
}

function labelsOf(record: FileRecord, shape: TableShape): Labels {
  const isSingle = shape.filled === 1;
  let known = 0;
  let plain = 0;
  let values = 0;
  let oddValues = 0;
  let long = 0;
  let overValues = 0;
  record.cells.forEach((cell, column) => {
    if (cell === '') return;
    const isInValues = shape.isValueColumn[column] === true;
    if (!isValueLike(cell)) overValues += isInValues ? 1 : 0;
    else if (isInValues) values++;
    else oddValues++;
    const likeness = headerLikeness(cell);
    if (likeness >= (isSingle ? 0.5 : KNOWN_HEADER)) known++;
    if (likeness === 1) plain++;
    if (cell.length > LONG_LABEL) long++;
  });
  return { known, plain, values, oddValues, long, overValues };
}

function scoreOf(record: FileRecord, labels: Labels, shape: TableShape, rowsAbove: number): number {
  const fill = Math.min(1, record.filled / shape.filled);
  return (
    3 * Math.min(8, labels.known) +
    4 * fill +
    2 * Math.min(2, labels.overValues) -
    3 * labels.values -
    2 * labels.long -
    Math.min(4, rowsAbove)
  );
}

function isRowShaped(record: FileRecord, shape: TableShape): boolean {
  return record.filled >= Math.max(shape.filled > 1 ? 2 : 1, shape.filled * 0.6);
}

function isHeader(labels: Labels, shape: TableShape): boolean {
  if (labels.known > 0) return labels.values === 0 || (labels.plain > 0 && labels.known >= labels.values);
  return shape.filled > 1 && labels.values + labels.oddValues + labels.long === 0;
}

/**
 * The header record, under any number of lines above it: the one with the most known column names, about as many
 * cells as the rows below, and no dates or numbers. `undefined` when the file has rows but no header.
 */
export function findHeader(records: readonly FileRecord[]): FoundHeader | undefined {
  const shape = shapeOf(records);
  let best: { index: number; labels: Labels; score: number } | undefined;
  let rowsAbove = 0;
  for (let index = 0; index < Math.min(records.length, CANDIDATES); index++) {
    const record = records[index];
    // A row that says of itself that it is one has its header above it.
    if (record === undefined || record.isMarked) break;
    if (record.filled < shape.filled / 2) continue;
    const labels = labelsOf(record, shape);
    const score = scoreOf(record, labels, shape, rowsAbove);
    if (best === undefined || score > best.score) best = { index, labels, score };
    if (isRowShaped(record, shape)) rowsAbove++;
  }
  if (best === undefined || !isHeader(best.labels, shape)) return undefined;
  return { index: best.index, isKnown: best.labels.known > 0 };
}
