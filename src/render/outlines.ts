import type { Font } from 'fontkit';
import { roundTo } from '../base/number';
import type { PathNode, Scene, SceneNode, TextNode } from '../scene/node';
import type { OpenFonts } from './fonts/openArimo';

/** The page with every text as the shapes of its letters: it looks alike without the font, and is no text any more. */
export function withOutlines(page: Scene, fonts: OpenFonts): Scene {
  return { ...page, regions: page.regions.map((region) => ({ ...region, nodes: region.nodes.flatMap(outlined) })) };

  function outlined(node: SceneNode): readonly SceneNode[] {
    if (node.kind === 'group') return [{ ...node, nodes: node.nodes.flatMap(outlined) }];
    if (node.kind !== 'text') return [node];
    const shape = outlineOf(node, node.bold ? fonts.bold : fonts.regular);
    return shape.d === '' ? [] : [shape];
  }
}

/** A line of text as one shape, set with the font's kerning and marks. */
function outlineOf({ text, x, y, size, anchor, fill }: TextNode, font: Font): PathNode {
  const run = font.layout(text);
  const scale = size / font.unitsPerEm;
  let pen = x - (anchor === 'start' ? 0 : (run.advanceWidth * scale) / (anchor === 'end' ? 1 : 2));
  const parts = run.glyphs.map((glyph, i) => {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = run.positions[i] ?? {};
    const at = (px: number, py: number): string =>
      `${String(roundTo(pen + (px + xOffset) * scale))},${String(roundTo(y - (py + yOffset) * scale))}`;
    const part = glyph.path.commands.map(({ command, args }) => drawn(command, args, at)).join('');
    pen += xAdvance * scale;
    return part;
  });
  return { kind: 'path', d: parts.join(''), fill };
}

function drawn(command: string, args: readonly number[], at: (x: number, y: number) => string): string {
  const points = Array.from({ length: args.length / 2 }, (_, i) => at(args[2 * i] ?? 0, args[2 * i + 1] ?? 0));
  switch (command) {
    case 'moveTo':
      return `M${points.join('')}`;
    case 'lineTo':
      return `L${points.join('')}`;
    case 'quadraticCurveTo':
      return `Q${points.join(' ')}`;
    case 'closePath':
      return 'Z';
    default:
      throw new Error(`command of a letter: ${command}`);
  }
}
