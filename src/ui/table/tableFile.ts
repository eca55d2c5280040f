import { BYTE_ORDER_MARK, writeCsv } from '../../csv/writeCsv';
import type { TableRow } from '../../state/tableRows';
import { fill } from '../strings/fill';
import { table as words } from '../strings/table';
import { shownTable } from './shownTable';
import type { TableColumn } from './tableColumns';

/** Rows that are written at one go: long enough to be quick, short enough that the page stays awake. */
const PART = 1000;

/** A longer table is weighed by some of its rows. */
const WEIGHED = 2000;

/**
 * The table as it is shown as a CSV file, in parts: its columns, its rows, their order; phases of one cell stand in lines
 * of that cell. Safe for spreadsheets, with the mark that keeps macrons (CONVENTIONS A2, S7).
 */
export function* csvParts(rows: readonly TableRow[], columns: readonly TableColumn[]): Generator<string> {
  yield writeCsv([shownTable([], columns, '\n').header]);
  for (let at = 0; at < rows.length; at += PART) {
    yield writeCsv(shownTable(rows.slice(at, at + PART), columns, '\n').rows).slice(BYTE_ORDER_MARK.length);
  }
}

/** "12 KB": how large the file will be (CONVENTIONS A21); "about 14.2 MB" for a long table. */
export function fileWeight(rows: readonly TableRow[], columns: readonly TableColumn[]): string {
  const isLong = rows.length > WEIGHED;
  const step = Math.max(1, Math.floor((2 * rows.length) / WEIGHED));
  const some = isLong ? rows.filter((_, i) => i % step === 0) : rows;
  const bytes = new TextEncoder().encode([...csvParts(some, columns)].join('')).length;
  const size = weightWords(isLong ? (bytes / some.length) * rows.length : bytes);
  return isLong ? fill(words.bar.about, { size }) : size;
}

function weightWords(bytes: number): string {
  return bytes >= 1_000_000
    ? fill(words.bar.megabytes, { count: (bytes / 1_000_000).toFixed(1) })
    : fill(words.bar.kilobytes, { count: Math.max(1, Math.round(bytes / 1000)) });
}

/** How far the writing of a file is, and whether it is still wanted. */
export interface WritingWatch {
  readonly onprogress: (percent: number) => void;
  readonly isWanted: () => boolean;
}

/** Writes the file while the page goes on; `undefined` when it was stopped. */
export async function writeTable(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  { onprogress, isWanted }: WritingWatch,
): Promise<string | undefined> {
  const parts: string[] = [];
  for (const part of csvParts(rows, columns)) {
    parts.push(part);
    onprogress(Math.min(100, Math.round((100 * parts.length * PART) / Math.max(rows.length, 1))));
    if (rows.length > PART) await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return undefined;
  }
  return parts.join('');
}
