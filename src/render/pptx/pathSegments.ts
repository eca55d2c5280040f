import type { Point, Rect } from '../../base/geometry';

/** A piece of a path. Arcs are given as curves: every program draws those alike. */
export type PathSegment =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly by: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: 'close' };

/** The pieces of path data as `pathData` writes it: absolute `M`, `L`, `A` of circles, and `Z`. Throws on any other. */
export function pathSegments(d: string): readonly PathSegment[] {
  const segments: PathSegment[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, letter = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest.split(/[\s,]+/).flatMap((part) => (part === '' ? [] : [Number(part)]));
    const to: Point = { x: numbers.at(-2) ?? NaN, y: numbers.at(-1) ?? NaN };
    if (letter === 'Z') segments.push({ kind: 'close' });
    else if (letter === 'M') segments.push({ kind: 'move', to });
    else if (letter === 'L') segments.push({ kind: 'line', to });
    else if (letter === 'A') segments.push(...arc(at, numbers, to));
    else throw new Error(`path command unknown: ${letter}`);
    if (letter !== 'Z') at = to;
  }
  return segments;
}

/** The smallest box that holds all points of the pieces, those that curves bend to included. */
export function segmentsBox(segments: readonly PathSegment[]): Rect {
  const points = segments.flatMap((segment): readonly Point[] => {
    if (segment.kind === 'close') return [];
    return segment.kind === 'curve' ? [...segment.by, segment.to] : [segment.to];
  });
  const x = Math.min(...points.map((point) => point.x));
  const y = Math.min(...points.map((point) => point.y));
  const right = Math.max(...points.map((point) => point.x));
  const bottom = Math.max(...points.map((point) => point.y));
  return { x, y, width: right - x, height: bottom - y };
}

/** A part of a circle as curves of a quarter turn at most, which leave the circle by less than a thousandth of it. */
function arc(from: Point, numbers: readonly number[], to: Point): readonly PathSegment[] {
  const [radius = NaN, , , large, sweep] = numbers;
  const { centre, start, turn } = turnOf(from, to, radius, large === 1, sweep === 1);
  const steps = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6));
  const step = turn / steps;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  const place = (angle: number, along: number): Point => ({
    x: centre.x + radius * Math.cos(angle) - along * Math.sin(angle),
    y: centre.y + radius * Math.sin(angle) + along * Math.cos(angle),
  });
  return Array.from({ length: steps }, (_, index): PathSegment => {
    const [a, b] = [start + index * step, start + (index + 1) * step];
    return { kind: 'curve', by: [place(a, reach), place(b, -reach)], to: index === steps - 1 ? to : place(b, 0) };
  });
}

/** The circle through two points: its centre, the angle of the first, and how far it is turned to the second. */
function turnOf(
  from: Point,
  to: Point,
  radius: number,
  large: boolean,
  sweep: boolean,
): { readonly centre: Point; readonly start: number; readonly turn: number } {
  const half = { x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 };
  const distance = Math.hypot(half.x, half.y);
  // Coordinates are rounded: opposite points can be a little further apart than the circle is wide.
  const height = Math.sqrt(Math.max(radius * radius - distance * distance, 0));
  const side = large === sweep ? -1 : 1;
  const centre = {
    x: from.x + half.x + (side * height * -half.y) / distance,
    y: from.y + half.y + (side * height * half.x) / distance,
  };
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  const end = Math.atan2(to.y - centre.y, to.x - centre.x);
  const turn = end - start;
  if (sweep) return { centre, start, turn: turn <= 0 ? turn + 2 * Math.PI : turn };
  return { centre, start, turn: turn >= 0 ? turn - 2 * Math.PI : turn };
}
