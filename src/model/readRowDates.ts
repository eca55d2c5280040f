import type { DateIssues } from './dateIssues';
import type { DateReading } from './dates/dateReading';
import { endsBeforeItStarts, joinStartEnd } from './dates/spanOf';
import { quote } from './listWords';
import type { TableCells } from './tableCells';
import { isBlank } from './tidyText';

/** A part of the row's time, without the findings, which have become issues. */
export type DatePart = Omit<DateReading, 'findings'>;

/** `readDates` with what it may know besides the cell. */
export type DateReader = (cell: string) => readonly DateReading[];

/** A reader for each date column: what is known about one need not hold for the other. */
export interface DateReaders {
  readonly date: DateReader;
  readonly end: DateReader;
}

/** Reads what a row says about time: one date, or one for each phase, from its date cell or its start and end cells. */
export function readRowDates(
  cells: TableCells,
  row: number,
  read: DateReaders,
  issues: DateIssues,
): readonly DatePart[] {
  const start = read.date(cells.of(row, 'date'));
  if (cells.columnsOf('end').length === 0) {
    report(cells, row, 'date', start, issues);
    return start;
  }
  const end = read.end(cells.of(row, 'end'));
  const noStart = isBlank(cells.of(row, 'date'));
  const noEnd = isBlank(cells.of(row, 'end'));
  // A blank cell beside a filled one is an open side of the span, and no missing date.
  if (!noStart || noEnd) report(cells, row, 'date', start, issues);
  if (!noEnd) report(cells, row, 'end', end, issues);
  return joinParts(cells, row, start, end, issues);
}

function report(
  cells: TableCells,
  row: number,
  field: 'date' | 'end',
  readings: readonly DateReading[],
  issues: DateIssues,
): void {
  if (cells.columnsOf(field).length === 0) return;
  const place = {
    file: cells.table.file,
    line: lineOf(cells, row),
    column: cells.nameOf(field),
    value: cells.of(row, field),
  };
  // In a column that holds titles and dates, the words beside the date are the title.
  const hasTitle = cells.mapping.title.some((column) => cells.mapping[field].includes(column));
  for (const finding of readings.flatMap((reading) => reading.findings)) {
    if (!hasTitle || finding.code !== 'TRAILING_TEXT') issues.add(finding, place);
  }
}

/** A start and an end make one span, phase by phase. Where they name different numbers of phases, all stand as they are. */
function joinParts(
  cells: TableCells,
  row: number,
  start: readonly DatePart[],
  end: readonly DatePart[],
  issues: DateIssues,
): readonly DatePart[] {
  if (start.length !== end.length) {
    if (isBlank(cells.of(row, 'end'))) return start;
    return isBlank(cells.of(row, 'date')) ? end : [...start, ...end];
  }
  return start.map((from, i) => {
    const to = end[i] ?? from;
    const date = joinStartEnd(from.date, to.date);
    if (endsBeforeItStarts(date)) reportEndBeforeStart(cells, row, issues);
    return { label: from.label ?? to.label, date };
  });
}

function reportEndBeforeStart(cells: TableCells, row: number, issues: DateIssues): void {
  const start = cells.of(row, 'date').trim();
  const end = cells.of(row, 'end').trim();
  issues.add(
    {
      code: 'END_BEFORE_START',
      severity: 'warning',
      message: `The end ${quote(end)} comes before the start ${quote(start)}; both are shown as written.`,
      remedy: 'Check the two cells; one of them is likely wrong.',
    },
    { file: cells.table.file, line: lineOf(cells, row), column: cells.nameOf('end'), value: end },
  );
}

const lineOf = (cells: TableCells, row: number): number => cells.table.rows[row]?.line ?? 0;
