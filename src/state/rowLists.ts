import type { RawTable, SkippedRow } from '../csv/rawTable';
import type { Milestone, MilestoneId, Plan } from '../model/milestone';
import { isPlaced } from '../view/placeInTime';
import { itemsOf } from '../view/sortLanes';
import type { TimelineView } from '../view/timelineView';

/** The rows behind the numbers of the reconciliation. */
export type RowListName = 'all' | 'placed' | 'undated' | 'filtered' | 'skipped';

export const ROW_LIST_LABEL: Readonly<Record<RowListName, string>> = {
  all: 'All rows of the file',
  placed: 'Placed on the timeline',
  undated: 'With no date',
  filtered: 'Filtered out',
  skipped: 'Set aside',
};

export interface ListedRow {
  readonly file: string;
  readonly line: number;
  /** The milestone's title, or the cells of a row that is none. */
  readonly text: string;
  /** Dates as written, or why the row was set aside. */
  readonly note: string;
  readonly milestone: MilestoneId | undefined;
}

const REASON: Readonly<Record<SkippedRow['reason'], string>> = {
  'repeated-header': 'The column names again',
  'no-title': 'No milestone named',
  total: 'A total, not a milestone',
  'section-heading': 'A heading inside the table',
};

/** The rows of one number, in the order of the file. */
export function rowList(
  name: RowListName,
  plan: Plan,
  tables: readonly RawTable[],
  view: TimelineView,
): readonly ListedRow[] {
  const phases = new Map(view.lanes.flatMap(itemsOf).map((item) => [item.milestone.id, item.phases]));
  const milestones = (keep: (milestone: Milestone) => boolean): readonly ListedRow[] =>
    plan.milestones.filter(keep).map(listedMilestone);
  const shown = ({ id }: Milestone): boolean => phases.has(id);
  const placed = ({ id }: Milestone): boolean => phases.get(id)?.some(isPlaced) === true;
  switch (name) {
    case 'all':
      return [...milestones(() => true), ...tables.flatMap(skippedRows)].sort(byPlace(plan.files));
    case 'placed':
      return milestones(placed);
    case 'undated':
      return milestones((milestone) => shown(milestone) && !placed(milestone));
    case 'filtered':
      return milestones((milestone) => !shown(milestone));
    case 'skipped':
      return tables.flatMap(skippedRows);
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
  };
}

function skippedRows(table: RawTable): readonly ListedRow[] {
  return table.skipped.map((row) => ({
    file: table.file,
    line: row.line,
    text: row.cells.filter((cell) => cell.trim() !== '').join(' | ') || '(blank cells)',
    note: REASON[row.reason],
    milestone: undefined,
  }));
}

function byPlace(files: readonly string[]): (a: ListedRow, b: ListedRow) => number {
  return (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line;
}
