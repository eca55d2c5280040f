import { FURTHER_LINE_READ, LONG_NAME, MOST_NAME_LINES, SHORT_AXIS, SIDE_READ } from './labelObjective';
import type { LaneBand, PlacedItem, TimelineLayout } from './timelineLayout';

/**
 * How hard a layout is to read, 0 at best; the least of several is taken. It weighs labels that stand left of or under
 * their mark or run over several lines against an axis squeezed into a share of the width, and tall lane names.
 */
export function readingCost({ bands }: TimelineLayout, timeShare: number): number {
  const lanes = bands.flatMap(laneAndInner);
  const labels = meanOf(
    lanes.flatMap(({ items }) => items),
    labelCost,
  );
  return labels + meanOf(lanes, nameCost) + SHORT_AXIS * (1 - timeShare);
}

function labelCost({ label, side, keyed }: PlacedItem): number {
  if (keyed !== undefined) return SIDE_READ.keyed;
  return SIDE_READ[side] + FURTHER_LINE_READ * Math.max(label.lines.length - 1, 0);
}

function nameCost({ name }: LaneBand): number {
  return LONG_NAME * Math.max(name.lines.length - MOST_NAME_LINES, 0);
}

function meanOf<T>(all: readonly T[], costOf: (one: T) => number): number {
  return all.reduce((sum, one) => sum + costOf(one), 0) / Math.max(all.length, 1);
}

function laneAndInner(band: LaneBand): readonly LaneBand[] {
  return [band, ...band.bands.flatMap(laneAndInner)];
}
