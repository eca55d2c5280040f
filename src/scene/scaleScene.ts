import type { Paint, Scene, SceneNode } from './node';
import { mapPath } from './mapPath';

/** The scene in other units: everything so many times as large, type and lines too. It looks the same. */
export function scaleScene(scene: Scene, factor: number): Scene {
  const box = <T extends { x: number; y: number; width: number; height: number }>(rect: T): T => ({
    ...rect,
    x: rect.x * factor,
    y: rect.y * factor,
    width: rect.width * factor,
    height: rect.height * factor,
  });
  const scale = (node: SceneNode): SceneNode => {
    switch (node.kind) {
      case 'group':
        return { ...node, nodes: node.nodes.map(scale), ...(node.hit && { hit: node.hit.map(box) }) };
      case 'line':
        return { ...node, ...finer(node, factor), x1: node.x1 * factor, x2: node.x2 * factor, y1: node.y1 * factor, y2: node.y2 * factor }; // prettier-ignore
      case 'path':
        return { ...node, ...finer(node, factor), d: mapPath(node.d, { x: 0, y: 0 }, factor) };
      case 'rect':
        return { ...box(node), ...finer(node, factor), ...(node.radius && { radius: node.radius * factor }) };
      case 'text':
        return { ...node, x: node.x * factor, y: node.y * factor, size: node.size * factor };
    }
  };
  return {
    ...scene,
    size: { width: scene.size.width * factor, height: scene.size.height * factor },
    regions: scene.regions.map((region) => ({ ...region, box: box(region.box), nodes: region.nodes.map(scale) })),
  };
}

/** Lines drawn so many times as wide. A line without a width is one unit wide. */
function finer({ stroke, strokeWidth = 1, dash }: Paint, factor: number): Paint {
  if (stroke === undefined) return {};
  return { strokeWidth: strokeWidth * factor, ...(dash && { dash: dash.map((length) => length * factor) }) };
}
