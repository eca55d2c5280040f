import { assertNever } from '../base/assert';
import { keepAnswers } from '../base/keepAnswers';
import { comparePlaces, placeInTime, type PlaceInTime } from './placeInTime';
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
      return (a, b) => b.counts.milestones - a.counts.milestones;
    case 'date':
      return (a, b) => comparePlaces(placeOf(a), placeOf(b));
    default:
      return assertNever(order);
  }
}

/** The place of the first item of a lane, or of the lanes inside it: items stand in order of time. Asked for often while sorting. */
const placeOf: (lane: LaneView) => PlaceInTime = keepAnswers(({ items, subLanes }: LaneView) =>
  [placeInTime(items[0]?.phases ?? []), ...subLanes.map(placeOf)].reduce((a, b) => (comparePlaces(b, a) < 0 ? b : a)),
);
