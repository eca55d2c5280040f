import type { LaneView } from '../view/timelineView';

/** How many marks with labels the lanes hold; a milestone in two lanes counts twice, one in a folded lane not at all. */
export function countItems(lanes: readonly LaneView[]): number {
  return lanes.reduce((sum, lane) => sum + (lane.folded ? 0 : lane.items.length) + countItems(lane.subLanes), 0);
}
