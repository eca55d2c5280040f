import type { RawRow, RawTable } from '../csv/rawTable';
import type { Milestone } from '../model/milestone';
import { editedTable } from '../state/edits';
import { milestonePlaces } from '../state/milestonePlaces';
import type { PackChoice } from './packChoice';
import type { PackSource } from './packSource';

/** How the rows that are kept are written. */
export interface RowWish {
  /** Without the rows that the filter hides. */
  readonly drop: boolean;
  /** Cells that took a name from a row above say it themselves: the row above may be gone. */
  readonly fill: boolean;
}

/** The tables with what goes into a page. What was found about them is still all there: see `keptIssues`. */
export function keptTables(source: PackSource, choice: PackChoice, wish: RowWish): readonly RawTable[] {
  const milestoneAt = milestonePlaces(source.plan);
  const isKept = (milestone: Milestone): boolean => !wish.drop || source.isShown(milestone);
  const areas = new Set(source.plan.milestones.filter(isKept).map(({ file, area }) => JSON.stringify([file, area])));
  const headings = new Set(
    source.plan.skipped
      .filter(({ reason }) => reason === 'section-heading')
      .filter(({ file, cells }) => cells.some((cell) => areas.has(JSON.stringify([file, cell.trim()]))))
      .map(({ file, line }) => JSON.stringify([file, line])),
  );
  return source.tables.map((table, index) => {
    const titleAt = table.columns.indexOf(source.choices.mappings[index]?.title[0] ?? '');
    const { restored, repairs } = source.choices;
    const isOpened = !wish.drop && choice.setAside && choice.originals;
    const whole = isOpened ? table : editedTable(table, { repairs: [], restored }, titleAt);
    const edited = editedTable(table, { repairs, restored }, titleAt);
    const written = choice.originals ? whole : { ...whole, rows: edited.rows };
    const editedAt = new Map(edited.rows.map((row) => [row.line, row.cells]));
    const rows = written.rows.flatMap((row): readonly RawRow[] => {
      const milestone = milestoneAt(table.file, row.line);
      // A heading stays with the milestones that took their area from it.
      if (milestone === undefined) {
        return choice.setAside || headings.has(JSON.stringify([table.file, row.line])) ? [row] : [];
      }
      if (!isKept(milestone)) return [];
      return [wish.fill ? filledRow(row, table.columns, milestone, editedAt.get(row.line) ?? []) : row];
    });
    return withoutColumns({ ...written, rows, ...linesKept(written, choice) }, choice.leftColumns);
  });
}

function filledRow(row: RawRow, columns: readonly string[], { cells }: Milestone, edited: readonly string[]): RawRow {
  const filled = row.cells.map((cell, i) => {
    const read = cells[columns[i] ?? ''];
    return read === undefined || read === edited[i] ? cell : read;
  });
  return { ...row, cells: filled };
}

type Lines = Pick<RawTable, 'preamble' | 'notes' | 'footnotes' | 'skipped'>;

function linesKept({ preamble, notes, footnotes, skipped }: Lines, { setAside }: PackChoice): Lines {
  return setAside ? { preamble, notes, footnotes, skipped } : { preamble: [], notes: [], footnotes: [], skipped: [] };
}

function withoutColumns(table: RawTable, left: readonly string[]): RawTable {
  const kept = table.columns.flatMap((column, i) => (left.includes(column) ? [] : [i]));
  if (kept.length === table.columns.length) return table;
  const pick = (cells: readonly string[]): readonly string[] => kept.map((i) => cells[i] ?? '');
  return {
    ...table,
    columns: pick(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: pick(row.cells) })),
    skipped: table.skipped.map((row) => ({ ...row, cells: pick(row.cells) })),
  };
}
