import { svgAttributes } from '../../../scene/attributes';
import type { GroupNode, SceneNode } from '../../../scene/node';
import { setAttributes } from './setAttributes';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A scene node as live SVG, with the same attributes as a file and as `SceneView` draws it (a test holds them equal).
 * Built by hand: while panning, some hundred elements come and go with each frame, and making them through a component
 * takes about three times as long (tests/bench).
 */
export function drawNode(node: SceneNode): SVGElement {
  const element = document.createElementNS(SVG, node.kind === 'group' ? 'g' : node.kind);
  const attributes = svgAttributes(node);
  for (const name of Object.keys(attributes)) element.setAttribute(name, String(attributes[name]));
  if (node.kind === 'text') element.textContent = node.text;
  else if (node.kind === 'group') for (const inner of node.nodes) element.append(drawNode(inner));
  return element;
}

/**
 * The areas where a pointer counts as on a milestone, in the colour of the ground: they keep the lines of the grid from
 * running through words, at a fraction of what an outline around each letter would cost.
 */
export function hitNodes({ hit = [] }: GroupNode, ground: string): readonly SceneNode[] {
  return hit.map((box) => ({ kind: 'rect', ...box, fill: ground }));
}

/**
 * A ground that is neither seen nor hit, to be drawn before what stands on it. Chromium notes the place of each element
 * below a listener for the wheel, and joins all of them with every frame that is scrolled; what lies within the place
 * noted before it is left out (tests/bench: a quarter of a frame's time).
 */
export function ground(): SVGElement {
  const element = document.createElementNS(SVG, 'rect');
  element.setAttribute('fill', 'none');
  element.setAttribute('pointer-events', 'none');
  return element;
}

/** Lays a ground this far, in px. */
export function layGround(element: SVGElement, width: number, height: number): void {
  setAttributes(element, { x: -8, y: -8, width: Math.ceil(width) + 16, height: Math.ceil(height) + 16 });
}

export function group(className?: string): SVGGElement {
  const element = document.createElementNS(SVG, 'g');
  if (className !== undefined) element.setAttribute('class', className);
  return element;
}
