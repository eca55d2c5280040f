import { roundTo } from '../base/number';
import type { Point, Rect } from '../base/geometry';

const at = ({ x, y }: Point): string => `${String(roundTo(x))} ${String(roundTo(y))}`;

/** Lines through the points, closed or open. */
export function polyline(points: readonly Point[], closed: boolean): string {
  return `M${points.map(at).join('L')}${closed ? 'Z' : ''}`;
}

/** A full circle. */
export function circle(centre: Point, radius: number): string {
  const { x, y } = centre;
  const r = String(roundTo(radius));
  return `M${at({ x: x - radius, y })}A${r} ${r} 0 1 1 ${at({ x: x + radius, y })}A${r} ${r} 0 1 1 ${at({ x: x - radius, y })}Z`;
}

/** The left half of a circle. */
export function halfDisc(centre: Point, radius: number): string {
  const { x, y } = centre;
  const r = String(roundTo(radius));
  return `M${at({ x, y: y - radius })}A${r} ${r} 0 0 0 ${at({ x, y: y + radius })}Z`;
}

/** 45° lines over a box, each cut at its edges, as one path: no clipping, no pattern (CONVENTIONS P6). */
export function hatch(box: Rect, spacing: number): string {
  const segments: string[] = [];
  for (let start = spacing / 2 - box.height; start < box.width; start += spacing) {
    const from = Math.max(start, 0);
    const to = Math.min(start + box.height, box.width);
    if (to - from < spacing * 0.1) continue;
    const bottom = box.y + box.height;
    segments.push(
      polyline(
        [
          { x: box.x + from, y: bottom - (from - start) },
          { x: box.x + to, y: bottom - (to - start) },
        ],
        false,
      ),
    );
  }
  return segments.join('');
}

/** A row of dots along the middle of a box, as one path. */
export function dots(box: Rect, spacing: number, radius: number): string {
  const count = Math.max(1, Math.floor((box.width - spacing * 0.6) / spacing));
  const first = box.x + (box.width - (count - 1) * spacing) / 2;
  const y = box.y + box.height / 2;
  return Array.from({ length: count }, (_, index) => circle({ x: first + index * spacing, y }, radius)).join('');
}
