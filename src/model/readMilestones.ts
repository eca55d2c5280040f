import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import type { SkippedRow } from '../csv/rawTable';
import { DateIssues } from './dateIssues';
import { listWords, quote } from './listWords';
import type { Milestone, Phase } from './milestone';
import { pairPhases } from './pairPhases';
import { phaseColumns } from './phaseColumns';
import { readPhaseColumns } from './readPhaseColumns';
import { readLeads } from './readLeads';
import { readRowDates } from './readRowDates';
import type { DatePart, DateReaders } from './readRowDates';
import { remember } from './remember';
import { sectionHeadings } from './sectionHeadings';
import { splitPhaseFunding } from './splitPhaseFunding';
import type { PhaseFunding } from './splitPhaseFunding';
import type { TableCells } from './tableCells';
import { isBlank, saysNothing, tidyText, tidyTitle } from './tidyText';

/** A milestone without what takes all of them together: its identifier, its names that were said to be different. */
export interface MilestoneDraft {
  readonly milestone: Omit<Milestone, 'id' | 'apart'>;
  /** Cell of the id column. */
  readonly givenId: string;
}

export interface ReadMilestones {
  readonly drafts: readonly MilestoneDraft[];
  readonly skipped: readonly SkippedRow[];
  readonly issues: readonly Issue[];
}

/** Every row as a milestone, or skipped: a heading of the rows below it, or a row that names no milestone. */
export function readMilestones(cells: TableCells, read: DateReaders): ReadMilestones {
  const { rows } = cells.table;
  // Without a title column nothing can be read; that is one issue of the mapping, not one for each row.
  if (cells.columnsOf('title').length === 0)
    return { drafts: [], skipped: rows.map((row) => ({ ...row, reason: 'no-title' })), issues: [] };
  const headings = sectionHeadings(cells);
  const leads = readLeads(cells, rows.length);
  const dateIssues = new DateIssues();
  const readFunding = remember(splitPhaseFunding);
  const byColumn = phaseColumns(cells.table, cells.mapping);
  const issues: Issue[] = [...leads.issues];
  const drafts: MilestoneDraft[] = [];
  const skipped: SkippedRow[] = [];
  let section = '';
  rows.forEach((record, row) => {
    const heading = headings.get(row);
    if (heading !== undefined) {
      section = heading;
      skipped.push({ ...record, reason: 'section-heading' });
      issues.push(headingIssue(cells, row, heading));
      return;
    }
    const title = tidyTitle(cells.of(row, 'title'));
    if (title === '') {
      skipped.push({ ...record, reason: 'no-title' });
      issues.push(noTitleIssue(cells, row));
      return;
    }
    const phases =
      byColumn.length > 0
        ? readPhaseColumns(cells, row, byColumn, read.date, readFunding, dateIssues)
        : readPhases(cells, row, readRowDates(cells, row, read, dateIssues), readFunding, issues);
    issues.push(...fundingIssues(cells, row, phases));
    drafts.push({
      givenId: cells.of(row, 'id'),
      milestone: {
        file: cells.table.file,
        line: lineOf(cells, row),
        title,
        leads: leads.rows[row] ?? [],
        area: readArea(cells, row, section),
        phases,
        notes: readNotes(cells, row),
        cells: cells.record(row),
      },
    });
  });
  return { drafts, skipped, issues: [...issues, ...dateIssues.list()] };
}

function readPhases(
  cells: TableCells,
  row: number,
  dates: readonly DatePart[],
  readFunding: (cell: string) => readonly PhaseFunding[],
  issues: Issue[],
): readonly Phase[] {
  const label = tidyText(cells.of(row, 'phase'));
  const [only] = dates;
  const labelled =
    only !== undefined && dates.length === 1 && only.label === undefined && !saysNothing(label)
      ? [{ ...only, label }]
      : dates;
  const value = cells.of(row, 'funding');
  const hasFunding = cells.columnsOf('funding').length > 0;
  const funding = readFunding(value);
  const paired = pairPhases(
    labelled.map(({ label: name, date }) => ({ label: name, date })),
    funding,
    hasFunding,
  );
  const place = { file: cells.table.file, line: lineOf(cells, row), column: cells.nameOf('funding') };
  for (const finding of paired.findings) issues.push(issue({ ...finding, ...place, value }));
  return paired.phases;
}

function fundingIssues(cells: TableCells, row: number, phases: readonly Phase[]): readonly Issue[] {
  const others = new Set(phases.filter(({ funding }) => funding.status === 'other').map(({ funding }) => funding.text));
  const place = { file: cells.table.file, line: lineOf(cells, row), column: cells.nameOf('funding') };
  return [...others].map((text) => issue({ ...unknownFunding(text), ...place, value: text }));
}

const unknownFunding = (text: string): Pick<Issue, 'code' | 'severity' | 'message' | 'remedy'> => ({
  code: 'UNKNOWN_FUNDING',
  severity: 'warning',
  message: `${quote(text)} is not a funding status that is known; it is shown as written, among “Other”.`,
  remedy: 'Write Funded, Partially funded, Not funded or TBC if one of them is meant.',
});

function readArea(cells: TableCells, row: number, section: string): string {
  if (cells.columnsOf('area').length === 0) return section;
  const area = tidyTitle(cells.of(row, 'area'));
  return saysNothing(area) ? '' : area;
}

function readNotes(cells: TableCells, row: number): readonly string[] {
  const notes = cells.columnsOf('notes').map((column) => cells.at(row, column).trim());
  return notes.filter((note) => !saysNothing(note));
}

function headingIssue(cells: TableCells, row: number, heading: string): Issue {
  return issue({
    code: 'SECTION_HEADING',
    severity: 'warning',
    file: cells.table.file,
    line: lineOf(cells, row),
    value: heading,
    message: `${quote(heading)} stands alone in its row; it was read as the heading of the rows below it, which took it as their area.`,
    remedy: 'If it is a milestone, write “TBC” in its date cell.',
  });
}

function noTitleIssue(cells: TableCells, row: number): Issue {
  const said = cells.table.columns.flatMap((column, i) => {
    const cell = tidyText(cells.table.rows[row]?.cells[i] ?? '');
    return isBlank(cell) ? [] : [`${column}: ${quote(cell)}`];
  });
  return issue({
    code: 'NO_TITLE',
    severity: 'error',
    file: cells.table.file,
    line: lineOf(cells, row),
    column: cells.nameOf('title'),
    value: said.join('; '),
    message: `The row in line ${String(lineOf(cells, row))} has no title and was left out. It says ${listWords(said, 20) || 'nothing'}.`,
    remedy: `Write a title in ${quote(cells.nameOf('title') ?? '')}, or join the row to the one above.`,
  });
}

const lineOf = (cells: TableCells, row: number): number => cells.table.rows[row]?.line ?? 0;
