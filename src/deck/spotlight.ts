import { rectsIntersect, rectsUnion, type Rect } from '../base/geometry';
import type { LaneBand, PlacedItem, TimelineLayout } from '../layout/timelineLayout';
import type { PathNode } from '../scene/node';
import { roundedBox } from '../scene/pathData';
import type { Step } from './step';

/** Line, corners and distance of the ring, as multiples of the type size. */
const RING = { line: 0.12, corner: 0.3, away: 0.08 } as const;

/**
 * A ring round the milestone in the spotlight, wherever it stands on the slide: round marks and words together or, where
 * another milestone would be in the ring too, round each alone.
 */
export function spotlightNodes({ bands, theme }: TimelineLayout, { spotlight }: Step): readonly PathNode[] {
  if (spotlight === undefined) return [];
  const all = itemsIn(bands);
  const { label, leading } = theme.type;
  const pitch = label * leading;
  return all
    .filter(({ id }) => id === spotlight.id)
    .flatMap((item) => ringedBoxes(item, all, pitch))
    .map(({ x, y, width, height }): PathNode => {
      const away = label * RING.away;
      const box = { x: x - away, y: y - away, width: width + 2 * away, height: height + 2 * away };
      return {
        kind: 'path',
        d: roundedBox(box, label * RING.corner),
        stroke: theme.ink,
        strokeWidth: label * RING.line,
      };
    });
}

function ringedBoxes(item: PlacedItem, all: readonly PlacedItem[], pitch: number): readonly Rect[] {
  const boxes = inkBoxes(item, pitch);
  const whole = rectsUnion(boxes);
  const others = all.filter((other) => other !== item).flatMap((other) => inkBoxes(other, pitch));
  return others.some((box) => rectsIntersect(box, whole)) ? boxes : [whole];
}

/** Each row of marks from end to end, and the words. */
function inkBoxes({ marks, label, keyed }: PlacedItem, pitch: number): readonly Rect[] {
  const rows = [...new Set(marks.map(({ y }) => y))].map((y): Rect => {
    const inRow = marks.filter((mark) => mark.y === y);
    const x = Math.min(...inRow.map((mark) => mark.x));
    const right = Math.max(...inRow.map((mark) => mark.x + mark.width));
    return { x, y: y - pitch / 2, width: right - x, height: pitch };
  });
  return [...rows, label.box, ...(keyed === undefined ? [] : [keyed.beside.box, keyed.entry.box])];
}

function itemsIn(bands: readonly LaneBand[]): readonly PlacedItem[] {
  return bands.flatMap(({ items, bands: inner }) => [...items, ...itemsIn(inner)]);
}
