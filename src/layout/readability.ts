import type { LaneBand, PlacedItem, TimelineLayout } from './timelineLayout';

/** What each departure from "one line, right of the mark" costs the reader; a mean over milestones is compared. */
const LEFT = 1;
const UNDER = 1.4;
const FURTHER_LINE = 0.3;

/** What a shorter axis costs: at half the width, as much as labels left of three marks in ten. */
const SHORT_AXIS = 0.6;

/**
 * How hard a layout is to read, 0 at best; the least of several is taken. It weighs labels that stand left of or under
 * their mark or run over several lines against an axis squeezed into a share of the width.
 */
export function readingCost(layout: TimelineLayout, timeShare: number): number {
  const items = itemsIn(layout.bands);
  const labels = items.reduce((sum, item) => sum + labelCost(item), 0);
  return labels / Math.max(items.length, 1) + SHORT_AXIS * (1 - timeShare);
}

function labelCost({ label, marks }: PlacedItem): number {
  const firstMark = Math.min(...marks.map((mark) => mark.x));
  const firstRow = Math.min(...marks.map((mark) => mark.y));
  const side = label.box.y > firstRow ? UNDER : label.anchor === 'end' && label.box.x < firstMark ? LEFT : 0;
  return side + FURTHER_LINE * Math.max(label.lines.length - 1, 0);
}

function itemsIn(bands: readonly LaneBand[]): readonly PlacedItem[] {
  return bands.flatMap((band) => [...band.items, ...itemsIn(band.bands)]);
}
