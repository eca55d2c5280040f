import type { Rect } from '../../base/geometry';
import type { TextNode } from '../../scene/node';

/** The text widths that a figure was laid out by, in its own units. */
export interface TextWidths {
  widthOf(text: string, size: number, weight: 'regular' | 'bold'): number;
}

/** A run of a line. */
export interface TextPiece {
  readonly node: TextNode;
  /** Room before it, less that of a space: nothing, or what a small mark between the words takes. */
  readonly extra: number;
}

/** Lines that belong in one text box, each of runs in one style. */
export interface TextBlock {
  /** Ink and leading of all lines. */
  readonly box: Rect;
  readonly lines: readonly (readonly TextPiece[])[];
  readonly anchor: TextNode['anchor'];
  /** From one baseline to the next; `undefined` when there is one line. */
  readonly pitch: number | undefined;
}

/** Ascent and descent of Arial, as parts of its size. */
const ASCENT = 0.905;
const DESCENT = 0.212;

/** The block of a text node and those that go on with it. */
export function textBlock(nodes: readonly TextNode[], widths: TextWidths): TextBlock {
  const lines: TextPiece[][] = [];
  for (const node of nodes) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line === undefined || before === undefined || node.continues !== 'line') lines.push([{ node, extra: 0 }]);
    else line.push({ node, extra: extraBetween(before.node, node, widths) });
  }
  const spans = nodes.map((node) => spanOf(node, widths));
  const x = Math.min(...spans.map(({ left }) => left));
  const right = Math.max(...spans.map(({ right: end }) => end));
  const [first, last] = [lines[0]?.[0]?.node, lines.at(-1)?.[0]?.node];
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
  return lines.flatMap((line) => line.map(({ node }) => node.text)).join(' ');
}

function extraBetween(before: TextNode, next: TextNode, widths: TextWidths): number {
  const space = widths.widthOf(' ', next.size, next.bold ? 'bold' : 'regular');
  return spanOf(next, widths).left - spanOf(before, widths).right - space;
}

function spanOf(node: TextNode, widths: TextWidths): { readonly left: number; readonly right: number } {
  const width = widths.widthOf(node.text, node.size, node.bold ? 'bold' : 'regular');
  const left = node.x - (node.anchor === 'start' ? 0 : node.anchor === 'end' ? width : width / 2);
  return { left, right: left + width };
}
