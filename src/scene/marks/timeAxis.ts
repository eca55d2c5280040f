import { baselineIn } from '../../layout/placedText';
import type { Tick, TimelineLayout } from '../../layout/timelineLayout';
import type { LineNode, SceneNode, TextNode } from '../node';
import { annotationStrip } from './annotations';

/** Names of the periods, of what the axis leaves out, the heading of the undated column, and what is added by hand. */
export function timeAxisNodes(layout: Pick<TimelineLayout, 'theme' | 'axis'>): readonly SceneNode[] {
  const { theme, axis } = layout;
  const pitch = theme.type.label * theme.type.leading;
  const base = axis.box.y + baselineIn(pitch, theme.type.label);
  const grouped = axis.groups.length > 0;
  const middle = grouped ? base + pitch : base;
  const lowest = axis.below.length > 0 ? middle + pitch : middle;
  const name = (tick: Tick, y: number, bold: boolean, fill = theme.ink): TextNode => ({
    kind: 'text',
    x: tick.labelX,
    y,
    text: tick.label,
    size: theme.type.label,
    bold,
    fill,
    anchor: tick.anchor,
  });
  const nodes: SceneNode[] = axis.groups.map((tick) => name(tick, base, true));
  nodes.push(...axis.ticks.map((tick) => name(tick, middle, !grouped)));
  for (const { label } of axis.breaks) if (label) nodes.push(name(label, middle, false, theme.muted));
  nodes.push(...axis.below.map((tick) => name(tick, lowest, false)));
  const stroke = { stroke: theme.rule, strokeWidth: theme.type.label * 0.08 };
  const [y1, y2] = [lowest - theme.type.label * 0.75, lowest + theme.type.label * 0.15];
  nodes.push(...axis.minor.map((x): LineNode => ({ kind: 'line', x1: x, x2: x, y1, y2, ...stroke })));
  if (axis.undated !== undefined) {
    const { x, width, heading } = axis.undated;
    nodes.push(name({ label: heading, x, labelX: x + width / 2, anchor: 'middle' }, lowest, true));
  }
  return [...nodes, ...annotationStrip(layout)];
}
