import type { Point } from '../base/geometry';
import { mapPath } from './mapPath';
import type { Scene, SceneNode } from './node';

/** The scene with all that is drawn moved right and down: a figure laid out from its own corner gets a margin. */
export function shiftScene(scene: Scene, by: Point): Scene {
  const regions = scene.regions.map(({ name, box, nodes }) => ({
    name,
    box: { ...box, x: box.x + by.x, y: box.y + by.y },
    nodes: nodes.map((node) => shiftNode(node, by)),
  }));
  return { ...scene, regions };
}

function shiftNode(node: SceneNode, by: Point): SceneNode {
  switch (node.kind) {
    case 'group': {
      const hit = node.hit?.map((box) => ({ ...box, x: box.x + by.x, y: box.y + by.y }));
      const nodes = node.nodes.map((each) => shiftNode(each, by));
      return { ...node, nodes, ...(hit === undefined ? {} : { hit }) };
    }
    case 'line':
      return { ...node, x1: node.x1 + by.x, x2: node.x2 + by.x, y1: node.y1 + by.y, y2: node.y2 + by.y };
    case 'path':
      return { ...node, d: mapPath(node.d, by) };
    default:
      return { ...node, x: node.x + by.x, y: node.y + by.y };
  }
}
