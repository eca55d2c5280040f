import type { RawTable } from '../csv/rawTable';
import type { ColumnMapping, Field } from '../model/columnMapping';
import { FIELDS } from '../model/columnMapping';

/** A column of a table with what it is used for and some of what it holds. */
export interface ColumnRole {
  readonly column: string;
  readonly field: Field | undefined;
  /** Up to three different cells, as written. */
  readonly samples: readonly string[];
  readonly filled: number;
}

export function columnRoles(table: RawTable, mapping: ColumnMapping): readonly ColumnRole[] {
  return table.columns.map((column, i) => {
    const cells = table.rows.map((row) => row.cells[i] ?? '').filter((cell) => cell.trim() !== '');
    return {
      column,
      field: fieldOf(mapping, column),
      samples: [...new Set(cells)].slice(0, 3),
      filled: cells.length,
    };
  });
}

export function fieldOf(mapping: ColumnMapping, column: string): Field | undefined {
  return FIELDS.find((field) => mapping[field].includes(column));
}

/**
 * The mapping with the column used for `field` and nothing else; `undefined`: not used. Columns of one field are read
 * together in the order of the table.
 */
export function assignColumn(
  mapping: ColumnMapping,
  column: string,
  field: Field | undefined,
  columns: readonly string[],
): ColumnMapping {
  const without = FIELDS.map((each): [Field, readonly string[]] => [
    each,
    mapping[each].filter((name) => name !== column),
  ]);
  const next = Object.fromEntries(without) as Record<Field, readonly string[]>;
  if (field !== undefined) {
    next[field] = [...next[field], column].sort((a, b) => columns.indexOf(a) - columns.indexOf(b));
  }
  return next;
}
