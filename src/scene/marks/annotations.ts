import type { Rect } from '../../base/geometry';
import type { TimelineLayout } from '../../layout/timelineLayout';
import type { LineNode, RectNode, SceneNode } from '../node';
import { textNodes } from '../textNodes';
import { lineBoxes, uprightLine } from './clearStretches';
import { labelLook } from './looks';

/** What stands behind the marks is drawn by these parts of a layout. */
export type Ground = Pick<TimelineLayout, 'theme' | 'axis' | 'body'>;

/** Behind everything: weekends and holidays, and the bands added by hand, as far as the lanes reach. */
export function shadedNodes({ theme, axis, body }: Ground): readonly RectNode[] {
  const bands = axis.annotations.filter(({ shape }) => shape === 'band');
  const ground = ({ x, width }: { x: number; width: number }, fill: string): RectNode => ({
    kind: 'rect',
    x,
    y: body.y,
    width,
    height: body.height,
    fill,
  });
  return [
    ...axis.shaded.map((stretch) => ground(stretch, theme.shade)),
    ...bands.map((band) => ground(band, theme.shade)),
  ];
}

/** Lines and the edges of bands through all lanes; they stop where a label stands. */
export function annotationLines(layout: Ground, labels: readonly Rect[]): readonly LineNode[] {
  const { body } = layout;
  return linesOf(layout, body.y, body.y + body.height, labels, () => body.y);
}

/** The strip under the names of the axis: labels, what leads from them to the lanes, names of holidays. */
export function annotationStrip(layout: Pick<Ground, 'theme' | 'axis'>): readonly SceneNode[] {
  const { theme, axis } = layout;
  const look = labelLook(theme);
  const bottom = axis.box.y + axis.box.height;
  const labels = stripLabels(layout);
  const bands = axis.annotations.filter(({ shape }) => shape === 'band');
  return [
    ...bands.map(({ x, width, label }): RectNode => {
      const y = label.box.y;
      return { kind: 'rect', x, y, width, height: bottom - y, fill: theme.shade };
    }),
    ...linesOf(layout, axis.box.y, bottom, labels, (top) => top),
    ...axis.annotations.flatMap(({ label }) => textNodes(label, look)),
    ...axis.holidays.flatMap((name) => textNodes(name, look)),
  ];
}

/** What no line in the strip may run through. */
export function stripLabels({ axis }: Pick<Ground, 'axis'>): readonly Rect[] {
  return [...axis.annotations.map(({ label }) => label), ...axis.holidays].flatMap(lineBoxes);
}

function linesOf(
  { theme, axis }: Pick<Ground, 'theme' | 'axis'>,
  top: number,
  bottom: number,
  labels: readonly Rect[],
  from: (labelTop: number) => number,
): readonly LineNode[] {
  const size = theme.type.label;
  const line = { stroke: theme.connector, strokeWidth: size * 0.11 };
  const edge = { stroke: theme.rule, strokeWidth: size * 0.08 };
  return axis.annotations.flatMap(({ shape, x, width, label }) => {
    const start = Math.max(from(label.box.y), top);
    return shape === 'line'
      ? uprightLine(x, start, bottom, labels, line)
      : [x, x + width].flatMap((at) => uprightLine(at, start, bottom, labels, edge));
  });
}
