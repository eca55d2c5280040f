import type { RawTable } from '../csv/rawTable';
import type { ColumnMapping, Field } from './columnMapping';
import { joinDateParts } from './dateParts';
import { mapFields } from './mapFields';

/** The cells of a table by row and field. Some columns can be replaced (group cells filled down). */
export class TableCells {
  readonly table: RawTable;
  readonly mapping: ColumnMapping;
  readonly #indices: Readonly<Record<Field, readonly number[]>>;
  readonly #replaced: ReadonlyMap<number, readonly string[]>;

  constructor(table: RawTable, mapping: ColumnMapping, replaced: ReadonlyMap<number, readonly string[]> = new Map()) {
    this.table = table;
    this.mapping = mapping;
    this.#replaced = replaced;
    this.#indices = mapFields((field) => mapping[field].map((column) => table.columns.indexOf(column)));
  }

  /** Places of the columns of a field in the table, in the order in which they are read together. */
  columnsOf(field: Field): readonly number[] {
    return this.#indices[field];
  }

  at(row: number, column: number): string {
    return this.#replaced.get(column)?.[row] ?? this.table.rows[row]?.cells[column] ?? '';
  }

  /** The cells of a field, joined with a space when several columns say it together ("Q3", "2026"). */
  of(row: number, field: Field): string {
    const cells = this.#indices[field].map((column) => this.at(row, column));
    if (cells.length === 1) return cells[0] ?? '';
    if (field === 'date' || field === 'end') return joinDateParts(this.mapping[field], cells);
    return cells.filter((cell) => cell.trim() !== '').join(' ');
  }

  /** Name of the column of a field for findings; several are joined. */
  nameOf(field: Field): string | undefined {
    return this.mapping[field].length === 0 ? undefined : this.mapping[field].join(' + ');
  }

  /** All cells of a row by column name. Without a prototype, so a column may be called `__proto__`. */
  record(row: number): Readonly<Record<string, string>> {
    const record = Object.create(null) as Record<string, string>;
    this.table.columns.forEach((column, i) => {
      record[column] = this.at(row, i);
    });
    return record;
  }
}
