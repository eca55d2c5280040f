import { issue } from '../base/issue';
import type { RawTable } from '../csv/rawTable';
import { tableTooLargeIssue } from '../csv/readingLimits';
import { readCells, refusedTable, type ReadCellsOptions } from '../csv/readTable';

/** A cell that stands over several rows: its value is in the first, the others are blank. */
export interface RowSpan {
  /** Index of the record and of the cell in it. */
  readonly row: number;
  readonly column: number;
  /** How many rows it stands over, 2 or more. */
  readonly rows: number;
}

export type Records = readonly (readonly string[])[];

/**
 * Reads records of which some cells stand over several rows. Such a cell says the same of every row of the table that
 * it covers, whatever its column, so it is repeated in them; in the header and in notes the other rows stay blank.
 */
export function readSpannedCells(
  records: Records,
  spans: readonly RowSpan[],
  file: string,
  options: ReadCellsOptions,
): RawTable {
  const table = readCells(records, file, options);
  const rowLines = new Set(table.rows.map(({ line }) => line));
  const inRows = spans.filter(({ row, column }) => rowLines.has(row + 1) && (records[row]?.[column] ?? '') !== '');
  if (inRows.length === 0) return table;
  if (coveredBy(inRows, records.length) > MOST_COVERED) return refusedTable(file, tableTooLargeIssue());
  const filled = fillSpans(records, inRows, rowLines);
  if (filled.count === 0) return table;
  const again = readCells(filled.records, file, options);
  const found = issue({
    code: 'MERGED_CELLS',
    severity: 'info',
    file,
    line: filled.firstLine,
    message: `${filled.count === 1 ? 'One cell is' : `${String(filled.count)} cells are`} merged over several rows; each was read as standing in every row that it covers.`,
    remedy: 'Nothing to do, unless it belongs to its first row alone; then split the merged cell.',
  });
  return { ...again, issues: [...again.issues, found] };
}

/** More cells than a sheet of the largest size that is read: merged cells that lie over each other add up to more. */
const MOST_COVERED = 10_000_000;

/** How many cells the spans cover, those twice that are covered by two. */
function coveredBy(spans: readonly RowSpan[], height: number): number {
  return spans.reduce((sum, { row, rows }) => sum + Math.min(rows, height - row), 0);
}

interface FilledRecords {
  readonly records: Records;
  readonly count: number;
  readonly firstLine: number | undefined;
}

function fillSpans(records: Records, spans: readonly RowSpan[], rowLines: ReadonlySet<number>): FilledRecords {
  const filled = records.map((cells) => [...cells]);
  const used = new Set<RowSpan>();
  for (const span of spans) {
    const value = records[span.row]?.[span.column] ?? '';
    for (let row = span.row + 1; row < Math.min(span.row + span.rows, records.length); row += 1) {
      const cells = filled[row];
      if (cells === undefined || !rowLines.has(row + 1) || (cells[span.column] ?? '') !== '') continue;
      while (cells.length <= span.column) cells.push('');
      cells[span.column] = value;
      used.add(span);
    }
  }
  // Not `Math.min(...rows)`: a sheet may have more merged cells than a call takes arguments.
  let firstLine: number | undefined;
  for (const { row } of used) firstLine = Math.min(firstLine ?? row + 1, row + 1);
  return { records: filled, count: used.size, firstLine };
}
