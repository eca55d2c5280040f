import type { HeadingLayout, TimelineLayout } from '../../layout/timelineLayout';
import type { Theme } from '../../theme/theme';
import { baselineIn } from '../../layout/placedText';
import type { SceneNode, TextNode } from '../node';
import { barShape, CERTAIN, paintOf } from '../statusShape';
import { textNodes } from '../textNodes';
import { labelLook } from './looks';

/** Stamp, title, marking and the legend with counts. */
export function headingNodes(layout: Pick<TimelineLayout, 'theme' | 'heading'>): readonly SceneNode[] {
  const { theme, heading } = layout;
  const bold = { ...labelLook(theme), bold: true };
  const above = heading.legendTitle === undefined ? [] : textNodes(heading.legendTitle, bold);
  const below = heading.highlight === undefined ? [] : textNodes(heading.highlight, bold);
  return [...topNodes(heading, theme), ...above, ...legendNodes(layout), ...below];
}

/** What stands above the legend. */
export function topNodes(
  { draft, title, marking }: Pick<HeadingLayout, 'draft' | 'title' | 'marking'>,
  theme: Theme,
): readonly SceneNode[] {
  const bold = { ...labelLook(theme), bold: true };
  const stamp: readonly SceneNode[] =
    draft === undefined
      ? []
      : [{ kind: 'rect', ...draft.box, radius: 2, stroke: theme.ink, strokeWidth: 1 }, ...textNodes(draft.text, bold)];
  const large = { ...bold, size: theme.type.title };
  return [
    ...stamp,
    ...(title === undefined ? [] : textNodes(title, large)),
    ...(marking === undefined ? [] : textNodes(marking, bold)),
  ];
}

function legendNodes({ theme, heading }: Pick<TimelineLayout, 'theme' | 'heading'>): readonly SceneNode[] {
  const { label: size, leading } = theme.type;
  const pitch = size * leading;
  return heading.legend.map((entry) => {
    const box = { x: entry.x, y: entry.y + (pitch - heading.swatch.height) / 2, ...heading.swatch };
    const x = entry.x + heading.swatch.width + theme.space.beside;
    const look = { kind: 'text', size, bold: false, anchor: 'start' } as const;
    const yOf = (line: number): number => entry.y + line * pitch + baselineIn(pitch, size);
    const last = entry.lines.length - 1;
    return {
      kind: 'group',
      nodes: [
        ...barShape(box, paintOf(theme, entry.look), CERTAIN),
        ...entry.lines.map((text, line): TextNode => ({ ...look, x, y: yOf(line), text, fill: theme.ink })),
        { ...look, x: x + entry.labelWidth + theme.space.beside, y: yOf(last), text: entry.count, fill: theme.muted },
      ],
    };
  });
}
