import type { TableRow } from '../../state/tableRows';
import type { FigureTable } from '../../view/figureTable';
import type { TableColumn } from './tableColumns';

/** The rows and columns as they are shown, as plain text: what is copied and saved. `between`: phases of one cell. */
export function shownTable(rows: readonly TableRow[], columns: readonly TableColumn[], between: string): FigureTable {
  return {
    header: columns.map(({ heading }) => heading),
    rows: rows.map((row) => columns.map((column) => cellText(row, column, between))),
  };
}

/** One cell as plain text. Blank phases keep their place, so that the lines of two cells still belong together. */
export function cellText(row: TableRow, column: TableColumn, between: string): string {
  const texts = column.textsOf(row);
  return texts.every((text) => text === '') ? '' : texts.join(between);
}
