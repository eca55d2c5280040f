import type { MilestoneId } from '../../model/milestone';
import type { Rect } from '../../base/geometry';
import type { PlacedItem } from '../timelineLayout';

/** Where a milestone stands in its lane, from the top of the lane; what is drawn there is made when it comes into view. */
export interface Spot extends Rect {
  readonly id: MilestoneId;
  /** How far its label can slide along its marks; `undefined`: it stands still. */
  readonly slide: number | undefined;
  readonly place: () => PlacedItem;
}

/** The spots of one lane, and how high they are together. */
export interface Spots {
  readonly spots: readonly Spot[];
  readonly height: number;
}

export const NO_SPOTS: Spots = { spots: [], height: 0 };

/** A spot whose label stands still. */
export function spotAt(box: Rect, id: MilestoneId, place: Spot['place']): Spot {
  return { ...box, id, slide: undefined, place };
}
