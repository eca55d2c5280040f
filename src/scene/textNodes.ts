import type { PlacedText } from '../layout/timelineLayout';
import type { TextNode } from './node';

export interface TextLook {
  readonly size: number;
  readonly bold: boolean;
  readonly ink: string;
  readonly muted: string;
}

/** One text node per line and style, each at its own numeric place (CONVENTIONS 4: one `<text>` per line). */
export function textNodes(text: PlacedText, look: TextLook): readonly TextNode[] {
  return text.lines.flatMap((line, index) => {
    const y = text.baseline + index * text.pitch;
    return line.runs.map((run): TextNode => ({
      kind: 'text',
      x: anchorX(text, line.width, run.dx, run.width),
      y,
      text: run.text,
      size: look.size,
      bold: look.bold,
      fill: run.muted ? look.muted : look.ink,
      anchor: text.anchor,
    }));
  });
}

/** The point a run hangs on: its left end, its middle or its right end. */
function anchorX({ box, anchor }: PlacedText, lineWidth: number, dx: number, runWidth: number): number {
  if (anchor === 'start') return box.x + dx;
  if (anchor === 'end') return box.x + box.width - lineWidth + dx + runWidth;
  return box.x + (box.width - lineWidth) / 2 + dx + runWidth / 2;
}
