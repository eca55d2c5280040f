import type { Point, Rect, Size } from '../../base/geometry';
import { clamp } from '../../base/number';

/** Between mark and card, and between card and the window's edge, in px. */
const GAP = 8;

/**
 * Top left corner of the card in the window: under the mark, above it where there is no room below, and at the
 * pointer's side; never outside the window.
 */
export function cardPlace(mark: Rect, pointer: Point | undefined, card: Size, window: Size): Point {
  const below = mark.y + mark.height + GAP;
  const fitsBelow = below + card.height + GAP <= window.height;
  const y = fitsBelow ? below : mark.y - card.height - GAP;
  const x = pointer === undefined ? mark.x : pointer.x - 24;
  return {
    x: clamp(x, GAP, Math.max(GAP, window.width - card.width - GAP)),
    y: clamp(y, GAP, Math.max(GAP, window.height - card.height - GAP)),
  };
}
