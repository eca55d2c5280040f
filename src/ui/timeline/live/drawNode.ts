import { svgAttributes } from '../../../scene/attributes';
import type { GroupNode, SceneNode } from '../../../scene/node';

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
export function hitAreas({ hit = [] }: GroupNode, ground: string): readonly SVGElement[] {
  return hit.map(({ x, y, width, height }) => {
    const area = document.createElementNS(SVG, 'rect');
    const box = { x, y, width, height, fill: ground };
    for (const [name, value] of Object.entries(box)) area.setAttribute(name, String(value));
    return area;
  });
}

export function group(className?: string): SVGGElement {
  const element = document.createElementNS(SVG, 'g');
  if (className !== undefined) element.setAttribute('class', className);
  return element;
}
