import { pathRound, type Path } from 'd3';
import type { Point, Rect } from '../base/geometry';

/** Path data is written with two decimals, as every other number. */
const newPath = (): Path => pathRound(2);

/** Lines through the points, closed or open. */
export function polyline(points: readonly Point[], closed: boolean): string {
  const path = newPath();
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (closed) path.closePath();
  return path.toString();
}

/** A full circle. */
export function circle({ x, y }: Point, radius: number): string {
  const path = newPath();
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, 2 * Math.PI);
  path.closePath();
  return path.toString();
}

/** A box with round corners. */
export function roundedBox({ x, y, width, height }: Rect, radius: number): string {
  const path = newPath();
  const [right, bottom] = [x + width, y + height];
  path.moveTo(x + radius, y);
  path.arc(right - radius, y + radius, radius, -Math.PI / 2, 0);
  path.arc(right - radius, bottom - radius, radius, 0, Math.PI / 2);
  path.arc(x + radius, bottom - radius, radius, Math.PI / 2, Math.PI);
  path.arc(x + radius, y + radius, radius, Math.PI, (3 * Math.PI) / 2);
  path.closePath();
  return path.toString();
}

/** The left half of a circle. */
export function halfDisc({ x, y }: Point, radius: number): string {
  const path = newPath();
  path.moveTo(x, y + radius);
  path.arc(x, y, radius, Math.PI / 2, (3 * Math.PI) / 2);
  path.closePath();
  return path.toString();
}

/** 45° lines over a box, each cut at its edges, as one path: no clipping, no pattern (CONVENTIONS P6). `back`: falling. */
export function hatch(box: Rect, spacing: number, lean: 'forth' | 'back' = 'forth'): string {
  const path = newPath();
  const bottom = box.y + box.height;
  for (let start = spacing / 2 - box.height; start < box.width; start += spacing) {
    const from = Math.max(start, 0);
    const to = Math.min(start + box.height, box.width);
    if (to - from < spacing * 0.1) continue;
    const xOf = (along: number): number => (lean === 'forth' ? box.x + along : box.x + box.width - along);
    path.moveTo(xOf(from), bottom - (from - start));
    path.lineTo(xOf(to), bottom - (to - start));
  }
  return path.toString();
}

/** Upright lines over a box, evenly apart, as one path. */
export function uprights(box: Rect, spacing: number): string {
  const path = newPath();
  const count = Math.max(1, Math.floor(box.width / spacing));
  const first = box.x + (box.width - (count - 1) * spacing) / 2;
  for (let line = 0; line < count; line += 1) {
    path.moveTo(first + line * spacing, box.y);
    path.lineTo(first + line * spacing, box.y + box.height);
  }
  return path.toString();
}

/** A row of dots along the middle of a box, as one path. */
export function dots(box: Rect, spacing: number, radius: number): string {
  const count = Math.max(1, Math.floor((box.width - spacing * 0.6) / spacing));
  const first = box.x + (box.width - (count - 1) * spacing) / 2;
  const y = box.y + box.height / 2;
  return Array.from({ length: count }, (_, index) => circle({ x: first + index * spacing, y }, radius)).join('');
}
