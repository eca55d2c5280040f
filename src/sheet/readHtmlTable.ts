import { issue } from '../base/issue';
import { refusedTable } from '../csv/readTable';
import type { RawTable } from '../csv/rawTable';
import { parseHtmlTables, type HtmlTable } from './parseHtmlTables';
import { tooDeepIssue, unlessTooDeep } from './nesting';
import { readSpannedCells, type RowSpan } from './spannedCells';

/** A table of a page and what the page calls it. */
export interface NamedHtmlTable {
  /** The caption, '' without one. */
  readonly caption: string;
  readonly table: RawTable;
}

/** The most that is laid out: a span may claim a thousand columns for one word. Excel has 16,384 columns. */
const MOST_CELLS = 5_000_000;
const MOST_COLUMNS = 20_000;

/**
 * The tables of a web page, or of what Word, Excel and browsers put on the clipboard, in the order of the page. A table
 * inside a cell is text of that cell. A page without a table with text gives none. Never throws.
 */
export function readHtmlTables(html: string, file: string): readonly RawTable[] {
  return readNamedHtmlTables(html, file).map(({ table }) => table);
}

export function readNamedHtmlTables(html: string, file: string): readonly NamedHtmlTable[] {
  return unlessTooDeep(
    () => namedTables(html, file),
    () => [{ caption: '', table: refusedTable(file, tooDeepIssue()) }],
  );
}

function namedTables(html: string, file: string): readonly NamedHtmlTable[] {
  return parseHtmlTables(html)
    .filter(({ rows }) => rows.some((row) => row.some(({ text }) => text !== '')))
    .map((table) => ({ caption: table.caption, table: readGrid(table, file) }));
}

function readGrid(table: HtmlTable, file: string): RawTable {
  const grid = layOut(table);
  if (grid === undefined) return refusedTable(file, tooWideIssue());
  // The caption stands above the header, as a title line does in a file.
  const above = table.caption === '' ? 0 : 1;
  return readSpannedCells(
    above === 1 ? [[table.caption], ...grid.records] : grid.records,
    grid.spans.map((span) => ({ ...span, row: span.row + above })),
    file,
    { entities: false, headerLine: grid.headerRow === undefined ? undefined : grid.headerRow + above + 1 },
  );
}

interface Grid {
  readonly records: readonly (readonly string[])[];
  readonly spans: readonly RowSpan[];
  /** Index of the last of the rows at the top that are made of `th` alone. */
  readonly headerRow: number | undefined;
}

/**
 * Gives every cell its place, as a browser does: cells that span rows push those of the next rows to the right.
 * `undefined` when that takes more room than any table of milestones.
 */
function layOut({ rows }: HtmlTable): Grid | undefined {
  /** For each column: the first row that no cell from above covers. */
  const freeFrom: number[] = [];
  const spans: RowSpan[] = [];
  const records: string[][] = [];
  for (const [at, row] of rows.entries()) {
    // Asked of every row: one row of wide cells makes all the others as wide.
    if (freeFrom.length * rows.length > MOST_CELLS) return undefined;
    const cells: string[] = [];
    let column = 0;
    for (const cell of row) {
      while ((freeFrom[column] ?? 0) > at) column += 1;
      while (cells.length < column) cells.push('');
      cells.push(cell.text);
      const rowsLeft = rows.length - at;
      const height = cell.rowSpan === 0 ? rowsLeft : Math.min(cell.rowSpan, rowsLeft);
      if (height > 1 && cell.colSpan === 1) spans.push({ row: at, column, rows: height });
      for (let i = 0; i < cell.colSpan; i += 1) freeFrom[column + i] = at + height;
      column += cell.colSpan;
      if (column > MOST_COLUMNS) return undefined;
    }
    records.push(cells);
  }
  const width = freeFrom.length;
  if (width * rows.length > MOST_CELLS) return undefined;
  for (const cells of records) while (cells.length < width) cells.push('');
  const body = rows.findIndex((row) => row.length > 0 && !row.every(({ isHeader }) => isHeader));
  return { records, spans, headerRow: body > 0 ? body - 1 : undefined };
}

function tooWideIssue(): ReturnType<typeof issue> {
  return issue({
    code: 'TABLE_TOO_WIDE',
    severity: 'error',
    message: `The table has more than ${String(MOST_COLUMNS)} columns, or more cells than can be read at once.`,
    remedy: 'Copy the part of the table that holds the milestones.',
  });
}
