import type { RawRow, RawTable } from '../csv/rawTable';
import type { OfferSource } from './offers';
import type { Session } from './session.svelte';

const rowsByLine = new WeakMap<RawTable, ReadonlyMap<number, RawRow>>();

/** The open tables with their edits, as what can be offered for findings is made from them. */
export function offerSource(session: Pick<Session, 'editedTables' | 'mappingOf' | 'dateContext'>): OfferSource {
  const at = (file: string): number => session.editedTables.findIndex((table) => table.file === file);
  return {
    cellsOf: (file, line) => {
      const table = session.editedTables[at(file)];
      const row = table === undefined ? undefined : rowAt(table, line);
      if (table === undefined || row === undefined) return undefined;
      const cells = Object.create(null) as Record<string, string>;
      table.columns.forEach((column, i) => {
        cells[column] = row.cells[i] ?? '';
      });
      return cells;
    },
    mappingOf: (file) => (at(file) < 0 ? undefined : session.mappingOf(at(file))),
    context: session.dateContext,
  };
}

/** A bulk repair asks for thousands of rows: they are looked up, not looked for. */
function rowAt(table: RawTable, line: number): RawRow | undefined {
  const known = rowsByLine.get(table) ?? new Map(table.rows.map((row) => [row.line, row]));
  rowsByLine.set(table, known);
  return known.get(line);
}
