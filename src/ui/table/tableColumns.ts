import type { Plan } from '../../model/milestone';
import { describeDate } from '../../model/dates/formatDate';
import { FUNDING_STATUSES } from '../../model/fundingStatus';
import type { Precision } from '../../model/indicativeDate';
import type { Phase } from '../../model/milestone';
import type { SortKey } from '../../state/tableSort';
import type { FindingsOf, TableRow } from '../../state/tableRows';
import { categoryOf, valueWords, type CategoryLook } from '../../view/colouring';
import { isToldElsewhere, phaseWords } from '../../view/milestoneWords';
import { statedDaysOf } from '../../view/statedDays';
import { groupsOfLevels, type LaneLevels } from '../../view/laneLevels';
import type { TimelineView } from '../../view/timelineView';
import { fill } from '../strings/fill';
import { table as words } from '../strings/table';

/** A column of the table of milestones. */
export interface TableColumn {
  /** Its name for itself: one of ours, or `file:` and the name of a column of the file. */
  readonly id: string;
  readonly heading: string;
  /** Shown unless other columns are chosen. */
  readonly usual: boolean;
  /** Least width, in px. */
  readonly width: number;
  /** Its part of the room that is left over. */
  readonly grow: number;
  /** True when it says something of each phase: then there are as many texts as phases. */
  readonly byPhase: boolean;
  readonly textsOf: (row: TableRow) => readonly string[];
  readonly keyOf: (row: TableRow) => SortKey;
  /** The look of the glyph before the text of a phase. */
  readonly lookOf: ((row: TableRow, phase: Phase) => CategoryLook) | undefined;
}

/** What the columns are made of. */
export interface TableSource {
  readonly plan: Plan;
  readonly view: TimelineView;
  /** What the lanes are made of: a column that they repeat is not a usual one. */
  readonly levels: LaneLevels;
  readonly findingsOf: FindingsOf;
}

/** The column that names the row, always there and always in view. */
export const TITLE_COLUMN = 'title';

const FILE_COLUMN = 'file:';

/**
 * All columns the table can have, in their order: what was read, then the columns of the file. One in which nothing
 * would stand for any milestone of the plan is not among them.
 */
export function tableColumns(source: TableSource): readonly TableColumn[] {
  const { plan, view } = source;
  const levels = groupsOfLevels(source.levels);
  const any = (test: (phase: Phase) => boolean): boolean => plan.milestones.some(({ phases }) => phases.some(test));
  return [
    TITLE,
    ...(view.lanes.some(({ name }) => name !== '') ? [LANES] : []),
    ...(plan.milestones.some(({ leads }) => leads.length > 0) ? [LEADS] : []),
    ...(plan.milestones.some(({ area }) => area !== '') ? [{ ...AREA, usual: !levels.includes('area') }] : []),
    ...(any(({ label }) => label !== undefined) ? [{ ...PHASE, usual: !levels.includes('phase') }] : []),
    ...(any(({ date }) => date.text.trim() !== '') ? [DATE_AS_WRITTEN] : []),
    DATE_AS_READ,
    { ...PRECISION, usual: any(({ date }) => date.precision !== 'none') },
    ...(view.hasFunding ? [FUNDING_AS_WRITTEN, STATUS] : []),
    ...(isToldElsewhere(view) ? [] : [valueColumn(view)]),
    ...(plan.milestones.some(({ notes }) => notes.length > 0) ? [NOTES] : []),
    ...(plan.milestones.some((each) => source.findingsOf(each).length > 0) ? [findingsColumn(source)] : []),
    EDTF,
    lineColumn(plan),
    ...plan.columns.map(fileColumn),
  ];
}

/** True for a column that repeats the cells of the file. */
export function isFileColumn({ id }: Pick<TableColumn, 'id'>): boolean {
  return id.startsWith(FILE_COLUMN);
}

/** The columns that were chosen, or the usual ones; the one that names the row is always the first of them. */
export function chosenColumns(
  columns: readonly TableColumn[],
  chosen: readonly string[] | undefined,
): readonly TableColumn[] {
  return columns.filter(({ id, usual }) => id === TITLE_COLUMN || (chosen?.includes(id) ?? usual));
}

type ColumnInit = Pick<TableColumn, 'id' | 'heading' | 'width' | 'textsOf'> & Partial<TableColumn>;

/** Unless told otherwise a column is usual, says one thing of the row and is sorted by its words. */
function column(init: ColumnInit): TableColumn {
  return {
    usual: true,
    byPhase: false,
    grow: 1,
    lookOf: undefined,
    keyOf: (row) => init.textsOf(row).join(' ').trim(),
    ...init,
  };
}

function phaseColumn(init: Omit<ColumnInit, 'textsOf'> & { readonly textOf: (phase: Phase) => string }): TableColumn {
  const { textOf, ...rest } = init;
  return column({ ...rest, byPhase: true, textsOf: ({ phases }) => phases.map(textOf) });
}

const head = words.columns;

const TITLE = column({
  id: TITLE_COLUMN,
  heading: head.title,
  width: 260,
  grow: 5,
  textsOf: ({ milestone }) => [milestone.title],
});

