import type { Rect } from '../../base/geometry';
import type { TextNode } from '../../scene/node';

/** The text widths that a figure was laid out by, in its own units. */
export interface TextWidths {
  widthOf(text: string, size: number, weight: 'regular' | 'bold'): number;
}

/** Lines that belong in one text box, each of runs in one style. */
export interface TextBlock {
  /** Ink and leading of all lines. */
  readonly box: Rect;
  readonly lines: readonly (readonly TextNode[])[];
  readonly anchor: TextNode['anchor'];
  /** From one baseline to the next; `undefined` when there is one line. */
  readonly pitch: number | undefined;
}

/** Ascent and descent of Arial, as parts of its size. */
const ASCENT = 0.905;
const DESCENT = 0.212;

/** The block of a text node and those that go on with it. */
export function textBlock(nodes: readonly TextNode[], widths: TextWidths): TextBlock {
  const lines: TextNode[][] = [];
  for (const node of nodes) {
    const line = lines.at(-1);
    if (line === undefined || node.continues !== 'line') lines.push([node]);
    else line.push(node);
  }
  const spans = nodes.map((node) => spanOf(node, widths));
  const x = Math.min(...spans.map(({ left }) => left));
  const right = Math.max(...spans.map(({ right: end }) => end));
  const [first, last] = [lines[0]?.[0], lines.at(-1)?.[0]];
  if (first === undefined || last === undefined) throw new Error('text block empty');
  const pitch = lines.length > 1 ? (last.y - first.y) / (lines.length - 1) : undefined;
  const natural = (ASCENT + DESCENT) * first.size;
  const above = ASCENT * first.size + ((pitch ?? natural) - natural) / 2;
  const y = first.y - above;
  return {
    box: { x, y, width: right - x, height: lines.length * (pitch ?? natural) },
    lines,
    anchor: first.anchor,
    pitch,
  };
}

/** The words of a block as they are read. */
export function textOf({ lines }: TextBlock): string {
  return lines.flatMap((line) => line.map(({ text }) => text)).join(' ');
}

function spanOf(node: TextNode, widths: TextWidths): { readonly left: number; readonly right: number } {
  const width = widths.widthOf(node.text, node.size, node.bold ? 'bold' : 'regular');
  const left = node.x - (node.anchor === 'start' ? 0 : node.anchor === 'end' ? width : width / 2);
  return { left, right: left + width };
}
