import type { Point, Rect } from '../base/geometry';
import { mapPath } from './mapPath';
import type { Paint, Scene, SceneNode } from './node';

const ORIGIN: Point = { x: 0, y: 0 };

/** How to map what is drawn: so many times as large, type and lines too, and then moved right and down. */
interface Mapping {
  readonly by?: Point;
  readonly factor?: number;
}

/** A scene mapped, its size too. */
export function mapScene(scene: Scene, mapping: Mapping): Scene {
  const { factor = 1 } = mapping;
  const map = (node: SceneNode): SceneNode => mapNode(node, mapping);
  return {
    ...scene,
    size: { width: scene.size.width * factor, height: scene.size.height * factor },
    regions: scene.regions.map((region) => ({
      ...region,
      box: mapBox(region.box, mapping),
      nodes: region.nodes.map(map),
    })),
  };
}

/** One node of a scene mapped, with all that is in it. */
export function mapNode(node: SceneNode, mapping: Mapping): SceneNode {
  const { by = ORIGIN, factor = 1 } = mapping;
  switch (node.kind) {
    case 'group':
      return {
        ...node,
        nodes: node.nodes.map((inner) => mapNode(inner, mapping)),
        ...(node.hit && { hit: node.hit.map((box) => mapBox(box, mapping)) }),
      };
    case 'line': {
      const [from, to] = [mapPoint({ x: node.x1, y: node.y1 }, mapping), mapPoint({ x: node.x2, y: node.y2 }, mapping)];
      return { ...node, ...scaledPaint(node, factor), x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    }
    case 'path':
      return { ...node, ...scaledPaint(node, factor), d: mapPath(node.d, by, factor) };
    case 'rect': {
      const radius = node.radius && { radius: node.radius * factor };
      return { ...mapBox(node, mapping), ...scaledPaint(node, factor), ...radius };
    }
    case 'text':
      return { ...mapPoint(node, mapping), size: node.size * factor };
  }
}

function mapPoint<T extends Point>(at: T, { by = ORIGIN, factor = 1 }: Mapping): T {
  return { ...at, x: at.x * factor + by.x, y: at.y * factor + by.y };
}

function mapBox<T extends Rect>(box: T, mapping: Mapping): T {
  const { factor = 1 } = mapping;
  return { ...mapPoint(box, mapping), width: box.width * factor, height: box.height * factor };
}

/** Lines drawn so many times as wide. A line without a width is one unit wide. */
function scaledPaint({ stroke, strokeWidth = 1, dash }: Paint, factor: number): Paint {
  if (stroke === undefined) return {};
  return { strokeWidth: strokeWidth * factor, ...(dash && { dash: dash.map((length) => length * factor) }) };
}