const LANES = column({
  id: 'lanes',
  heading: head.lanes,
  width: 170,
  grow: 5,
  textsOf: ({ lanes }) => lanes.map(pathName),
});

const LEADS = column({
  id: 'leads',
  heading: head.leads,
  width: 100,
  textsOf: ({ milestone }) => (milestone.leads.length === 0 ? [] : [milestone.leads.join(words.listed)]),
});

const AREA = column({
  id: 'area',
  heading: head.area,
  width: 140,
  grow: 3,
  textsOf: ({ milestone }) => (milestone.area === '' ? [] : [milestone.area]),
});

const PHASE = phaseColumn({ id: 'phase', heading: head.phase, width: 84, textOf: ({ label }) => label ?? '' });

const DATE_AS_WRITTEN = phaseColumn({
  id: 'dateAsWritten',
  heading: head.dateAsWritten,
  width: 116,
  textOf: ({ date }) => date.text.trim(),
  keyOf: dateKey,
});

const DATE_AS_READ = phaseColumn({
  id: 'dateAsRead',
  heading: head.dateAsRead,
  width: 146,
  textOf: ({ date }) => describeDate(date),
  keyOf: dateKey,
});

const PRECISIONS = Object.keys(words.precision) as readonly Precision[];

const PRECISION = phaseColumn({
  id: 'precision',
  heading: head.precision,
  width: 96,
  textOf: ({ date }) => words.precision[date.precision],
  keyOf: ({ phases }) => least(phases, ({ date }) => PRECISIONS.indexOf(date.precision)),
});

const FUNDING_AS_WRITTEN = phaseColumn({
  id: 'fundingAsWritten',
  heading: head.fundingAsWritten,
  width: 116,
  textOf: ({ funding }) => funding.text.trim(),
});

const STATUS = phaseColumn({
  id: 'status',
  heading: head.status,
  width: 132,
  textOf: (phase) => phaseWords(phase).status,
  keyOf: ({ phases }) => least(phases, ({ funding }) => FUNDING_STATUSES.indexOf(funding.status)),
  lookOf: (_, { funding }) => funding.status,
});

/** What the marks are coloured by, when no other column says it. */
function valueColumn({ colour }: TimelineView): TableColumn {
  const placeOf = (row: TableRow, phase: Phase): number =>
    colour.categories.findIndex(({ key }) => key === categoryOf(colour, row.milestone, phase).key);
  return column({
    id: 'value',
    heading: colour.title || head.value,
    width: 132,
    byPhase: true,
    textsOf: ({ milestone, phases }) => phases.map((phase) => valueWords(colour, milestone, phase)),
    keyOf: (row) => least(row.phases, (phase) => placeOf(row, phase)),
    lookOf: ({ milestone }, phase) => categoryOf(colour, milestone, phase).look,
  });
}

const NOTES = column({
  id: 'notes',
  heading: head.notes,
  width: 180,
  grow: 4,
  textsOf: ({ milestone }) => milestone.notes,
});

function findingsColumn({ findingsOf }: TableSource): TableColumn {
  const count = ({ milestone }: TableRow): number => findingsOf(milestone).length;
  return column({
    id: 'findings',
    heading: head.findings,
    width: 92,
    grow: 0,
    textsOf: (row) => (count(row) === 0 ? [] : [String(count(row))]),
    keyOf: (row) => count(row) || undefined,
  });
}

const EDTF = phaseColumn({
  id: 'edtf',
  heading: head.edtf,
  width: 130,
  usual: false,
  textOf: ({ date }) => date.edtf ?? '',
});

function lineColumn({ files }: Plan): TableColumn {
  return column({
    id: 'line',
    heading: head.line,
    width: 92,
    usual: false,
    textsOf: ({ milestone: { file, line } }) => [
      files.length > 1 ? fill(words.fileLine, { file, line: String(line) }) : String(line),
    ],
    keyOf: ({ milestone: { file, line } }) => files.indexOf(file) * 1e8 + line,
  });
}

function fileColumn(name: string): TableColumn {
  return column({
    id: FILE_COLUMN + name,
    heading: name,
    width: 150,
    grow: 2,
    usual: false,
    textsOf: ({ milestone }) => {
      const cell = (milestone.cells[name] ?? '').trim();
      return cell === '' ? [] : [cell];
    },
  });
}

/** Rows of one lane have one path between them. */
const pathNames = new WeakMap<readonly string[], string>();

function pathName(path: readonly string[]): string {
  const known = pathNames.get(path);
  if (known !== undefined) return known;
  const name = path.join(words.lanePath);
  pathNames.set(path, name);
  return name;
}

/** By the first day it can mean, then by the last; ongoing and undated ones have no day. */
function dateKey({ phases }: TableRow): SortKey {
  const days = statedDaysOf(phases);
  return days && days.first + (days.last - days.first) / 1e8;
}

function least(phases: readonly Phase[], rankOf: (phase: Phase) => number): SortKey {
  return phases.length === 0 ? undefined : Math.min(...phases.map(rankOf));
}
