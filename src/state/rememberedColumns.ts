import type { ColumnMapping } from '../model/columnMapping';

/** Names of the columns of a kind of table, and what each is used for. Nothing of its cells, nor its name. */
export interface RememberedColumns {
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
}

/** Where they are kept in the browser's storage. */
export const STORE_KEY = 'milepost.columns';

/** The part of the browser's storage that is used. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The remembered table with this set of columns, in whatever order they stand. */
export function recall(
  tables: readonly RememberedColumns[],
  columns: readonly string[],
): RememberedColumns | undefined {
  const wanted = new Set(columns);
  return tables.find(
    (table) => table.columns.length === wanted.size && table.columns.every((name) => wanted.has(name)),
  );
}
