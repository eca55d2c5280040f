import type { Rect } from '../../base/geometry';
import type { AxisBreak } from '../../layout/timeScale';
import type { PlacedMark, TimelineLayout } from '../../layout/timelineLayout';
import type { Theme } from '../../theme/theme';
import type { RectNode, SceneNode } from '../node';
import { polyline } from '../pathData';

/** What an axis leaves out: a pale stretch through all lanes. */
export function breakGrounds({
  theme,
  axis,
  body,
}: Pick<TimelineLayout, 'theme' | 'axis' | 'body'>): readonly RectNode[] {
  return axis.breaks.map(({ x, width }) => ({
    kind: 'rect',
    x,
    y: body.y,
    width,
    height: body.height,
    fill: theme.shade,
  }));
}

/** Two short slanted strokes across each rule of the lanes, unless a label stands there. */
export function ruleBreaks(
  { theme, axis }: Pick<TimelineLayout, 'theme' | 'axis'>,
  rules: readonly { readonly x1: number; readonly y1: number }[],
  labels: readonly Rect[],
): readonly SceneNode[] {
  const height = theme.type.label * 0.75;
  return axis.breaks.flatMap(({ x, width }) => {
    const middle = x + width / 2;
    const isFree = (y: number): boolean =>
      !labels.some((box) => {
        const across = box.x < middle + height && middle - height < box.x + box.width;
        return across && box.y < y + height / 2 && y - height / 2 < box.y + box.height;
      });
    return rules
      .filter(({ x1, y1 }) => x1 < middle && isFree(y1))
      .flatMap(({ y1 }) => breakStrokes(middle, y1, height, theme, theme.shade));
  });
}

/** The same strokes across a bar that runs through a break. */
export function barBreaks(mark: PlacedMark, breaks: readonly AxisBreak[], theme: Theme): readonly SceneNode[] {
  if (mark.shape !== 'bar') return [];
  const runsThrough = breaks.filter(({ x, width }) => mark.x <= x && x + width <= mark.x + mark.width);
  return runsThrough.flatMap(({ x, width }) =>
    breakStrokes(x + width / 2, mark.y, theme.space.bar * 1.5, theme, theme.shade),
  );
}

/** `//` in the middle of a break, on a ground that parts what it crosses. */
function breakStrokes(x: number, y: number, height: number, theme: Theme, ground: string): readonly SceneNode[] {
  const half = height / 2;
  const lean = height * 0.28;
  const apart = theme.type.label * 0.16;
  const stroke = (dx: number): { x: number; y: number }[] => [
    { x: x + dx - lean, y: y + half },
    { x: x + dx + lean, y: y - half },
  ];
  const [left, right] = [stroke(-apart), stroke(apart)];
  const look = { stroke: theme.connector, strokeWidth: theme.type.label * 0.1 };
  return [
    { kind: 'path', d: polyline([...left, ...right.toReversed()], true), fill: ground },
    { kind: 'path', d: polyline(left, false), ...look },
    { kind: 'path', d: polyline(right, false), ...look },
  ];
}
