import type { LaneView } from '../view/timelineView';

/** How many marks with labels the lanes hold; a milestone in two lanes counts twice. */
export function countItems(lanes: readonly LaneView[]): number {
  return lanes.reduce((sum, lane) => sum + lane.items.length + countItems(lane.subLanes), 0);
}
