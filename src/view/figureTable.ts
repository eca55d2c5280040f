import { valueWords } from './colouring';
import { isToldElsewhere, phaseWords } from './milestoneWords';
import type { LaneItem, LaneView, TimelineView } from './timelineView';

/** A table equal to the figure (CONVENTIONS A2). All rows are as long as the header. */
export interface FigureTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A row while columns that no row needs are still there. */
interface Cells {
  readonly lanes: readonly string[];
  readonly rest: Readonly<Record<Column, string>>;
}

/** `Colour` stands under the name of what the marks are coloured by. */
const COLUMNS = [
  'Milestone',
  'Phase',
  'Lead',
  'Date as written',
  'Date as read',
  'Funding',
  'Colour',
  'Notes',
] as const;
type Column = (typeof COLUMNS)[number];

const LANE_COLUMNS = ['Lane', 'Sub-lane', 'Part of sub-lane'];

/**
 * One row for each phase shown, in the figure's order: what is filtered out is not in it (E10), what has no date is. A
 * column in which nothing would stand is left out, those of lanes too.
 */
export function figureTable(view: TimelineView): FigureTable {
  const cells = view.lanes.flatMap((lane) => laneCells(lane, [], view));
  const depth = Math.max(0, ...cells.map(({ lanes }) => lanes.length));
  const columns = COLUMNS.filter((column) => column === 'Milestone' || cells.some(({ rest }) => rest[column] !== ''));
  return {
    header: [
      ...LANE_COLUMNS.slice(0, depth),
      ...columns.map((column) => (column === 'Colour' ? view.colour.title : column)),
    ],
    rows: cells.map(({ lanes, rest }) => [
      ...Array.from({ length: depth }, (_, level) => lanes[level] ?? ''),
      ...columns.map((column) => rest[column]),
    ]),
  };
}

function laneCells(lane: LaneView, path: readonly string[], view: TimelineView): readonly Cells[] {
  const lanes = lane.name === '' ? path : [...path, lane.name];
  return [
    ...lane.items.flatMap((item) => itemCells(item, lanes, view)),
    ...lane.subLanes.flatMap((subLane) => laneCells(subLane, lanes, view)),
  ];
}

function itemCells({ milestone, phases }: LaneItem, lanes: readonly string[], view: TimelineView): readonly Cells[] {
  return phases.map((phase) => {
    const { label, dateAsWritten, dateAsRead, fundingAsWritten, status } = phaseWords(phase);
    return {
      lanes,
      rest: {
        Milestone: milestone.title,
        Phase: label ?? '',
        Lead: milestone.leads.join(', '),
        'Date as written': dateAsWritten.trim(),
        'Date as read': dateAsRead,
        Funding: view.hasFunding ? fundingAsWritten.trim() || status : '',
        Colour: isToldElsewhere(view) ? '' : valueWords(view.colour, milestone, phase),
        Notes: milestone.notes.join('; '),
      },
    };
  });
}
