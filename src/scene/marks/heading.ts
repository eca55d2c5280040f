import type { TimelineLayout } from '../../layout/timelineLayout';
import { baselineIn } from '../../layout/placedText';
import type { SceneNode, TextNode } from '../node';
import { barShape, CERTAIN, paintOf } from '../statusShape';
import { textNodes } from '../textNodes';
import { labelLook } from './looks';

/** Stamp, title, marking and the legend with counts. */
export function headingNodes(layout: TimelineLayout): readonly SceneNode[] {
  const { theme, heading } = layout;
  const title = { size: theme.type.title, bold: true, ink: theme.ink, muted: theme.muted };
  const marking = heading.marking === undefined ? [] : textNodes(heading.marking, { ...labelLook(theme), bold: true });
  const bold = { ...labelLook(theme), bold: true };
  const above = heading.legendTitle === undefined ? [] : textNodes(heading.legendTitle, bold);
  const below = heading.highlight === undefined ? [] : textNodes(heading.highlight, bold);
  const words = heading.title === undefined ? [] : textNodes(heading.title, title);
  return [...draftNodes(layout), ...words, ...marking, ...above, ...legendNodes(layout), ...below];
}

function draftNodes({ theme, heading: { draft } }: TimelineLayout): readonly SceneNode[] {
  if (draft === undefined) return [];
  const frame = { kind: 'rect', ...draft.box, radius: 2, stroke: theme.ink, strokeWidth: 1 } as const;
  return [frame, ...textNodes(draft.text, { ...labelLook(theme), bold: true })];
}

function legendNodes({ theme, heading }: TimelineLayout): readonly SceneNode[] {
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
