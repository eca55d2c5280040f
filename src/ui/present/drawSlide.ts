import type { GroupNode, Region, SceneNode } from '../../scene/node';
import { keyed } from '../timeline/keyed';
import { drawNode, hitNodes } from '../timeline/live/drawNode';
import type { MarkAttributes } from '../timeline/markAttributes';

/** A slide as elements: milestones by their ids, all else by what it looks like. */
export interface DrawnSlide {
  /** The elements in the order of painting. */
  readonly elements: readonly SVGElement[];
  readonly marks: ReadonlyMap<string, SVGElement>;
  /** Words, lines and grounds. One that another slide has too is the same element there. */
  readonly still: ReadonlyMap<string, SVGElement>;
}

export const NOTHING_DRAWN: DrawnSlide = { elements: [], marks: new Map(), still: new Map() };

/**
 * Draws the regions of a slide, and takes from the slide before what is the same: the element of a milestone stays,
 * with what is in it drawn anew, and so does everything that looks as it did. What stays can not blink.
 */
export function drawSlide(regions: readonly Region[], attributes: MarkAttributes, before: DrawnSlide): DrawnSlide {
  const marks = new Map<string, SVGElement>();
  const still = new Map<string, SVGElement>();
  const elements = keyed(regions.flatMap(({ nodes }) => nodes.flatMap(leavesOf))).map(({ key, node }) => {
    if (node.kind === 'group' && node.milestone !== undefined) {
      const mark = drawMark(node, attributes, before.marks.get(key));
      marks.set(key, mark);
      return mark;
    }
    const looks = unlike(still, JSON.stringify(node));
    const element = before.still.get(looks) ?? drawNode(node);
    still.set(looks, element);
    return element;
  });
  return { elements, marks, still };
}

/** Lanes and other groups taken apart: a milestone keeps its place among the children when its lane comes or goes. */
function leavesOf(node: SceneNode): readonly SceneNode[] {
  return node.kind === 'group' && node.milestone === undefined ? node.nodes.flatMap(leavesOf) : [node];
}

function drawMark(node: GroupNode, attributes: MarkAttributes, known: SVGElement | undefined): SVGElement {
  const mark = known ?? drawNode({ kind: 'group', nodes: [] });
  for (const [name, value] of Object.entries(attributes(node) ?? {})) mark.setAttribute(name, String(value));
  mark.replaceChildren(...[...hitNodes(node, 'transparent'), ...node.nodes].map(drawNode));
  return mark;
}

/** The same looks a second time have a key of their own. */
function unlike(taken: ReadonlyMap<string, unknown>, looks: string): string {
  let key = looks;
  for (let place = 2; taken.has(key); place += 1) key = `${looks}#${String(place)}`;
  return key;
}
