import { cellCleaner } from './cleanCell';
import type { Delimiter } from './rawTable';
import { ROW_MARK } from './rowMark';
import type { SplitRecord } from './splitRecords';

/** One record that holds text. */
export interface FileRecord {
  readonly line: number;
  /** Cells as cut, untrimmed: from these a line of text that was cut at its commas is put together again. */
  readonly raw: readonly string[];
  /** The same cells cleaned. */
  readonly cells: readonly string[];
  /** How many cells are not empty; at least 1. */
  readonly filled: number;
  /** Index of the first cell that is not empty. */
  readonly first: number;
  /** Index after the last cell that is not empty. */
  readonly width: number;
  /** True when the record says of itself that it is a row. */
  readonly isMarked: boolean;
}

/** The records that are not blank, cleaned. `text` is what they were cut from. */
export function cleanRecords(records: readonly SplitRecord[], text: string): FileRecord[] {
  const clean = cellCleaner(text);
  const kept: FileRecord[] = [];
  for (const { line, cells: raw } of records) {
    const cells = raw.map(clean);
    let filled = 0;
    let first = 0;
    let width = 0;
    for (let i = 0; i < cells.length; i++) {
      if (cells[i] === '') continue;
      if (filled === 0) first = i;
      filled++;
      width = i + 1;
    }
    if (filled > 0)
      kept.push({ line, raw, cells, filled, first, width, isMarked: raw[first]?.startsWith(ROW_MARK) === true });
  }
  return kept;
}

/** The first cell that holds text. */
export function firstText(record: FileRecord): string {
  return record.cells[record.first] ?? '';
}

/** The record as one line of text: its cells joined by the delimiter as written, without the empty ones at the ends. */
export function textOf(record: FileRecord, delimiter: Delimiter): string {
  if (record.filled === 1) return firstText(record);
  return record.raw.slice(record.first, record.width).join(delimiter).normalize('NFC').trim();
}
