import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import type { RawTable, SkippedRow } from '../csv/rawTable';
import { apartNames } from './apartNames';
import { NO_ANSWERS } from './answers';
import type { Answers } from './answers';
import type { ColumnMapping } from './columnMapping';
import { FIELDS } from './columnMapping';
import { dateInTextIssues } from './dateInText';
import type { DateContext, NumericOrder } from './dates/dateReading';
import { readDates } from './dates/readDates';
import { fillGroups } from './fillGroups';
import { footnoteIssues } from './footnoteIssues';
import { quote } from './listWords';
import { mapFields } from './mapFields';
import { mappingIssues } from './mappingIssues';
import type { LeftOutRow, Milestone, Plan } from './milestone';
import { idIssues, milestoneIds } from './milestoneId';
import { settleOrders } from './columnOrder';
import { outlierIssues } from './outliers';
import { planTitle } from './planTitle';
import { readMilestones } from './readMilestones';
import type { MilestoneDraft } from './readMilestones';
import type { DateReader } from './readRowDates';
import { reconcile } from './reconcile';
import { remember } from './remember';
import { repeatedTitleIssues } from './repeatedTitles';
import { TableCells } from './tableCells';
import { valueIssues } from './valueIssues';
import { readingYears, settleYears } from './yearBasis';

/** What is known besides the table: the date of the paper, and what a person has said about the cells. */
export interface PlanContext extends DateContext {
  readonly answers?: Answers | undefined;
}

/**
 * Reads a table as a plan. Every row becomes a milestone or is skipped with an issue that says why; data problems
 * become issues, never errors. The issues of the table and of its mapping are among those of the plan.
 */
export function readPlan(table: RawTable, mapping: ColumnMapping, context: PlanContext): Plan {
  const { answers = NO_ANSWERS, ...dates } = context;
  const known = knownColumns(table, mapping);
  const groups = fillGroups(table, known.mapping, answers);
  const cells = new TableCells(table, known.mapping, groups.columns);
  const orders = settleOrders(cells, context.numericOrder);
  const reader = (numericOrder: NumericOrder | undefined): DateReader =>
    remember((cell) => readDates(cell, { ...dates, numericOrder }));
  const plain = { date: reader(orders.date), end: reader(orders.end) };
  const years = settleYears(cells, answers);
  const readers = { date: readingYears(plain.date, years.date), end: readingYears(plain.end, years.end) };
  const read = readMilestones(cells, readers);
  const milestones = finished(read.drafts, answers);
  const skipped = leftOutRows(table, read.skipped);
  return {
    files: [table.file],
    columns: table.columns,
    milestones,
    footnotes: table.footnotes,
    issues: [
      ...table.issues.map((each) => ({ ...each, file: each.file ?? table.file })),
      ...known.issues,
      ...mappingIssues(table, known.mapping),
      ...groups.issues,
      ...orders.issues,
      ...years.issues,
      ...read.issues,
      ...idIssuesOf(cells, read.drafts),
      ...valueIssues(cells, milestones, answers),
      ...textIssues(cells, milestones, plain.date),
      ...outlierIssues(milestones, cells.nameOf('date') ?? cells.nameOf('end')),
      ...footnoteIssues(table, milestones),
      ...repeatedTitleIssues(
        milestones.map((milestone) => ({ source: 0, milestone })),
        'within',
      ),
    ],
    skipped,
    reconciliation: reconcile(milestones, skipped.length),
    title: planTitle(table),
  };
}

/** The rows that the table and the reading of it set aside, in file order. */
function leftOutRows(table: RawTable, skipped: readonly SkippedRow[]): readonly LeftOutRow[] {
  const all = [...table.skipped, ...skipped].sort((a, b) => a.line - b.line);
  return all.map((row) => ({ ...row, file: table.file }));
}

/** A mapping made for another file can name columns that this one lacks; they are left out and told. */
function knownColumns(
  table: RawTable,
  mapping: ColumnMapping,
): { readonly mapping: ColumnMapping; readonly issues: readonly Issue[] } {
  const isKnown = (column: string): boolean => table.columns.includes(column);
  const unknown = [...new Set(FIELDS.flatMap((field) => mapping[field]).filter((column) => !isKnown(column)))];
  if (unknown.length === 0) return { mapping, issues: [] };
  const issues = unknown.map((column) =>
    issue({
      code: 'UNKNOWN_COLUMN',
      severity: 'warning',
      file: table.file,
      line: table.headerLine || undefined,
      value: column,
      message: `The column ${quote(column)} is set to be used, but this table has no such column.`,
      remedy: 'Choose one of the columns of this table.',
    }),
  );
  return { mapping: mapFields((field) => mapping[field].filter(isKnown)), issues };
}

function finished(drafts: readonly MilestoneDraft[], answers: Answers): readonly Milestone[] {
  const ids = milestoneIds(drafts.map(({ givenId, milestone }) => ({ title: milestone.title, given: givenId })));
  return drafts.flatMap(({ milestone }, i) => {
    const id = ids[i];
    return id === undefined ? [] : [{ ...milestone, id, apart: apartNames(milestone, answers) }];
  });
}

function idIssuesOf(cells: TableCells, drafts: readonly MilestoneDraft[]): readonly Issue[] {
  const column = cells.nameOf('id');
  if (column === undefined) return [];
  return idIssues(drafts.map(({ givenId, milestone: { file, line } }) => ({ file, line, column, given: givenId })));
}

function textIssues(cells: TableCells, milestones: readonly Milestone[], read: DateReader): readonly Issue[] {
  const title = cells.nameOf('title');
  const notes = cells.nameOf('notes');
  // A title that holds its own date can not contradict it.
  const titleIsDate = cells.mapping.title.some((column) => cells.mapping.date.includes(column));
  return milestones.flatMap((milestone) =>
    dateInTextIssues(
      milestone,
      [
        ...(titleIsDate ? [] : [{ column: title, text: milestone.title }]),
        ...milestone.notes.map((text) => ({ column: notes, text })),
      ],
      read,
    ),
  );
}
