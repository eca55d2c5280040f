import type { FoldedStrip, StripMark } from '../../layout/timelineLayout';
import type { Theme } from '../../theme/theme';
import type { RectNode, SceneNode } from '../node';
import { paintOf } from '../statusShape';
import { textNodes } from '../textNodes';
import { labelLook } from './looks';

/** The strip of a folded lane: what it holds in words, and small marks where its milestones stand in time. */
export function foldedNodes(strip: FoldedStrip, theme: Theme): readonly SceneNode[] {
  return [
    ...textNodes(strip.words, labelLook(theme)),
    ...foldedMarks(strip, theme),
    ...(strip.undated === undefined ? [] : textNodes(strip.undated, labelLook(theme))),
  ];
}

/** The small marks alone. */
export function foldedMarks({ marks }: FoldedStrip, theme: Theme): readonly RectNode[] {
  return marks.map((mark) => stripMark(mark, theme));
}

/** Too small for a pattern: filled, hollow or dashed; the words tell how many there are of each. */
function stripMark({ look, ...box }: StripMark, theme: Theme): RectNode {
  const { fill, outline, dash } = paintOf(theme, look);
  const line = theme.type.label * 0.08;
  const inner = { x: box.x + line / 2, y: box.y + line / 2, width: box.width - line, height: box.height - line };
  const solid: RectNode = { kind: 'rect', ...inner, fill, stroke: outline, strokeWidth: line };
  return dash.length === 0 ? solid : { ...solid, dash: dash.map((length) => length * line) };
}
