import type { TableRow } from '../../state/tableRows';
import type { TableColumn } from './tableColumns';

/** A letter of body text is about this wide, and a line this high, in px. */
const LETTER = 7;
export const LINE = 20;

/** Left and right of the text of a cell together; above and below it. */
export const CELL_PAD = 20;
export const ROW_PAD = 19;

/** A column with the width it has on screen, in px. */
export interface WideColumn {
  readonly column: TableColumn;
  readonly width: number;
}

/** Shares the room out: no column is narrower than its least width; they divide what is left by their parts of it. */
export function shareRoom(columns: readonly TableColumn[], room: number): readonly WideColumn[] {
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const parts = columns.reduce((sum, { grow }) => sum + grow, 0);
  const part = parts === 0 ? 0 : Math.max(0, room - least) / parts;
  return columns.map((column) => ({ column, width: Math.floor(column.width + column.grow * part) }));
}

/** About how high a row will be when drawn, in px: near enough that the scroll bar tells the truth before it is measured. */
export function guessRow(row: TableRow, columns: readonly WideColumn[]): number {
  let most = 1;
  for (const { column, width } of columns) {
    // Words of dates and numbers are short, and costly to make for rows that nobody may look at.
    if (column.byPhase) most = Math.max(most, row.phases.length);
    else if (column.grow > 0) most = Math.max(most, linesIn(column.textsOf(row), width));
  }
  return most * LINE + ROW_PAD;
}

function linesIn(texts: readonly string[], width: number): number {
  const letters = Math.max(4, (width - CELL_PAD) / LETTER);
  return texts.reduce((lines, text) => lines + linesOf(text, letters), 0);
}

/** The same for a card, in which each column that says something stands under the other. */
export function guessCard(row: TableRow, columns: readonly TableColumn[], width: number): number {
  const letters = Math.max(10, width / LETTER);
  const lines = columns.reduce((sum, column) => {
    if (column.byPhase) return sum + row.phases.length;
    return sum + column.textsOf(row).reduce((all, text) => all + linesOf(`${column.heading} ${text}`, letters), 0);
  }, 0);
  return lines * (LINE + 4) + 2 * ROW_PAD;
}

function linesOf(text: string, letters: number): number {
  return Math.max(1, Math.ceil(text.length / letters));
}
