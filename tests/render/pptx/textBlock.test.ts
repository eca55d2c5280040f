import { describe, expect, it } from 'vitest';
import { textBlock, textOf } from '../../../src/render/pptx/textBlock';
import type { TextNode } from '../../../src/scene/node';

/** Every letter is half its size wide. */
const widths = { widthOf: (text: string, size: number): number => text.length * size * 0.5 };

function node(text: string, x: number, y: number, rest: Partial<TextNode> = {}): TextNode {
  return { kind: 'text', x, y, text, size: 10, bold: false, fill: '#000000', anchor: 'start', ...rest };
}

describe('textBlock', () => {
  it('textBlock makes one box of all lines, as wide as the widest', () => {
    const block = textBlock([node('Tender', 20, 40), node('and design', 20, 52, { continues: 'block' })], widths);
    expect(block.lines).toHaveLength(2);
    expect(block.pitch).toBe(12);
    expect(block.box).toMatchObject({ x: 20, width: 50, height: 24 });
    expect(textOf(block)).toBe('Tender and design');
  });

  it('textBlock hangs the first baseline where the figure has it', () => {
    const { box } = textBlock([node('Tender', 20, 40)], widths);
    expect(40 - box.y).toBeCloseTo(9.05, 2);
    expect(box.height).toBeCloseTo(11.17, 2);
  });

  it.each([
    ['end', 100, 70],
    ['middle', 100, 85],
  ] as const)('textBlock takes the box of text at its %s to the left', (anchor, x, left) => {
    expect(textBlock([node('Tender', x, 40, { anchor })], widths).box.x).toBe(left);
  });

  it('textBlock keeps the room that a mark between two runs takes', () => {
    const close = textBlock([node('Tender', 20, 40), node('with DIA', 55, 40, { continues: 'line' })], widths);
    expect(close.lines[0]?.[1]?.extra).toBeCloseTo(0, 6);
    const marked = textBlock([node('Tender', 20, 40), node('with DIA', 68, 40, { continues: 'line' })], widths);
    expect(marked.lines[0]?.[1]?.extra).toBeCloseTo(13, 6);
  });
});
