import type { Issue } from '../base/issue';
import type { Milestone, MilestoneId, Phase } from '../model/milestone';
import type { LaneItem, LaneView, TimelineView } from '../view/timelineView';

/** A row of the table: a milestone as the view shows it, once, wherever it stands. */
export interface TableRow {
  readonly id: MilestoneId;
  readonly milestone: Milestone;
  /** Those that the view shows, in the milestone's order. */
  readonly phases: readonly Phase[];
  /** The lanes it stands in, each by the names on the way down; one empty path when the plan is not divided. */
  readonly lanes: readonly (readonly string[])[];
  /** Place from the top in the plan's order, from 0. */
  readonly place: number;
}

/**
 * The milestones of a view in the order of the figure: lane by lane, in each by date (CONVENTIONS A2). One that stands in
 * several lanes has its row where the first of them is. Folded lanes hide nothing here.
 */
export function tableRows(view: TimelineView): readonly TableRow[] {
  const known = rowsOfView.get(view);
  if (known !== undefined) return known;
  const rows = makeRows(view);
  rowsOfView.set(view, rows);
  return rows;
}

/** The table and the details both go by the rows, and a view never changes. */
const rowsOfView = new WeakMap<TimelineView, readonly TableRow[]>();

function makeRows(view: TimelineView): readonly TableRow[] {
  const found = new Map<Milestone, Found>();
  for (const lane of view.lanes) collect(lane, [], found);
  return Array.from(found.values(), ({ milestone, phases, lanes }, place) => ({
    id: milestone.id,
    milestone,
    phases: phases.length < 2 ? phases : inOwnOrder(milestone, phases),
    lanes,
    place,
  }));
}

/** A row in the making. */
interface Found {
  readonly milestone: Milestone;
  phases: readonly Phase[];
  readonly lanes: (readonly string[])[];
}

function collect(lane: LaneView, above: readonly string[], found: Map<Milestone, Found>): void {
  const path = lane.name === '' ? above : [...above, lane.name];
  for (const item of lane.items) add(item, path, found);
  for (const subLane of lane.subLanes) collect(subLane, path, found);
}

function add({ milestone, phases }: LaneItem, path: readonly string[], found: Map<Milestone, Found>): void {
  const known = found.get(milestone);
  if (known === undefined) {
    found.set(milestone, { milestone, phases, lanes: [path] });
    return;
  }
  known.lanes.push(path);
  if (known.phases.length < milestone.phases.length) known.phases = [...new Set([...known.phases, ...phases])];
}

/** Lanes by phase take the phases apart. */
function inOwnOrder(milestone: Milestone, phases: readonly Phase[]): readonly Phase[] {
  return milestone.phases.filter((phase) => phases.includes(phase));
}

/** The findings about a row of the table. */
export type FindingsOf = (milestone: Pick<Milestone, 'file' | 'line'>) => readonly Issue[];

/** Looks the findings up by the line of the file they are about. */
export function findingsByRow(findings: readonly Issue[]): FindingsOf {
  const byPlace = new Map<string, Issue[]>();
  const keyOf = (file: string, line: number): string => `${String(line)} ${file}`;
  for (const finding of findings) {
    if (finding.file === undefined || finding.line === undefined) continue;
    const key = keyOf(finding.file, finding.line);
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, [finding]);
    else known.push(finding);
  }
  return ({ file, line }) => byPlace.get(keyOf(file, line)) ?? [];
}
