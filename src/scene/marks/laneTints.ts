import type { TimelineLayout } from '../../layout/timelineLayout';
import type { RectNode } from '../node';

/** A tint behind every second lane, where the looks of a house have one. */
export function laneTintNodes({ theme, bands, body }: TimelineLayout): readonly RectNode[] {
  const { tint } = theme;
  if (tint === undefined) return [];
  return bands
    .filter((_, index) => index % 2 === 1)
    .map(({ box }) => ({ kind: 'rect', x: body.x, y: box.y, width: body.width, height: box.height, fill: tint }));
}
