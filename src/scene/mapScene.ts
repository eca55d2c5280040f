import type { Point } from '../base/geometry';
import { mapPath } from './mapPath';
import type { Paint, Scene, SceneNode } from './node';

const ORIGIN: Point = { x: 0, y: 0 };

/** All that is drawn so many times as large, type and lines too, and then moved right and down. */
export function mapScene(scene: Scene, { by = ORIGIN, factor = 1 }: { by?: Point; factor?: number }): Scene {
  const point = <T extends Point>(at: T): T => ({ ...at, x: at.x * factor + by.x, y: at.y * factor + by.y });
  const box = <T extends Point & { width: number; height: number }>(rect: T): T => ({
    ...point(rect),
    width: rect.width * factor,
    height: rect.height * factor,
  });
  const map = (node: SceneNode): SceneNode => {
    switch (node.kind) {
      case 'group':
        return { ...node, nodes: node.nodes.map(map), ...(node.hit && { hit: node.hit.map(box) }) };
      case 'line': {
        const [from, to] = [point({ x: node.x1, y: node.y1 }), point({ x: node.x2, y: node.y2 })];
        return { ...node, ...scaledPaint(node, factor), x1: from.x, y1: from.y, x2: to.x, y2: to.y };
      }
      case 'path':
        return { ...node, ...scaledPaint(node, factor), d: mapPath(node.d, by, factor) };
      case 'rect':
        return { ...box(node), ...scaledPaint(node, factor), ...(node.radius && { radius: node.radius * factor }) };
      case 'text':
        return { ...point(node), size: node.size * factor };
    }
  };
  return {
    ...scene,
    size: { width: scene.size.width * factor, height: scene.size.height * factor },
    regions: scene.regions.map((region) => ({ ...region, box: box(region.box), nodes: region.nodes.map(map) })),
  };
}

/** Lines drawn so many times as wide. A line without a width is one unit wide. */
function scaledPaint({ stroke, strokeWidth = 1, dash }: Paint, factor: number): Paint {
  if (stroke === undefined) return {};
  return { strokeWidth: strokeWidth * factor, ...(dash && { dash: dash.map((length) => length * factor) }) };
}
