import type { RawTable } from '../csv/rawTable';
import { applyRepairs, tidyEdit } from '../model/repairs';
import type { CellPlace, Repair } from '../model/repairs';
import { restoreLines } from '../model/setAside';
import type { Choices, RestoredLine } from './choices';

/** A cell as a person wants it. */
export interface CellEdit extends CellPlace {
  readonly text: string;
}

/** One cell of a row, as it stands in the file and as it is now. */
export interface EditableCell extends CellPlace {
  readonly text: string;
  /** The words of the file; `undefined` when nobody changed them. */
  readonly original: string | undefined;
}

/** What was changed by hand in the open tables. */
type EditsMade = Pick<Choices, 'repairs' | 'restored'>;

/** What the edits of a session are made on, and how a change gets there. */
export interface EditsHost {
  readonly repairs: () => readonly Repair[];
  readonly restored: () => readonly RestoredLine[];
  /** As opened. */
  readonly tables: () => readonly RawTable[];
  /** Index of the column that restored lines of text go to. */
  readonly titleAt: (index: number) => number;
  readonly change: (edits: Partial<EditsMade>) => void;
}

/** The cells that were edited and the lines that were brought back: each change is one step of undo (CONVENTIONS U14). */
export class Edits {
  readonly #host: EditsHost;

  constructor(host: EditsHost) {
    this.#host = host;
  }

  get list(): readonly Repair[] {
    return this.#host.repairs();
  }

  get restored(): readonly RestoredLine[] {
    return this.#host.restored();
  }

  /** The open tables with all of it applied. A table that nothing was done to is the very one that was opened. */
  apply(): readonly RawTable[] {
    const made = { repairs: this.list, restored: this.restored };
    return this.#host.tables().map((table, i) => editedTable(table, made, this.#host.titleAt(i)));
  }

  /** The cells of a row; empty when no row begins on that line. */
  row(file: string, line: number): readonly EditableCell[] {
    const table = this.#withRestored().find((each) => each.file === file);
    const row = table?.rows.find((each) => each.line === line);
    if (table === undefined || row === undefined) return [];
    const edited = new Map(this.ofRow(file, line).map((repair) => [repair.column, repair]));
    return table.columns.map((column, i) => {
      const written = row.cells[i] ?? '';
      const repair = edited.get(column);
      const isApplied = repair?.original === written;
      return {
        file,
        line,
        column,
        text: isApplied ? repair.text : written,
        original: isApplied ? written : undefined,
      };
    });
  }

  ofRow(file: string, line: number): readonly Repair[] {
    return this.list.filter((repair) => repair.file === file && repair.line === line);
  }

  /** Writes cells anew, as one step. A cell that is given the words of the file is no longer edited. */
  write(edits: readonly CellEdit[]): void {
    const tables = new Map(this.#withRestored().map((table) => [table.file, table]));
    const cells = new Map<RawTable, ReadonlyMap<number, readonly string[]>>();
    const originalOf = ({ file, line, column }: CellPlace): string | undefined => {
      const table = tables.get(file);
      if (table === undefined) return undefined;
      const rows = cells.get(table) ?? new Map(table.rows.map((row) => [row.line, row.cells]));
      cells.set(table, rows);
      return rows.get(line)?.[table.columns.indexOf(column)];
    };
    const next = new Map(this.list.map((repair) => [keyOf(repair), repair]));
    for (const edit of edits) {
      const original = originalOf(edit);
      if (original === undefined) continue;
      const text = tidyEdit(edit.text);
      if (text === original) next.delete(keyOf(edit));
      else next.set(keyOf(edit), { file: edit.file, line: edit.line, column: edit.column, original, text });
    }
    this.#host.change({ repairs: [...next.values()] });
  }

  /** Takes an edit back: the cell says again what the file says. */
  revert(place: CellPlace): void {
    this.#host.change({ repairs: this.list.filter((repair) => keyOf(repair) !== keyOf(place)) });
  }

  /** Takes all edits back; lines that were brought back stay. */
  reset(): void {
    this.#host.change({ repairs: [] });
  }

  /** Makes a line that was set aside a row after all. */
  restore(file: string, line: number): void {
    if (this.isRestored(file, line)) return;
    this.#host.change({ restored: [...this.restored, { file, line }] });
  }

  /** Sets a line aside again, and what was edited in it. */
  setAside(file: string, line: number): void {
    const isIt = (each: RestoredLine): boolean => each.file === file && each.line === line;
    this.#host.change({
      restored: this.restored.filter((each) => !isIt(each)),
      repairs: this.list.filter((repair) => !isIt(repair)),
    });
  }

  isRestored(file: string, line: number): boolean {
    return this.restored.some((each) => each.file === file && each.line === line);
  }

  #withRestored(): readonly RawTable[] {
    return this.#host.tables().map((table, i) => withRestored(table, this.restored, this.#host.titleAt(i)));
  }
}

/** The table as it is read: with the lines that were brought back and the cells that were written anew. */
export function editedTable(table: RawTable, { repairs, restored }: EditsMade, titleAt: number): RawTable {
  return applyRepairs(withRestored(table, restored, titleAt), repairs);
}

function withRestored(table: RawTable, restored: readonly RestoredLine[], titleAt: number): RawTable {
  const lines = restored.filter((each) => each.file === table.file).map(({ line }) => line);
  return lines.length === 0 ? table : restoreLines(table, lines, titleAt);
}

const keyOf = ({ file, line, column }: CellPlace): string => JSON.stringify([file, line, column]);
