import type { TimelineLayout } from '../../layout/timelineLayout';
import { baselineIn } from '../../layout/placedText';
import type { SceneNode } from '../node';
import { barShape, CERTAIN, paintOf } from '../statusShape';
import { textNodes } from '../textNodes';
import { labelLook } from './looks';

/** Title, marking and the legend with counts. */
export function headingNodes(layout: TimelineLayout): readonly SceneNode[] {
  const { theme, heading } = layout;
  const title = { size: theme.type.title, bold: true, ink: theme.ink, muted: theme.muted };
  const marking = heading.marking === undefined ? [] : textNodes(heading.marking, { ...labelLook(theme), bold: true });
  return [...textNodes(heading.title, title), ...marking, ...legendNodes(layout)];
}

function legendNodes({ theme, heading }: TimelineLayout): readonly SceneNode[] {
  const { label: size, leading } = theme.type;
  const pitch = size * leading;
  return heading.legend.map((entry) => {
    const box = { x: entry.x, y: entry.y + (pitch - heading.swatch.height) / 2, ...heading.swatch };
    const x = entry.x + heading.swatch.width + theme.space.beside;
    const text = { kind: 'text', y: entry.y + baselineIn(pitch, size), size, bold: false, anchor: 'start' } as const;
    return {
      kind: 'group',
      nodes: [
        ...barShape(box, paintOf(theme, entry.status, true), CERTAIN),
        { ...text, x, text: entry.label, fill: theme.ink },
        { ...text, x: x + entry.labelWidth + theme.space.beside, text: entry.count, fill: theme.muted },
      ],
    };
  });
}
