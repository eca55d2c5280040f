import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import { trimEndOf } from '../base/trimEnd';
import type { RawRow, RawTable } from '../csv/rawTable';
import { quote } from './listWords';

/** A cell of an open table. */
export interface CellPlace {
  readonly file: string;
  /** Line on which the row starts, in the user's own file. */
  readonly line: number;
  readonly column: string;
}

/** A cell that a person wrote anew. The words of the file are kept beside it (CONVENTIONS L9, U14). */
export interface Repair extends CellPlace {
  readonly text: string;
  /** The cell as it stands in the file. */
  readonly original: string;
}

/**
 * The table with the repaired cells in place; all else is untouched, so what was found about a cell goes with its
 * cause. A repair of another file is left aside; one whose cell is not there, or says something else by now, is not
 * applied and becomes an issue.
 */
export function applyRepairs(table: RawTable, repairs: readonly Repair[]): RawTable {
  const own = repairs.filter((repair) => repair.file === table.file);
  if (own.length === 0) return table;
  const places = new Map(table.columns.map((column, i) => [column, i]));
  const byLine = new Map<number, Repair[]>();
  for (const repair of own) {
    const others = byLine.get(repair.line);
    if (others === undefined) byLine.set(repair.line, [repair]);
    else others.push(repair);
  }
  const applied = new Set<Repair>();
  const rows = table.rows.map((row) => {
    const here = byLine.get(row.line);
    return here === undefined ? row : repairRow(row, here, places, applied);
  });
  const missed = own.filter((repair) => !applied.has(repair)).map(missedIssue);
  return { ...table, rows, issues: missed.length === 0 ? table.issues : [...table.issues, ...missed] };
}

function repairRow(
  row: RawRow,
  repairs: readonly Repair[],
  places: ReadonlyMap<string, number>,
  applied: Set<Repair>,
): RawRow {
  const cells = [...row.cells];
  for (const repair of repairs) {
    const place = places.get(repair.column);
    if (place === undefined || row.cells[place] !== repair.original) continue;
    cells[place] = repair.text;
    applied.add(repair);
  }
  return { ...row, cells };
}

function missedIssue(repair: Repair): Issue {
  return issue({
    code: 'EDIT_NOT_APPLIED',
    severity: 'warning',
    file: repair.file,
    line: repair.line,
    column: repair.column,
    value: repair.text,
    message: `The edit ${quote(repair.text)} was made where the file said ${quote(repair.original)}; no such cell stands in this place now, so it was not applied.`,
    remedy: 'Edit the cell again, or take this edit back.',
  });
}

/** The words of a cell as a file would give them back: composed letters, plain line breaks, nothing around them. */
export function tidyEdit(text: string): string {
  const composed = text.replace(/\r\n?/g, '\n').normalize('NFC');
  return trimEndOf(composed.replace(/^[\s\u200b-\u200d\u2060\ufeff]+/, ''), /[\s\u200b-\u200d\u2060\ufeff]/);
}
