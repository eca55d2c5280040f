import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import { datePartOf } from './dateParts';
import type { NumericOrder } from './dates/dateReading';
import { listLines, quote } from './listWords';
import { collectEvidence, orderOf } from './numericOrder';
import type { OrderEvidence } from './numericOrder';
import type { TableCells } from './tableCells';

/** The order of numeric dates in each date column, and what is said about it: once for a column, not for each cell. */
export interface ColumnOrders {
  readonly date: NumericOrder;
  readonly end: NumericOrder;
  readonly issues: readonly Issue[];
}

interface DateColumn {
  readonly name: string;
  readonly file: string;
  readonly cells: readonly string[];
  readonly lines: readonly number[];
  readonly evidence: OrderEvidence;
}

/** A cell that decides, and the column it stands in. */
interface Proof {
  readonly order: NumericOrder;
  readonly column: DateColumn;
  readonly place: number;
}

/**
 * Settles whether the numeric dates of the date and end columns are day first or month first: one cell that can be read
 * in one order only decides for its column, and for the other one when that has none. Nothing to decide by: day first
 * (CONVENTIONS D5), with one question. An order that a person has set is taken as it is.
 */
export function settleOrders(cells: TableCells, setOrder: NumericOrder | undefined): ColumnOrders {
  if (setOrder !== undefined) return { date: setOrder, end: setOrder, issues: [] };
  const date = dateColumn(cells, 'date');
  const end = dateColumn(cells, 'end');
  const dateProof = proofIn(date) ?? proofIn(end);
  const endProof = proofIn(end) ?? proofIn(date);
  return {
    date: partsOrder(cells.mapping.date) ?? dateProof?.order ?? 'day-first',
    end: partsOrder(cells.mapping.end) ?? endProof?.order ?? 'day-first',
    issues: [...orderIssues(date, dateProof), ...orderIssues(end, endProof)],
  };
}

/** Where day and month have columns of their own, their headers tell which is which. */
export function partsOrder(columns: readonly string[]): NumericOrder | undefined {
  const parts = columns.map((column) => datePartOf(column)?.part);
  if (parts.length < 2 || !parts.includes('month')) return undefined;
  return parts.indexOf('month') < parts.indexOf('day') ? 'month-first' : 'day-first';
}

function dateColumn(cells: TableCells, field: 'date' | 'end'): DateColumn | undefined {
  const name = cells.nameOf(field);
  if (name === undefined || partsOrder(cells.mapping[field]) !== undefined) return undefined;
  const texts = cells.table.rows.map((_, row) => cells.of(row, field));
  const lines = cells.table.rows.map((row) => row.line);
  return { name, file: cells.table.file, cells: texts, lines, evidence: collectEvidence(texts) };
}

function proofIn(column: DateColumn | undefined): Proof | undefined {
  const order = column && orderOf(column.evidence);
  if (column === undefined || order === undefined) return undefined;
  const place = (order === 'month-first' ? column.evidence.monthFirst : column.evidence.dayFirst)[0];
  return place === undefined ? undefined : { order, column, place };
}

function orderIssues(column: DateColumn | undefined, proof: Proof | undefined): readonly Issue[] {
  if (column === undefined) return [];
  if (proof?.order === 'month-first') return monthFirstIssue(column, proof);
  const [first] = column.evidence.either;
  if (first === undefined) return [];
  return [proof === undefined ? openIssue(column, first) : dayFirstIssue(column, first, proof)];
}

function monthFirstIssue(column: DateColumn, proof: Proof): readonly Issue[] {
  const { either, monthFirst } = column.evidence;
  if (either.length + monthFirst.length === 0) return [];
  const place = proof.column === column ? proof.place : either[0];
  return [
    issue({
      code: 'MONTH_FIRST_COLUMN',
      severity: 'warning',
      ...placeOf(column, place ?? 0),
      message: `${proofWords(column, proof)} can only be month first, so the numeric dates of ${quote(column.name)} were read month first${openWords(column, 'other ')}.`,
      remedy: 'If the day comes first in this column, correct the cells that say otherwise.',
    }),
  ];
}

function dayFirstIssue(column: DateColumn, first: number, proof: Proof): Issue {
  return issue({
    code: 'DAY_FIRST',
    severity: 'info',
    ...placeOf(column, first),
    message: `${proofWords(column, proof)} can only be day first, so the numeric dates of ${quote(column.name)} were read day first${openWords(column, '')}.`,
    remedy: 'Nothing to do, unless the month comes first in some of them.',
  });
}

function openIssue(column: DateColumn, first: number): Issue {
  const { either } = column.evidence;
  const isOne = either.length === 1;
  return issue({
    code: 'DAY_FIRST',
    severity: 'warning',
    ...placeOf(column, first),
    message: `No cell of ${quote(column.name)} tells whether the day or the month comes first; ${isOne ? 'one date' : `${String(either.length)} dates`} (${listLines(either.map((place) => column.lines[place] ?? 0))}), such as ${quote((column.cells[first] ?? '').trim())}, ${isOne ? 'was' : 'were'} read day first.`,
    remedy: 'Does the day come first? If not, write the month in letters, or the dates year first, such as 2025-12-31.',
  });
}

function proofWords(column: DateColumn, { column: from, place }: Proof): string {
  const where = from === column ? '' : ` of ${quote(from.name)}`;
  return `${quote((from.cells[place] ?? '').trim())} in line ${String(from.lines[place] ?? 0)}${where}`;
}

function openWords({ evidence: { either }, lines }: DateColumn, which: string): string {
  if (either.length === 0) return '';
  const isOne = either.length === 1;
  const count = isOne ? `one ${which}date` : `${String(either.length)} ${which}dates`;
  return `, ${count} among them that could be read either way (${listLines(either.map((place) => lines[place] ?? 0))})`;
}

function placeOf(column: DateColumn, place: number): Pick<Issue, 'file' | 'line' | 'column' | 'value'> {
  return { file: column.file, line: column.lines[place], column: column.name, value: column.cells[place] };
}
