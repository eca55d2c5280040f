import type { Milestone, MilestoneId } from '../model/milestone';
import { nameKey } from '../view/nameKey';
import { comparePlaces, placeInTime, type PlaceInTime } from '../view/placeInTime';
import type { LaneView, TimelineView } from '../view/timelineView';
import type { TableRow } from './tableRows';

/** What comes before a milestone in some order, and what after it. */
export interface Neighbours {
  readonly before: Milestone | undefined;
  readonly after: Milestone | undefined;
}

/** A lane that a milestone stands in: the names on the way down, and its place there by date. */
export interface Standing extends Neighbours {
  readonly path: readonly string[];
  /** From 1. */
  readonly at: number;
  readonly count: number;
}

/** The lanes a milestone stands in, in the order of the view; none when it is filtered out. */
export function standingsOf(view: TimelineView, id: MilestoneId): readonly Standing[] {
  return view.lanes.flatMap((lane) => standingsIn(lane, [], id));
}

function standingsIn(lane: LaneView, above: readonly string[], id: MilestoneId): readonly Standing[] {
  const path = lane.name === '' ? above : [...above, lane.name];
  const at = lane.items.findIndex(({ milestone }) => milestone.id === id);
  const deeper = lane.subLanes.flatMap((subLane) => standingsIn(subLane, path, id));
  if (at < 0) return deeper;
  const standing = {
    path,
    at: at + 1,
    count: lane.items.length,
    before: lane.items[at - 1]?.milestone,
    after: lane.items[at + 1]?.milestone,
  };
  return [standing, ...deeper];
}

/** Rows with their places in time, which are looked at again and again. */
export interface TimedRow {
  readonly row: TableRow;
  readonly time: PlaceInTime;
}

export function timedRows(rows: readonly TableRow[]): readonly TimedRow[] {
  return rows.map((row) => ({ row, time: placeInTime(row.phases) }));
}

/** What lies before and after a milestone in time among some of the rows; at one time, in the order of the view. */
export function neighboursInTime(
  rows: readonly TimedRow[],
  id: MilestoneId,
  isAmong: (row: TimedRow) => boolean,
): Neighbours {
  const own = rows.find(({ row }) => row.id === id);
  let before: TimedRow | undefined;
  let after: TimedRow | undefined;
  for (const each of own === undefined ? [] : rows) {
    const order = compare(each, own);
    if (order === 0 || !isAmong(each)) continue;
    if (order < 0 && compare(each, before) > 0) before = each;
    if (order > 0 && (after === undefined || compare(each, after) < 0)) after = each;
  }
  return { before: before?.row.milestone, after: after?.row.milestone };
}

/** Nothing lies before all there is. */
function compare(a: TimedRow, b: TimedRow | undefined): number {
  return b === undefined ? 1 : comparePlaces(a.time, b.time) || a.row.place - b.row.place;
}

/** Tells those that have a lead in common with a milestone; names meet as spellings do. */
export function sharesLead(milestone: Milestone): (other: Milestone) => boolean {
  const keys = new Set(milestone.leads.map((lead) => nameKey(lead, milestone)));
  return (other) => other.leads.some((lead) => keys.has(nameKey(lead, other)));
}
