import { isoOf } from '../base/day';
import type { DateIssues } from './dateIssues';
import type { DateFinding, DateReading } from './dates/dateReading';
import { formatDay } from './dates/formatDate';
import { endsBeforeItStarts, joinStartEnd } from './dates/spanOf';
import { endOfDuration, readDurationCell } from './durationCell';
import type { Duration } from './durationCell';
import type { IndicativeDate } from './indicativeDate';
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
  const duration = readDurationCell(cells.of(row, 'end'), cells.nameOf('end') ?? '');
  if (duration !== undefined) {
    report(cells, row, 'date', start, issues);
    return spanFromDuration(cells, row, start, duration, issues);
  }
  const end = read.end(cells.of(row, 'end'));
  const noStart = isBlank(cells.of(row, 'date'));
  const noEnd = isBlank(cells.of(row, 'end'));
  // A blank cell beside a filled one is an open side of the span, and no missing date.
  if (!noStart || noEnd) report(cells, row, 'date', start, issues);
  if (!noEnd) report(cells, row, 'end', end, issues);
  return joinParts(cells, row, start, end, issues);
}

/** A start and a duration make a span; a start that is no stated day or month stands alone. */
function spanFromDuration(
  cells: TableCells,
  row: number,
  start: readonly DateReading[],
  duration: Duration,
  issues: DateIssues,
): readonly DatePart[] {
  const value = cells.of(row, 'end');
  const place = { file: cells.table.file, line: lineOf(cells, row), column: cells.nameOf('end'), value };
  const [only] = start;
  const last = only === undefined || start.length > 1 ? undefined : endOfDuration(only.date, duration);
  const from = quote(cells.of(row, 'date').trim());
  if (only === undefined || last === undefined) {
    issues.add(notCounted(quote(value.trim()), from), place);
    return start;
  }
  issues.add(
    {
      code: 'SPAN_FROM_DURATION',
      // Days of a project plan are often working days; weeks and months are not.
      severity: duration.unit === 'day' ? 'warning' : 'info',
      message: `${quote(value.trim())} was counted from ${from}, weekends included: the end is ${formatDay(last)}.`,
      remedy: 'Add a column with the end if days off should not be counted.',
    },
    place,
  );
  const end: IndicativeDate = { ...only.date, earliest: last, latest: last, precision: 'day', edtf: isoOf(last) };
  // The words are those of two cells that say different things, so no dash makes one phrase of them.
  const text = `${only.date.text.trim()}, ${value.trim()}`;
  return [{ label: only.label, date: { ...joinStartEnd(only.date, { ...end, marks: [] }), text } }];
}

const notCounted = (value: string, from: string): Omit<DateFinding, 'repairs'> => ({
  code: 'DURATION_ONLY',
  severity: 'warning',
  message: `${value} is a length of time that can not be counted from ${from}, which is no stated day or month; the start stands alone.`,
  remedy: 'Write the day or month it starts, or the end.',
});

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
