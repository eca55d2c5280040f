import type { Day } from '../base/day';
import type { DateIssues } from './dateIssues';
import type { DateContext, DateReading } from './dates/dateReading';
import { readDates } from './dates/readDates';
import { joinStartEnd } from './dates/spanOf';
import { isDated, isOngoing } from './indicativeDate';
import type { IndicativeDate } from './indicativeDate';
import { listWords, quote } from './listWords';
import type { TableCells } from './tableCells';
import { isBlank } from './tidyText';

/** A part of the row's time, without the findings, which have become issues. */
export type DatePart = Omit<DateReading, 'findings'>;

/** Reads what a row says about time: one date, or one for each phase, from its date cell or its start and end cells. */
export function readRowDates(
  cells: TableCells,
  row: number,
  context: DateContext,
  issues: DateIssues,
): readonly DatePart[] {
  const start = readField(cells, row, 'date', context, issues);
  if (cells.columnsOf('end').length === 0) return start;
  const end = readField(cells, row, 'end', context, issues);
  return joinParts(cells, row, start, end, issues);
}

function readField(
  cells: TableCells,
  row: number,
  field: 'date' | 'end',
  context: DateContext,
  issues: DateIssues,
): readonly DatePart[] {
  const value = cells.of(row, field);
  const readings = readDates(value, context);
  if (cells.columnsOf(field).length === 0) return readings;
  const place = { file: cells.table.file, line: lineOf(cells, row), column: cells.nameOf(field), value };
  for (const finding of readings.flatMap((reading) => reading.findings)) issues.add(finding, place);
  return readings;
}

/** A start and an end make one span; where one of them says nothing, the other stands as it is. */
function joinParts(
  cells: TableCells,
  row: number,
  start: readonly DatePart[],
  end: readonly DatePart[],
  issues: DateIssues,
): readonly DatePart[] {
  if (isBlank(cells.of(row, 'end'))) return start;
  if (isBlank(cells.of(row, 'date'))) return end;
  if (start.length !== end.length) return [...start, ...end];
  return start.map((from, i) => {
    const to = end[i] ?? from;
    if (endsBeforeStart(from.date, to.date)) issues.add(endBeforeStart(from.date, to.date), placeOfSpan(cells, row));
    return { label: from.label ?? to.label, date: joinStartEnd(from.date, to.date) };
  });
}

const firstDay = (date: IndicativeDate): Day | undefined => date.earliest ?? date.latest;
const lastDay = (date: IndicativeDate): Day | undefined => date.latest ?? date.earliest;

function endsBeforeStart(start: IndicativeDate, end: IndicativeDate): boolean {
  if (!isDated(start) || !isDated(end) || isOngoing(end)) return false;
  const from = firstDay(start);
  const to = lastDay(end);
  return from !== undefined && to !== undefined && to < from;
}

function endBeforeStart(start: IndicativeDate, end: IndicativeDate): Parameters<DateIssues['add']>[0] {
  return {
    code: 'END_BEFORE_START',
    severity: 'warning',
    message: `The end ${quote(end.text)} comes before the start ${quote(start.text)}; both are shown as written.`,
    remedy: 'Check the two cells; one of them is likely wrong.',
  };
}

function placeOfSpan(cells: TableCells, row: number): Parameters<DateIssues['add']>[1] {
  const columns = [...cells.mapping.date, ...cells.mapping.end];
  return {
    file: cells.table.file,
    line: lineOf(cells, row),
    column: listWords(columns),
    value: `${cells.of(row, 'date')} – ${cells.of(row, 'end')}`,
  };
}

const lineOf = (cells: TableCells, row: number): number => cells.table.rows[row]?.line ?? 0;
