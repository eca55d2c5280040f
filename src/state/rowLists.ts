import type { RawTable } from '../csv/rawTable';
import { SET_ASIDE_REASON } from '../export/setAsideCsv';
import type { LeftOutRow, Milestone, MilestoneId, Plan } from '../model/milestone';
import { setAsideLines } from '../model/setAside';
import { isPlaced } from '../view/placeInTime';
import { itemsOf } from '../view/sortLanes';
import type { TimelineView } from '../view/timelineView';

/** The rows behind the numbers of the reconciliation. */
export type RowListName = 'all' | 'placed' | 'undated' | 'filtered' | 'skipped';

export const ROW_LISTS: readonly RowListName[] = ['all', 'placed', 'undated', 'filtered', 'skipped'];

export interface ListedRow {
  readonly file: string;
  readonly line: number;
  /** The milestone's title, or the cells of a row that is none. */
  readonly text: string;
  /** Dates as written, or why the row was set aside. */
  readonly note: string;
  readonly milestone: MilestoneId | undefined;
  /** How a line that is no milestone can become one. */
  readonly way: WayBack | undefined;
}

/** Taken as a row after all; given a title; told from a heading by words in its date cell. */
export type WayBack = 'restore' | 'needs-title' | 'needs-date';

const WAY_BACK: Readonly<Record<LeftOutRow['reason'], WayBack>> = {
  'repeated-header': 'restore',
  guide: 'restore',
  example: 'restore',
  total: 'restore',
  'no-title': 'needs-title',
  'section-heading': 'needs-date',
};

/** The rows of one number, in the order of the file. */
export function rowList(name: RowListName, plan: Plan, view: TimelineView): readonly ListedRow[] {
  const phases = new Map(view.lanes.flatMap(itemsOf).map((item) => [item.milestone.id, item.phases]));
  const milestones = (keep: (milestone: Milestone) => boolean): readonly ListedRow[] =>
    plan.milestones.filter(keep).map(listedMilestone);
  const shown = ({ id }: Milestone): boolean => phases.has(id);
  const placed = ({ id }: Milestone): boolean => phases.get(id)?.some(isPlaced) === true;
  switch (name) {
    case 'all':
      return [...milestones(() => true), ...plan.skipped.map(skippedRow)].sort(byPlace(plan.files));
    case 'placed':
      return milestones(placed);
    case 'undated':
      return milestones((milestone) => shown(milestone) && !placed(milestone));
    case 'filtered':
      return milestones((milestone) => !shown(milestone));
    case 'skipped':
      return plan.skipped.map(skippedRow);
  }
}

function listedMilestone(milestone: Milestone): ListedRow {
  const dates = milestone.phases.map(({ label, date }) => [label, date.text].filter(Boolean).join(': '));
  return {
    file: milestone.file,
    line: milestone.line,
    text: milestone.title,
    note: dates.filter((date) => date !== '').join('; ') || 'Date left blank',
    milestone: milestone.id,
    way: undefined,
  };
}

function skippedRow(row: LeftOutRow): ListedRow {
  return {
    file: row.file,
    line: row.line,
    text: row.cells.filter((cell) => cell.trim() !== '').join(' | ') || '(blank cells)',
    note: SET_ASIDE_REASON[row.reason],
    milestone: undefined,
    way: WAY_BACK[row.reason],
  };
}

/** The lines that were never rows: titles above the header, notes and footnotes. They are in no number. */
export function textLines(tables: readonly RawTable[]): readonly ListedRow[] {
  return tables.flatMap(setAsideLines).map(({ file, line, text, kind }) => ({
    file,
    line,
    text,
    note: SET_ASIDE_REASON[kind],
    milestone: undefined,
    way: 'restore',
  }));
}

function byPlace(files: readonly string[]): (a: ListedRow, b: ListedRow) => number {
  return (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line;
}
