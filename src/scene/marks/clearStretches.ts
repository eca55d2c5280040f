import type { Rect } from '../../base/geometry';
import type { PlacedText } from '../../layout/timelineLayout';
import type { LineNode, Paint } from '../node';

/** Between two lines of a label a line would be a speck: it is left out. */
const SHORTEST = 6;

/** An upright line from `top` to `bottom`, cut where a box stands. */
export function uprightLine(x: number, top: number, bottom: number, boxes: readonly Rect[], look: Paint): LineNode[] {
  return clearStretches(x, top, bottom, boxes).map(([y1, y2]) => ({ kind: 'line', x1: x, x2: x, y1, y2, ...look }));
}

/** The parts of an upright line that no box covers. */
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

/** The boxes of the lines of a text, each as wide as its words. */
export function lineBoxes(text: PlacedText): readonly Rect[] {
  return text.lines.map((line, index) => ({
    x: leftOf(text, line.width),
    y: text.box.y + index * text.pitch,
    width: line.width,
    height: text.pitch,
  }));
}

function leftOf({ anchor, box }: PlacedText, width: number): number {
  if (anchor === 'start') return box.x;
  return anchor === 'end' ? box.x + box.width - width : box.x + (box.width - width) / 2;
}
