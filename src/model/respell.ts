import type { RawTable } from '../csv/rawTable';
import type { ColumnMapping, Field } from './columnMapping';
import { knownLeads, splitLeads } from './splitLeads';
import type { KnownLead } from './splitLeads';
import { TableCells } from './tableCells';
import { tidyTitle } from './tidyText';

/** A cell as it would be with one spelling throughout. */
export interface RespeltCell {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** The fields that hold names. */
const NAMES: readonly Field[] = ['leads', 'area', 'funding'];

/**
 * The cells in which a name stands in one of the spellings `from`, with `to` in its place and every other word kept.
 * `columnName`: as findings name it; `undefined`: any column of names. Without a column for the area, areas are
 * headings inside the table: their cell is the title's.
 */
export function respelt(
  table: RawTable,
  mapping: ColumnMapping,
  columnName: string | undefined,
  from: readonly string[],
  to: string,
): readonly RespeltCell[] {
  const cells = new TableCells(table, mapping);
  const isMeant = (field: Field): boolean => columnName === undefined || cells.nameOf(field) === columnName;
  const fields = NAMES.filter((field) => mapping[field].length > 0 && isMeant(field));
  const headings: readonly Field[] = columnName === undefined && mapping.area.length === 0 ? ['title'] : [];
  return [...fields, ...headings].flatMap((field) => respeltIn(cells, field, from, to));
}

function respeltIn(cells: TableCells, field: Field, from: readonly string[], to: string): readonly RespeltCell[] {
  const { rows, columns } = cells.table;
  const isKnown = knownLeads(field === 'leads' ? rows.map((_, row) => cells.of(row, 'leads')) : []);
  return cells.columnsOf(field).flatMap((at) =>
    rows.flatMap(({ line, cells: written }): RespeltCell[] => {
      const cell = written[at] ?? '';
      const text = field === 'leads' ? respellLeads(cell, from, to, isKnown) : respellName(cell, from, to, field);
      return text === undefined || text === cell ? [] : [{ line, column: columns[at] ?? '', text }];
    }),
  );
}

/** A cell that lists leads: a name counts where it is a lead, not inside another one. */
function respellLeads(cell: string, from: readonly string[], to: string, isKnown: KnownLead): string | undefined {
  const before = splitLeads(cell, isKnown);
  if (!before.some((lead) => from.includes(lead))) return undefined;
  const text = cell.replace(
    new RegExp(`(?<=^\\s*|[/;,&\\n]\\s*|\\sand\\s+)(?:${patternOf(from)})(?=\\s*(?:$|[/;,&\\n])|\\s+and\\s)`, 'gu'),
    () => to,
  );
  const after = splitLeads(text, (name) => name === to || isKnown(name));
  const wanted = [...new Set(before.map((lead) => (from.includes(lead) ? to : lead)))];
  return after.join('\n') === wanted.join('\n') ? text : undefined;
}

/** A cell that is the name, or a status with words around it. */
function respellName(cell: string, from: readonly string[], to: string, field: Field): string | undefined {
  if (field !== 'funding' && !from.includes(tidyTitle(cell))) return undefined;
  const whole = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${patternOf(from)})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return cell.replace(whole, () => to);
}

/** Any of the names, the longest first, whatever white space stands between its words. */
function patternOf(names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .split(/\s+/)
        .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
        .join('\\s+'),
    )
    .join('|');
}
