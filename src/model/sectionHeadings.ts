import type { TableCells } from './tableCells';
import { isBlank, tidyTitle } from './tidyText';

/** The rows that are headings of the rows below them, by row number, with their words. */
export type SectionHeadings = ReadonlyMap<number, string>;

/** A row of which one cell is filled. */
interface LoneCell {
  readonly row: number;
  readonly text: string;
  readonly place: 'title' | 'area' | 'left of title' | 'elsewhere';
}

const LOOKS_LIKE_HEADING =
  /^(?:\d+(?:\.\d+)*[.)]\s|[A-Z][.)]\s|(?:action|priority|focus|theme|pillar|part|section|area|goal)\b.*\d)|:$/i;

/**
 * Rows that head a section: one cell filled, followed by a fuller row. A lone title can also be a milestone that says
 * no more than its name, so it counts as a heading only in a table that opens with one and has several, or when it is
 * numbered, in capitals or ends with a colon as other titles do not.
 */
export function sectionHeadings(cells: TableCells): SectionHeadings {
  const lone = loneCells(cells);
  const loneRows = new Set(lone.map((cell) => cell.row));
  const before = lone.filter((cell) => cell.row + 1 < cells.table.rows.length && !loneRows.has(cell.row + 1));
  if (cells.columnsOf('area').length > 0) {
    return headingsOf(before.filter((cell) => cell.place === 'area' && isBlankBelow(cells, cell.row)));
  }
  const isHeadingTitle = headingTitleTest(cells, lone, before);
  return headingsOf(
    before.filter((cell) => cell.place === 'left of title' || (cell.place === 'title' && isHeadingTitle(cell))),
  );
}

function headingTitleTest(
  cells: TableCells,
  lone: readonly LoneCell[],
  before: readonly LoneCell[],
): (cell: LoneCell) => boolean {
  const titles = before.filter((cell) => cell.place === 'title');
  // Where most rows hold one cell, that is what a milestone looks like here.
  if (lone.length * 2 >= cells.table.rows.length) return () => false;
  const loneRows = new Set(lone.map((cell) => cell.row));
  const others = cells.table.rows.flatMap((_, row) => (loneRows.has(row) ? [] : [tidyTitle(cells.of(row, 'title'))]));
  const alike = others.filter(looksLikeHeading).length > others.length * 0.3;
  const opens = titles[0]?.row === 0 && titles.length > 1;
  return (cell) => opens || (!alike && looksLikeHeading(cell.text));
}

function loneCells(cells: TableCells): readonly LoneCell[] {
  const titleAt = cells.columnsOf('title');
  const areaAt = cells.columnsOf('area');
  const placeOf = (column: number): LoneCell['place'] => {
    if (titleAt.includes(column)) return 'title';
    if (areaAt.includes(column)) return 'area';
    return column < Math.min(...titleAt) ? 'left of title' : 'elsewhere';
  };
  return cells.table.rows.flatMap((record, row) => {
    const filled = record.cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const [column] = filled;
    if (column === undefined || filled.length > 1) return [];
    const text = tidyTitle(record.cells[column] ?? '');
    return [{ row, text, place: placeOf(column) }];
  });
}

/** A name that stands alone above rows without a name is the merged cell of those rows. */
function isBlankBelow(cells: TableCells, row: number): boolean {
  return cells.columnsOf('area').every((column) => isBlank(cells.table.rows[row + 1]?.cells[column] ?? ''));
}

function looksLikeHeading(text: string): boolean {
  return LOOKS_LIKE_HEADING.test(text) || (text === text.toUpperCase() && isOfCapitals(text));
}

/** True when two words have capitals. */
function isOfCapitals(text: string): boolean {
  return text.split(/\s+/).filter((word) => /\p{Lu}/u.test(word)).length > 1;
}

const headingsOf = (cells: readonly LoneCell[]): SectionHeadings => new Map(cells.map((cell) => [cell.row, cell.text]));
