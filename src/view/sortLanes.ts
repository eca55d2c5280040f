import { assertNever } from '../base/assert';
import { comparePlaces, placeInTime } from './placeInTime';
import type { LaneItem, LaneView } from './timelineView';
import type { LaneOrder } from './viewSpec';

/** Names sort as people expect in New Zealand (CONVENTIONS L4), and "Phase 2" before "Phase 10". */
const byName = new Intl.Collator('en-NZ', { numeric: true });

/** Lanes and their sub-lanes in the order asked for; equal ones stay as they were, lanes for blank cells come last. */
export function sortLanes(lanes: readonly LaneView[], order: LaneOrder): readonly LaneView[] {
  const compare = comparerFor(order);
  return lanes
    .map((lane) => ({ ...lane, subLanes: sortLanes(lane.subLanes, order) }))
    .sort((a, b) => Number(a.unnamed) - Number(b.unnamed) || compare(a, b));
}

/** All items of a lane, those of its sub-lanes included. */
export function itemsOf(lane: LaneView): readonly LaneItem[] {
  return [...lane.items, ...lane.subLanes.flatMap(itemsOf)];
}

function comparerFor(order: LaneOrder): (a: LaneView, b: LaneView) => number {
  switch (order) {
    case 'plan':
      return () => 0;
    case 'name':
      return (a, b) => byName.compare(a.name, b.name);
    case 'count':
      return (a, b) => milestoneCount(b) - milestoneCount(a);
    case 'date':
      return (a, b) => comparePlaces(placeOf(a), placeOf(b));
    default:
      return assertNever(order);
  }
}

function milestoneCount(lane: LaneView): number {
  return new Set(itemsOf(lane).map((item) => item.milestone)).size;
}

function placeOf(lane: LaneView): ReturnType<typeof placeInTime> {
  const first = itemsOf(lane)
    .map((item) => placeInTime(item.phases))
    .sort(comparePlaces)[0];
  return first ?? placeInTime([]);
}
