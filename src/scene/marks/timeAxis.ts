import { baselineIn } from '../../layout/placedText';
import type { Tick, TimelineLayout } from '../../layout/timelineLayout';
import type { SceneNode, TextNode } from '../node';

/** Names of the periods and the heading of the undated column. */
export function timeAxisNodes({ theme, axis }: TimelineLayout): readonly SceneNode[] {
  const pitch = theme.type.label * theme.type.leading;
  const base = axis.box.y + baselineIn(pitch, theme.type.label);
  const lowest = axis.groups.length > 0 ? base + pitch : base;
  const name = (tick: Tick, y: number, bold: boolean): TextNode => ({
    kind: 'text',
    x: tick.labelX,
    y,
    text: tick.label,
    size: theme.type.label,
    bold,
    fill: theme.ink,
    anchor: tick.anchor,
  });
  const nodes: SceneNode[] = axis.groups.map((tick) => name(tick, base, true));
  nodes.push(...axis.ticks.map((tick) => name(tick, lowest, axis.groups.length === 0)));
  if (axis.undated !== undefined) {
    const { x, width, heading } = axis.undated;
    nodes.push(name({ label: heading, x, labelX: x + width / 2, anchor: 'middle' }, lowest, true));
  }
  return nodes;
}
