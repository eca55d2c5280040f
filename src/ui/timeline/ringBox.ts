import type { Rect } from '../../base/geometry';

/** Where a ring around a milestone runs, in px: its box with a little room, more at the ends than above and below. */
export function ringBox({ x, y, width, height }: Rect): Rect {
  return { x: x - 4, y: y - 3, width: width + 8, height: height + 6 };
}
