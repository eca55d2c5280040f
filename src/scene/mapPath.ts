import type { Point } from '../base/geometry';
import { roundTo } from '../base/number';

/** A command of path data with its numbers, as `pathData` writes it: absolute `M`, `L`, `A` of circles, and `Z`. */
const COMMAND = /([A-Z])([^A-Z]*)/g;

/** Numbers of an arc: two radii, an angle and two flags before the point it ends in. */
const ARC = 7;

/** Absolute path data, so many times as large and then moved. */
export function mapPath(d: string, by: Point, factor = 1): string {
  return d.replace(COMMAND, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    return command + numbers.map((number, index) => roundTo(mapped(command, index, number, by, factor))).join(',');
  });
}

function mapped(command: string, index: number, number: number, { x, y }: Point, factor: number): number {
  if (command !== 'A') return number * factor + (index % 2 === 0 ? x : y);
  const place = index % ARC;
  if (place < 2) return number * factor;
  return place < 5 ? number : number * factor + (place === 5 ? x : y);
}
