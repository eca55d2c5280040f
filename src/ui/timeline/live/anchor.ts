import { assertExists } from '../../../base/assert';
import type { Rect } from '../../../base/geometry';
import type { LiveLanes } from '../../../layout/live/liveLanes';
import type { Spot } from '../../../layout/live/spot';
import type { MilestoneId } from '../../../model/milestone';

/** A place that is to stay where it is while heights change: in a lane, so many px below a milestone's top or its own. */
export interface Anchor {
  readonly lane: number;
  readonly id: MilestoneId | undefined;
  readonly below: number;
}

/** What is at a height of a window of the lanes: a milestone if there is one, else a place in a lane. */
export function anchorAt(lanes: LiveLanes, window: Rect, y: number): Anchor | undefined {
  if (y < 0 || lanes.leaves.length === 0) return undefined;
  const lane = lanes.indexAt(y);
  const { top, height } = assertExists(lanes.extents[lane], 'extent');
  const below = y - top;
  const spots = lanes.isPlaced(lane) ? lanes.leafAt(lane).rows.spots : [];
  const spot = spots.find((each) => each.y + each.height >= below && meetsAcross(each, window));
  return { lane, id: spot?.id, below: spot === undefined ? Math.min(below, height) : below - spot.y };
}

/** Where that is now, from the top of the lanes; `undefined` when the lane is gone. */
export function heightOf({ lane, id, below }: Anchor, lanes: LiveLanes): number | undefined {
  if (lane >= lanes.leaves.length) return undefined;
  const spot = id === undefined ? undefined : lanes.leafAt(lane).rows.spots.find((each) => each.id === id);
  const { top, height } = assertExists(lanes.extents[lane], 'extent');
  return top + (spot === undefined ? Math.min(below, height) : spot.y + below);
}

function meetsAcross(spot: Spot, { x, width }: Rect): boolean {
  return spot.x < x + width && spot.x + spot.width > x;
}
