import type { LaneView } from '../view/timelineView';

/** The first so many milestones in their lanes, and no lane after them. */
export function firstItems(lanes: readonly LaneView[], most: number): readonly LaneView[] {
  const taken: LaneView[] = [];
  let left = most;
  for (const lane of lanes) {
    if (left <= 0) break;
    const subLanes = firstItems(lane.subLanes, left);
    const items = lane.items.slice(0, left);
    taken.push({ ...lane, subLanes, items });
    left -= items.length + countIn(subLanes);
  }
  return taken;
}

function countIn(lanes: readonly LaneView[]): number {
  return lanes.reduce((sum, lane) => sum + lane.items.length + countIn(lane.subLanes), 0);
}
