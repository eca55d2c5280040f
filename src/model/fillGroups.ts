import { foldText } from '../base/fold';
import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import type { RawTable } from '../csv/rawTable';
import type { Answers } from './answers';
import type { ColumnMapping } from './columnMapping';
import { listLines, quote } from './listWords';
import { isBlank } from './tidyText';
import { joinWrapped } from './wrappedNames';
import type { Completed, GroupColumn } from './wrappedNames';

/** Columns whose group cells were completed, by place in the table, and what is to be said about it. */
export interface FilledGroups {
  readonly columns: ReadonlyMap<number, readonly string[]>;
  readonly issues: readonly Issue[];
}

/**
 * Completes the group cells left of the title, as a printed table means them: a cell that stands over several rows
 * is filled down, a name wrapped over table rows is joined (CONVENTIONS 9, trap 3). Leads are filled down only where
 * each name stands in one place, for a blank lead can mean that there is none.
 */
export function fillGroups(table: RawTable, mapping: ColumnMapping, answers: Answers): FilledGroups {
  const columns = new Map<number, readonly string[]>();
  const issues: Issue[] = [];
  // Rows on which a merged cell further left begins: there a narrower group ends, too.
  const newGroup = new Set<number>();
  for (const { index, field } of groupColumns(table, mapping)) {
    const written = table.rows.map((row) => row.cells[index] ?? '');
    const column: GroupColumn = { table, name: table.columns[index] ?? '', written, cells: written };
    const joined = field === 'area' ? joinWrapped(column, answers.wrapped) : { cells: written, issues: [] };
    const filled = fillDown({ ...column, cells: joined.cells }, field === 'leads', newGroup);
    issues.push(...joined.issues, ...filled.issues);
    if (filled.cells !== written) columns.set(index, filled.cells);
    if (filled.cells === joined.cells) continue;
    joined.cells.forEach((cell, row) => {
      if (!isBlank(cell)) newGroup.add(row);
    });
  }
  return { columns, issues };
}

/** Columns left of the title that hold groups, from left to right: the widest group first. */
function groupColumns(
  table: RawTable,
  mapping: ColumnMapping,
): readonly { readonly index: number; readonly field: GroupField }[] {
  const titleAt = Math.min(...mapping.title.map((column) => table.columns.indexOf(column)));
  return GROUP_FIELDS.flatMap((field) =>
    mapping[field].map((column) => ({ index: table.columns.indexOf(column), field })),
  )
    .filter(({ index }) => index < titleAt)
    .sort((a, b) => a.index - b.index);
}

type GroupField = 'area' | 'phase' | 'leads';

const GROUP_FIELDS: readonly GroupField[] = ['area', 'phase', 'leads'];

function fillDown(column: GroupColumn, eachInOnePlace: boolean, newGroup: ReadonlySet<number>): Completed {
  const { cells } = column;
  const [first] = cells;
  if (first === undefined || isBlank(first) || isWrittenOut(column.written)) return { cells, issues: [] };
  if (eachInOnePlace && !standsInOnePlace(cells)) return { cells, issues: [] };
  const lines: number[] = [];
  let above = first;
  const filled = cells.map((cell, row) => {
    if (!isBlank(cell)) above = cell;
    else if (newGroup.has(row)) above = '';
    else if (above !== '') lines.push(lineOf(column.table, row));
    return above;
  });
  if (lines.length === 0) return { cells, issues: [] };
  const found = issue({
    code: 'FILLED_DOWN',
    severity: eachInOnePlace ? 'warning' : 'info',
    file: column.table.file,
    line: lines[0],
    column: column.name,
    message: `${String(lines.length)} blank ${lines.length === 1 ? 'cell' : 'cells'} in ${quote(column.name)} took the name above (${listLines(lines)}).`,
    remedy: `If a blank means that there is no name, write “N/A” in the cell.`,
  });
  return { cells: filled, issues: [found] };
}

/** True when names are repeated on row after row: then a blank cell is blank, and not part of a merged one. */
function isWrittenOut(cells: readonly string[]): boolean {
  const blanks = cells.filter(isBlank).length;
  const isSame = (a: string, b: string): boolean => a === b || foldText(a) === foldText(b);
  const repeats = cells.filter((cell, i) => i > 0 && !isBlank(cell) && isSame(cell, cells[i - 1] ?? ''));
  return repeats.length > blanks;
}

function standsInOnePlace(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => !isBlank(cell)).map(foldText);
  return said.length > 1 && new Set(said).size === said.length;
}

function lineOf(table: RawTable, row: number): number {
  return table.rows[row]?.line ?? 0;
}
