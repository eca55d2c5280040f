import { assertNever } from '../../base/assert';
import { roundTo } from '../../base/number';
import type { Paint, SceneNode, TextNode } from '../../scene/node';
import type { OpenFonts } from '../fonts/openArimo';
import { missingIn } from '../missingLetters';
import type { FigureDocument } from './figureDocument';

/** Draws a node of a scene, with the roundings of the SVG. */
export function drawNode(document: FigureDocument, node: SceneNode, fonts: OpenFonts): void {
  switch (node.kind) {
    case 'group':
      for (const child of node.nodes) drawNode(document, child, fonts);
      return;
    case 'rect': {
      const [x, y, width, height] = [roundTo(node.x), roundTo(node.y), roundTo(node.width), roundTo(node.height)];
      paint(document, node, () =>
        node.radius
          ? document.roundedRect(x, y, width, height, roundTo(node.radius))
          : document.rect(x, y, width, height),
      );
      return;
    }
    case 'line': {
      const { fill: _fill, ...stroked } = node;
      paint(document, stroked, () =>
        document.moveTo(roundTo(node.x1), roundTo(node.y1)).lineTo(roundTo(node.x2), roundTo(node.y2)),
      );
      return;
    }
    case 'path':
      paint(document, node, () => document.path(node.d));
      return;
    case 'text':
      drawText(document, node, fonts);
      return;
    default:
      assertNever(node);
  }
}

/** Fills and strokes what `shape` outlines. SVG's own defaults are set where PDF has others. */
function paint(document: FigureDocument, node: Paint, shape: () => unknown): void {
  const { fill, stroke, strokeWidth = 1, dash = [], cap } = node;
  if (fill === undefined && stroke === undefined) return;
  document.save();
  if (fill !== undefined) document.fillColor(fill);
  if (stroke !== undefined) {
    document.strokeColor(stroke).lineWidth(roundTo(strokeWidth)).miterLimit(4);
    if (cap) document.lineCap(cap);
    // The types know one length only; the library takes a list.
    if (dash.length > 0) document.dash(dash.map((length) => roundTo(length)) as unknown as number, {});
  }
  shape();
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
  else if (fill !== undefined) document.fill();
  else document.stroke();
  document.restore();
}

/** A line of text where it belongs: set as the font sets it, kerning included, as SVG does. */
function drawText(document: FigureDocument, node: TextNode, fonts: OpenFonts): void {
  const { text, bold, size, anchor, fill, lang } = node;
  document.font(bold ? 'bold' : 'regular', roundTo(size)).fillColor(fill);
  const behind = anchor === 'start' ? 0 : document.widthOfString(text) / (anchor === 'end' ? 1 : 2);
  // Boxes stand for letters without a shape; the words themselves stay findable.
  const actual = missingIn(text, bold ? fonts.bold : fonts.regular).length > 0 ? { actual: text } : {};
  const spoken = { ...(lang === undefined ? {} : { lang }), ...actual };
  const marked = Object.keys(spoken).length > 0;
  if (marked) document.markContent('Span', spoken);
  // A blank after each line keeps its last word apart from the next line's first when the text is read or copied.
  document.text(`${text} `, roundTo(node.x) - behind, roundTo(node.y), { lineBreak: false, baseline: 'alphabetic' });
  if (marked) document.endMarkedContent();
}
