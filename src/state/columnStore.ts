import * as v from 'valibot';
import type { ColumnMapping } from '../model/columnMapping';
import { FIELDS } from '../model/columnMapping';
import { mapFields } from '../model/mapFields';
import { recall, STORE_KEY } from './rememberedColumns';
import type { RememberedColumns, TextStore } from './rememberedColumns';

/** The tables that are remembered: of more, the ones not chosen for longest are forgotten. */
export const MOST_TABLES = 50;
/** The longest text that is written or read, in characters. */
export const LONGEST_STORE = 500_000;

const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(500));

const STORED = v.object({
  version: v.literal(1),
  tables: v.pipe(
    v.array(v.object({ columns: names, mapping: v.object(mapFields(() => v.optional(names, []))) })),
    v.maxLength(MOST_TABLES),
  ),
});

/** What is stored; nothing when the storage is empty, closed, or holds what Milepost did not write. Never throws. */
export function readColumns(store: TextStore): readonly RememberedColumns[] {
  const read = v.safeParse(STORED, parse(textIn(store)));
  return read.success ? read.output.tables.filter(isSound) : [];
}

/** Stores them, or takes the entry away when there are none; false when the browser refuses. Never throws. */
export function writeColumns(store: TextStore, tables: readonly RememberedColumns[]): boolean {
  try {
    if (tables.length === 0) {
      store.removeItem(STORE_KEY);
      return true;
    }
    const text = JSON.stringify({ version: 1, tables });
    if (text.length > LONGEST_STORE) return false;
    store.setItem(STORE_KEY, text);
    return true;
  } catch {
    // The storage is full, or closed to this page.
    return false;
  }
}

/** The list with this table first, in place of one with the same columns. */
export function withTable(
  tables: readonly RememberedColumns[],
  columns: readonly string[],
  mapping: ColumnMapping,
): readonly RememberedColumns[] {
  return [{ columns, mapping }, ...withoutTable(tables, columns)].slice(0, MOST_TABLES);
}

/** The list without the table that has these columns. */
export function withoutTable(
  tables: readonly RememberedColumns[],
  columns: readonly string[],
): readonly RememberedColumns[] {
  const known = recall(tables, columns);
  return known === undefined ? tables : tables.filter((table) => table !== known);
}

/** Only columns of that table have a use. */
function isSound({ columns, mapping }: RememberedColumns): boolean {
  const used = FIELDS.flatMap((field) => mapping[field]);
  return new Set(columns).size === columns.length && used.every((name) => columns.includes(name));
}

function textIn(store: TextStore): string {
  try {
    const text = store.getItem(STORE_KEY) ?? '';
    return text.length > LONGEST_STORE ? '' : text;
  } catch {
    return '';
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
