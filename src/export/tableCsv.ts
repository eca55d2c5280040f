import { readTable } from '../csv/readTable';
import type { RawTable } from '../csv/rawTable';
import { READING_LIMITS } from '../csv/readingLimits';
import { ROW_MARK } from '../csv/rowMark';
import { writeCsv } from '../csv/writeCsv';
import { setAsideLines } from '../model/setAside';

/** A record with the line it stands on. */
interface PlacedRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly isRow: boolean;
  /** True for a row that carries the mark which makes it one. */
  readonly isMarked: boolean;
}

/**
 * The table as a CSV file: header, rows, and all that was set aside, each on its own line of the file it came from as
 * far as that can be, so that lines quoted before still hold. Read again, it gives the same plan: a row that would be
 * taken for something else, because it was brought back or edited, carries a mark that does not show.
 */
export function tableCsv(table: RawTable): string {
  let records = placeRecords(recordsOf(table));
  // A mark on one row can change how others are read, so it is looked again; a row that has its mark is never lost.
  for (;;) {
    const text = writeCsv(cellsByLine(records));
    const again = readTable(new TextEncoder().encode(text), table.file);
    const asRows = new Set(again.rows.map(({ line }) => line));
    const isLost = ({ line, isRow, isMarked }: PlacedRecord): boolean => isRow && !isMarked && !asRows.has(line);
    if (!records.some(isLost)) return text;
    records = records.map((each) => (isLost(each) ? { ...each, cells: marked(each.cells), isMarked: true } : each));
  }
}

function recordsOf(table: RawTable): readonly PlacedRecord[] {
  const { headerLine } = table;
  // A line above the header that was brought back can only be a row below it.
  const rows = table.rows.map(({ line, cells }) =>
    line < headerLine
      ? { line: headerLine, cells: marked(cells), isRow: true, isMarked: true }
      : { line, cells, isRow: true, isMarked: false },
  );
  const others = { isRow: false, isMarked: false };
  const skipped = table.skipped.map(({ line, cells }) => ({ line, cells, ...others }));
  const lone = setAsideLines(table).map(({ line, text }) => ({ line, cells: [text], ...others }));
  const header = { line: headerLine, cells: table.columns, ...others };
  return [header, ...rows, ...skipped, ...lone].sort((a, b) => a.line - b.line);
}

/** The records with the lines they get when written: their own, or the next that is free. */
function placeRecords(records: readonly PlacedRecord[]): readonly PlacedRecord[] {
  let next = 1;
  return records.map((record) => {
    // Not behind more blank lines than any table has: only a project file that was made up asks for that.
    const line = record.line > READING_LIMITS.rows ? next : Math.max(next, record.line);
    next = line + linesOf(record.cells);
    return { ...record, line };
  });
}

function cellsByLine(records: readonly PlacedRecord[]): readonly (readonly string[])[] {
  const written: (readonly string[])[] = [];
  let next = 1;
  for (const { line, cells } of records) {
    for (; next < line; next++) written.push([]);
    written.push(cells);
    next += linesOf(cells);
  }
  return written;
}

function marked(cells: readonly string[]): readonly string[] {
  const first = cells.findIndex((cell) => cell !== '');
  return cells.map((cell, i) => (i === first ? ROW_MARK + cell : cell));
}

/** How many lines a record takes: line breaks inside its cells count. */
function linesOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 1);
}
