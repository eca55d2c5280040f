import type { Rect } from '../../base/geometry';
import type { LaneBand, PlacedItem, PlacedText, TimelineLayout } from '../../layout/timelineLayout';
import type { LineNode, SceneNode } from '../node';

/** Rules between lanes, grid lines of the axis, and the "as at" line; lines stop where a label stands. */
export function gridNodes(layout: TimelineLayout): readonly SceneNode[] {
  const { theme, axis, body, bands } = layout;
  const labels = itemsIn(bands).flatMap((item) => lineBoxes(item.label));
  const upright = { stroke: theme.grid, strokeWidth: theme.type.label * 0.08 };
  const top = axis.box.y + axis.box.height * 0.9;
  const bottom = body.y + body.height;
  const undated = axis.undated === undefined ? [] : [axis.undated.x];
  const grid = [...axis.lines, ...undated].flatMap((x) =>
    clearStretches(x, body.y, bottom, labels).map(([y1, y2]): LineNode => ({
      kind: 'line',
      x1: x,
      x2: x,
      y1,
      y2,
      ...upright,
    })),
  );
  const rules = rulesOf(bands, 0).map(({ x, y, depth }): LineNode => ({
    kind: 'line',
    x1: x,
    y1: y,
    x2: body.x + body.width,
    y2: y,
    stroke: depth === 0 ? theme.rule : theme.grid,
    strokeWidth: theme.type.label * 0.1,
  }));
  const end: LineNode = {
    kind: 'line',
    x1: body.x,
    y1: bottom,
    x2: body.x + body.width,
    y2: bottom,
    stroke: theme.rule,
    strokeWidth: theme.type.label * 0.1,
  };
  return [...grid, ...rules, end, ...asAtNodes(layout, labels, top, bottom)];
}

function asAtNodes(
  { theme, axis }: TimelineLayout,
  labels: readonly Rect[],
  top: number,
  bottom: number,
): readonly LineNode[] {
  if (axis.asAt === undefined) return [];
  const { x } = axis.asAt;
  const line = { stroke: theme.asAt, strokeWidth: theme.type.label * 0.13 };
  const foot = bottom + theme.type.label * 0.9;
  return clearStretches(x, top, foot, labels).map(([y1, y2]) => ({ kind: 'line', x1: x, x2: x, y1, y2, ...line }));
}

/** Between two lines of a label a line would be a speck: it is left out. */
const SHORTEST = 4;

/** The parts of an upright line from `top` to `bottom` that no box covers. */
function clearStretches(
  x: number,
  top: number,
  bottom: number,
  boxes: readonly Rect[],
): readonly (readonly [number, number])[] {
  const over = boxes
    .filter((box) => box.x - 1 < x && x < box.x + box.width + 1 && box.y < bottom && box.y + box.height > top)
    .sort((a, b) => a.y - b.y);
  const stretches: (readonly [number, number])[] = [];
  let y = top;
  for (const box of over) {
    if (box.y - y > SHORTEST) stretches.push([y, box.y]);
    y = Math.max(y, box.y + box.height);
  }
  if (bottom - y > SHORTEST) stretches.push([y, bottom]);
  return stretches;
}

function lineBoxes(text: PlacedText): readonly Rect[] {
  return text.lines.map((line, index) => ({
    x: text.anchor === 'end' ? text.box.x + text.box.width - line.width : text.box.x,
    y: text.box.y + index * text.pitch,
    width: line.width,
    height: text.pitch,
  }));
}

function itemsIn(bands: readonly LaneBand[]): readonly PlacedItem[] {
  return bands.flatMap((band) => [...band.items, ...itemsIn(band.bands)]);
}

/** A rule on top of every lane; of a lane inside another only from the second on, and only beside its own name. */
function rulesOf(bands: readonly LaneBand[], depth: number): readonly { x: number; y: number; depth: number }[] {
  return bands.flatMap((band, index) => [
    ...(depth > 0 && index === 0 ? [] : [{ x: band.box.x, y: band.box.y, depth }]),
    ...rulesOf(band.bands, depth + 1),
  ]);
}
