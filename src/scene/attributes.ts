import { assertNever } from '../base/assert';
import { roundTo } from '../base/number';
import { arimoMetrics } from '../layout/textMetrics';
import type { Paint, SceneNode, TextNode } from './node';

export type AttributeValue = string | number;

/** A node's SVG attributes, without undefined ones: written once here for the file and the live view. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** SVG attributes of one node in writing order. All are presentation attributes (CONVENTIONS 4, paper profile). */
export function svgAttributes(node: SceneNode): Attributes {
  switch (node.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = node;
      const box = { x: roundTo(x), y: roundTo(y), width: roundTo(width), height: roundTo(height) };
      return { ...box, ...(radius ? { rx: roundTo(radius) } : {}), ...paint(node) };
    }
    case 'line': {
      const { x1, y1, x2, y2 } = node;
      return { x1: roundTo(x1), y1: roundTo(y1), x2: roundTo(x2), y2: roundTo(y2), ...stroke(node) };
    }
    case 'path':
      return { d: node.d, ...paint(node) };
    case 'text':
      return {
        x: roundTo(leftOf(node)),
        y: roundTo(node.y),
        'font-size': roundTo(node.size),
        ...(node.bold ? { 'font-weight': 700 } : {}),
        fill: node.fill,
        ...(node.lang ? { lang: node.lang, 'xml:lang': node.lang } : {}),
      };
    case 'group':
      return {};
    default:
      return assertNever(node);
  }
}

/**
 * Where a text begins: `text-anchor` is left to nobody, since LibreOffice measures a text of 9 pt up to 3 % wrong and
 * then hangs it over the edge of the page.
 */
function leftOf({ text, x, size, bold, anchor }: TextNode): number {
  if (anchor === 'start') return x;
  const width = arimoMetrics.widthOf(text, size, bold ? 'bold' : 'regular');
  return x - (anchor === 'end' ? width : width / 2);
}

function paint(node: Paint): Attributes {
  return { fill: node.fill ?? 'none', ...stroke(node) };
}

function stroke({ stroke: colour, strokeWidth, dash, cap }: Paint): Attributes {
  if (colour === undefined) return {};
  return {
    stroke: colour,
    'stroke-width': roundTo(strokeWidth ?? 1),
    ...(dash && dash.length > 0 ? { 'stroke-dasharray': dash.map((length) => roundTo(length)).join(' ') } : {}),
    ...(cap ? { 'stroke-linecap': cap } : {}),
  };
}
