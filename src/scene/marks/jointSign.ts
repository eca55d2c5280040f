import type { Point } from '../../base/geometry';
import type { Theme } from '../../theme/theme';
import type { PathNode } from '../node';
import { circle } from '../pathData';

/** Two linked rings among the words of a label: the milestone stands in another lane too (CONVENTIONS U7). */
export function jointSign({ x, y }: Point, theme: Theme): PathNode {
  const size = theme.type.label;
  const line = size * 0.1;
  const radius = size * 0.22;
  const middle = y - size * 0.34;
  const left = x + radius + line / 2;
  const rings = [left, left + radius * 1.45].map((centre) => circle({ x: centre, y: middle }, radius));
  return { kind: 'path', d: rings.join(''), stroke: theme.muted, strokeWidth: line };
}
