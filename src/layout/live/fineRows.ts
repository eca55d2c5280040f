import type { LaneItem } from '../../view/timelineView';
import { placeItems } from '../placeItems';
import type { PlacedItem } from '../timelineLayout';
import type { LiveFrame } from './liveFrame';
import { NO_SPOTS, type Spot, type Spots } from './spot';

/** The milestones of a lane packed as in a figure of their own: every way to label them is weighed. */
export function fineRows(items: readonly LaneItem[], frame: LiveFrame, laneNames: readonly string[]): Spots {
  if (items.length === 0) return NO_SPOTS;
  const placed = placeItems(items, frame, laneNames);
  return { spots: placed.items.map((item) => spotOf(item, frame)), height: placed.bottom };
}

/** The spot of a milestone that is placed already. */
export function spotOf(item: PlacedItem, frame: LiveFrame): Spot {
  return { ...item.box, id: item.id, slide: slideOf(item, frame), place: () => item };
}

function slideOf({ box, label }: PlacedItem, frame: LiveFrame): number | undefined {
  return box.width > frame.slideFrom && label.box.x === box.x ? box.width - label.box.width : undefined;
}
