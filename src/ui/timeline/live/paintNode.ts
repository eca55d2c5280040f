import type { Paint, PathNode, RectNode, SceneNode, TextNode } from '../../../scene/node';

/** A pen that draws scene nodes on a canvas, in figure units from wherever its transform puts their origin. */
export interface NodePen {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  readonly fontFamily: string;
  /** The face it holds: to take up the same again would be read anew each time. */
  face?: string;
}

/**
 * Draws a node as an SVG file has it, `x` moved to `x * stretch + shift`: for the moments in which moving its elements
 * would cost too much. Only what is stretched between its ends changes its shape; lines and letters keep their width.
 */
export function paintNode(pen: NodePen, node: SceneNode, stretch = 1, shift = 0): void {
  const { context } = pen;
  switch (node.kind) {
    case 'group':
      for (const inner of node.nodes) paintNode(pen, inner, stretch, shift);
      return;
    case 'text':
      paintText(pen, node, node.x * stretch + shift);
      return;
    case 'path':
      context.translate(shift, 0);
      context.scale(stretch, 1);
      paintShape(context, node, pathOf(node));
      context.scale(1 / stretch, 1);
      context.translate(-shift, 0);
      return;
    case 'line':
      context.beginPath();
      context.moveTo(node.x1 * stretch + shift, node.y1);
      context.lineTo(node.x2 * stretch + shift, node.y2);
      paintShape(context, node);
      return;
    case 'rect':
      paintRect(pen, node, node.x * stretch + shift, node.width * stretch);
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
  context: NodePen['context'],
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

function paintRect({ context }: NodePen, node: RectNode, x: number, width: number): void {
  context.beginPath();
  if (node.radius) context.roundRect(x, node.y, width, node.height, Math.min(node.radius, width / 2));
  else context.rect(x, node.y, width, node.height);
  paintShape(context, node);
}

function paintText(pen: NodePen, { text, y, size, bold, fill, anchor }: TextNode, x: number): void {
  const { context } = pen;
  const face = `${bold ? 'bold ' : ''}${String(size)}px ${pen.fontFamily}`;
  if (pen.face !== face) context.font = face;
  pen.face = face;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillStyle = fill;
  context.fillText(text, x, y);
}
