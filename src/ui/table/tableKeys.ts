/** A cell of the table; row -1 is the head. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** How far the keys can go. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit in the window. */
  readonly page: number;
}

type Keystroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Where a key leads from a cell: the same keys as in the figure, and those of a grid (CONVENTIONS A7). `undefined` when
 * the key is none of them; the same cell at the edge.
 */
export function cellAfter(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Keystroke,
  { row, column }: CellPlace,
  { rows, columns, page }: TableSize,
): CellPlace | undefined {
  if (altKey || shiftKey) return undefined;
  const far = ctrlKey || metaKey;
  const at = (nextRow: number, nextColumn: number): CellPlace => ({
    row: Math.max(-1, Math.min(nextRow, rows - 1)),
    column: Math.max(0, Math.min(nextColumn, columns - 1)),
  });
  switch (key) {
    case 'ArrowLeft':
      return at(row, far ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, far ? columns - 1 : column + 1);
    case 'ArrowUp':
      return at(far ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(far ? rows - 1 : row + 1, column);
    case 'Home':
      return at(far ? 0 : row, 0);
    case 'End':
      return at(far ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return at(Math.max(0, row - page), column);
    case 'PageDown':
      return at(row + page, column);
    default:
      return undefined;
  }
}

/** The same where each milestone is one stop, one under the other: there is no head, and one column. */
export function stopAfter(
  event: Keystroke,
  row: number,
  { rows, page }: Omit<TableSize, 'columns'>,
): number | undefined {
  if (event.key === 'Home' && !event.shiftKey && !event.altKey) return 0;
  if (event.key === 'End' && !event.shiftKey && !event.altKey) return rows - 1;
  const next = cellAfter(event, { row, column: 0 }, { rows, columns: 1, page });
  if (next === undefined) return undefined;
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
  return Math.max(0, Math.min(next.row + step, rows - 1));
}
