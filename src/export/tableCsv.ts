import type { RawTable } from '../csv/rawTable';
import { writeCsv } from '../csv/writeCsv';
import { setAsideLines } from '../model/setAside';

/** A record with the line it stands on. */
interface PlacedRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The table as a CSV file: header, rows, and all that was set aside, each on its own line of the file it came from as
 * far as that can be, so that lines quoted before still hold. Read again, it gives the same plan.
 */
export function tableCsv(table: RawTable): string {
  const lone = setAsideLines(table).map(({ line, text }): PlacedRecord => ({ line, cells: [text] }));
  const placed: readonly PlacedRecord[] = [
    { line: table.headerLine, cells: table.columns },
    ...table.rows,
    ...table.skipped,
    ...lone,
  ].sort((a, b) => a.line - b.line);
  const records: (readonly string[])[] = [];
  let next = 1;
  for (const { line, cells } of placed) {
    for (; next < line; next++) records.push([]);
    records.push(cells);
    next += linesOf(cells);
  }
  return writeCsv(records);
}

/** How many lines a record takes: line breaks inside its cells count. */
function linesOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 1);
}
