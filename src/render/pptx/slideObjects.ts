import { foldText } from '../../base/fold';
import type { GroupNode, LineNode, PathNode, RectNode, Region, Scene, SceneNode, TextNode } from '../../scene/node';
import { textBlock, textOf, type TextBlock, type TextWidths } from './textBlock';

/** A native thing on a slide. `alt` says what it shows; a shape without it is decoration, passed over when read aloud. */
export type SlideObject =
  | { readonly kind: 'shape'; readonly node: RectNode | PathNode; readonly alt: string | undefined }
  | { readonly kind: 'line'; readonly node: LineNode }
  | { readonly kind: 'text'; readonly block: TextBlock; readonly title: boolean }
  | SlideGroup;

export interface SlideGroup {
  readonly kind: 'group';
  readonly name: string;
  readonly alt: string | undefined;
  readonly objects: readonly SlideObject[];
}

/** What a scene is made of on a slide, in paint order, which is also the order of reading. */
export function slideObjects(scene: Scene, widths: TextWidths): readonly SlideObject[] {
  return scene.regions.flatMap((region) => regionObjects(region, scene, widths));
}

function regionObjects(region: Region, scene: Scene, widths: TextWidths): readonly SlideObject[] {
  const objects = objectsOf(region.nodes, widths);
  if (region.name === 'grid') return grouped('Grid lines', undefined, objects);
  if (region.name === 'axis') return grouped('Time axis', undefined, objects);
  if (region.name !== 'heading') return objects;
  const title = objects.findIndex((object) => object.kind === 'text' && isTitle(object.block, scene));
  return objects.map((object, index) =>
    object.kind === 'text' && index === title
      ? { ...object, block: roomier(object.block, scene), title: true }
      : object,
  );
}

/** Titles are wrapped in LibreOffice whatever they say, so one needs more room than it takes. */
function roomier(block: TextBlock, { size }: Scene): TextBlock {
  const { box } = block;
  return { ...block, box: { ...box, width: Math.max(box.width, Math.min(box.width * 1.05, size.width - box.x)) } };
}

/** The title, with "(1 of 2)" behind it where there are several pages. */
function isTitle(block: TextBlock, { title }: Scene): boolean {
  return title !== '' && foldText(textOf(block)).startsWith(foldText(title));
}

function objectsOf(nodes: readonly SceneNode[], widths: TextWidths): readonly SlideObject[] {
  const objects: SlideObject[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) continue;
    if (node.kind === 'group') {
      objects.push(...groupObjects(node, widths));
    } else if (node.kind === 'text') {
      const lines: TextNode[] = [node];
      for (let next = nodes[at + 1]; next?.kind === 'text' && next.continues !== undefined; next = nodes[at + 1]) {
        lines.push(next);
        at += 1;
      }
      objects.push({ kind: 'text', block: textBlock(lines, widths), title: false });
    } else if (node.kind === 'line') {
      objects.push({ kind: 'line', node });
    } else {
      const whole = paintedOver(node, nodes[at + 1]);
      if (whole !== undefined) at += 1;
      objects.push({ kind: 'shape', node: whole ?? node, alt: undefined });
    }
  }
  return objects;
}

/** Fill and outline of one box, drawn one over the other, are one shape: easier to edit. */
function paintedOver(fill: RectNode | PathNode, outline: SceneNode | undefined): RectNode | undefined {
  if (fill.kind !== 'rect' || outline?.kind !== 'rect') return undefined;
  if (fill.stroke !== undefined || outline.fill !== undefined || fill.fill === undefined) return undefined;
  const same = (['x', 'y', 'width', 'height'] as const).every((side) => fill[side] === outline[side]);
  return same && (fill.radius ?? 0) === (outline.radius ?? 0) ? { ...outline, fill: fill.fill } : undefined;
}

/** A group of the scene as one of the slide, and the shapes that draw one bar or glyph as one in it. */
function groupObjects(group: GroupNode, widths: TextWidths): readonly SlideObject[] {
  const { nodes, parts = [], description } = group;
  const objects: SlideObject[] = [];
  let at = 0;
  for (const { first, count, description: words } of parts) {
    objects.push(...objectsOf(nodes.slice(at, first), widths));
    const drawn = objectsOf(nodes.slice(first, first + count), widths);
    objects.push(...grouped(words, undefined, described(drawn, words)));
    at = first + count;
  }
  objects.push(...objectsOf(nodes.slice(at), widths));
  const words = objects.flatMap((object) => (object.kind === 'text' ? [textOf(object.block)] : []));
  return grouped(words.join(' ') || (description ?? 'Group'), description, objects);
}

/**
 * The shapes of a bar with what it says on the first of them; a line before it is only its whisker. Said of the group round
 * them, it would be lost in programs that know alt text of shapes alone, as LibreOffice 7.4.
 */
function described(objects: readonly SlideObject[], alt: string): readonly SlideObject[] {
  const main = objects.findIndex(({ kind }) => kind === 'shape');
  return objects.map((object, index) => (index === main && object.kind === 'shape' ? { ...object, alt } : object));
}

/** Several things as one group; one thing stays itself. */
function grouped(name: string, alt: string | undefined, objects: readonly SlideObject[]): readonly SlideObject[] {
  return objects.length > 1 ? [{ kind: 'group', name, alt, objects }] : objects;
}
