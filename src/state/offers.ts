import type { Issue } from '../base/issue';
import { repairedCell } from '../model/repairedCell';
import { splitDateRepair } from '../model/splitDateRepair';
import type { DateContext } from '../model/dates/dateReading';
import type { ColumnMapping } from '../model/columnMapping';
import type { CellEdit } from './edits';

/** How far a repair reaches: this cell, every cell with these words, every cell of the column with this finding. */
export type OfferScope = 'cell' | 'same' | 'column';

/** The cells of a row as one of the repairs of a finding would make them; those that stay are left out. */
export interface Offer {
  /** Which of the finding's repairs: alike findings offer alike repairs in one order. */
  readonly index: number;
  readonly cells: readonly OfferedCell[];
}

interface OfferedCell {
  readonly column: string;
  readonly text: string;
}

/** What offers are made from: the open tables as they are read, and how dates are. */
export interface OfferSource {
  /** The cells of a row by column; `undefined` when no row begins on that line. */
  readonly cellsOf: (file: string, line: number) => Readonly<Record<string, string>> | undefined;
  readonly mappingOf: (file: string) => ColumnMapping | undefined;
  readonly context: DateContext;
}

/** What is offered for a finding; nothing when it is about no cell. */
export function offersOf(finding: Issue, source: OfferSource): readonly Offer[] {
  const repairs = finding.code === 'END_BEFORE_START' ? [''] : finding.repairs;
  return repairs.flatMap((_, index) => {
    const cells = offeredCells(finding, index, source, new Map());
    return cells.length === 0 ? [] : [{ index, cells }];
  });
}

/** The findings that a repair of this one would reach, itself among them; `group` holds findings of one cause. */
export function reachOf(finding: Issue, scope: OfferScope, group: readonly Issue[]): readonly Issue[] {
  switch (scope) {
    case 'cell':
      return group.filter((each) => isBeside(each, finding) && each.line === finding.line);
    case 'same':
      return group.filter((each) => isBeside(each, finding) && each.value === finding.value);
    case 'column':
      return group.filter((each) => isBeside(each, finding) && each.repairs.length === finding.repairs.length);
  }
}

/** The cells as the offer makes them. Two findings in one cell, of two phases, are repaired one after the other. */
export function editsFor(
  finding: Issue,
  offer: Offer,
  scope: OfferScope,
  group: readonly Issue[],
  source: OfferSource,
): readonly CellEdit[] {
  const reach = scope === 'cell' ? [finding] : reachOf(finding, scope, group);
  const edits = new Map<string, CellEdit>();
  for (const each of reach) {
    const { file, line } = each;
    if (file === undefined || line === undefined) continue;
    for (const { column, text } of offeredCells(each, offer.index, source, edits)) {
      edits.set(keyOf(line, column), { file, line, column, text });
    }
  }
  return [...edits.values()];
}

/** The cells that a repair changes, with what was changed in them before taken as read. */
function offeredCells(
  finding: Issue,
  index: number,
  source: OfferSource,
  before: ReadonlyMap<string, CellEdit>,
): readonly OfferedCell[] {
  const { file, line, column, value, code } = finding;
  if (file === undefined || line === undefined || column === undefined || value === undefined) return [];
  const row = source.cellsOf(file, line);
  if (row === undefined) return [];
  const textOf = (name: string): string => before.get(keyOf(line, name))?.text ?? row[name] ?? '';
  if (code === 'END_BEFORE_START') return swapped(source.mappingOf(file), textOf);
  const repair = finding.repairs[index];
  if (repair === undefined) return [];
  if (code === 'LEADS_KEPT_WHOLE') return [{ column, text: repair }];
  if (Object.hasOwn(row, column)) {
    const text = repairedCell(textOf(column), finding, repair, source.context);
    return text === undefined ? [] : [{ column, text }];
  }
  const columns = partsOf(source.mappingOf(file), column);
  const cells = columns.map(textOf);
  const next = splitDateRepair(columns, cells, finding, repair, source.context) ?? cells;
  return columns.flatMap((name, i) => (next[i] === cells[i] ? [] : [{ column: name, text: next[i] ?? '' }]));
}

/** The columns that are read together under this name. */
function partsOf(mapping: ColumnMapping | undefined, name: string): readonly string[] {
  if (mapping === undefined) return [];
  return [mapping.date, mapping.end].find((columns) => columns.join(' + ') === name) ?? [];
}

/** The start where the end stood, and the end where the start stood. */
function swapped(mapping: ColumnMapping | undefined, textOf: (column: string) => string): readonly OfferedCell[] {
  const [date, end] = [mapping?.date ?? [], mapping?.end ?? []];
  if (date.length !== end.length) return [];
  return date.flatMap((column, i) => {
    const other = end[i] ?? '';
    return [
      { column, text: textOf(other) },
      { column: other, text: textOf(column) },
    ];
  });
}

const keyOf = (line: number, column: string): string => `${String(line)} ${column}`;

const isBeside = (a: Issue, b: Issue): boolean => a.file === b.file && a.column === b.column;
