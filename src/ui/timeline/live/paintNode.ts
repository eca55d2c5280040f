import type { Paint, PathNode, SceneNode, TextNode } from '../../../scene/node';

/** A pen that draws scene nodes on a canvas, in figure units from wherever its transform puts their origin. */
export interface NodePen {
  readonly context: CanvasRenderingContext2D;
  readonly fontFamily: string;
  /** The face it holds: to take up the same again would be read anew each time. */
  face?: string;
}

/** Draws a node as an SVG file has it: for the moments in which moving its elements would cost too much. */
export function paintNode(pen: NodePen, node: SceneNode): void {
  const { context } = pen;
  switch (node.kind) {
    case 'group':
      for (const inner of node.nodes) paintNode(pen, inner);
      return;
    case 'text':
      paintText(pen, node);
      return;
    case 'path':
      paintShape(context, node, pathOf(node));
      return;
    case 'line':
      context.beginPath();
      context.moveTo(node.x1, node.y1);
      context.lineTo(node.x2, node.y2);
      paintShape(context, node);
      return;
    case 'rect':
      context.beginPath();
      if (node.radius) context.roundRect(node.x, node.y, node.width, node.height, node.radius);
      else context.rect(node.x, node.y, node.width, node.height);
      paintShape(context, node);
  }
}

/** Read once: the marks of a milestone are drawn with every frame of a gesture. */
const paths = new WeakMap<PathNode, Path2D>();

function pathOf(node: PathNode): Path2D {
  const path = paths.get(node) ?? new Path2D(node.d);
  paths.set(node, path);
  return path;
}

const SOLID: readonly number[] = [];

function paintShape(
  context: CanvasRenderingContext2D,
  { fill, stroke, strokeWidth = 1, dash = SOLID, cap }: Paint,
  path?: Path2D,
): void {
  if (fill !== undefined && fill !== 'none') {
    context.fillStyle = fill;
    if (path === undefined) context.fill();
    else context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.lineCap = cap ?? 'butt';
  context.setLineDash(dash as number[]);
  if (path === undefined) context.stroke();
  else context.stroke(path);
}

function paintText(pen: NodePen, { text, x, y, size, bold, fill, anchor }: TextNode): void {
  const { context } = pen;
  const face = `${bold ? 'bold ' : ''}${String(size)}px ${pen.fontFamily}`;
  if (pen.face !== face) context.font = face;
  pen.face = face;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillStyle = fill;
  context.fillText(text, x, y);
}
