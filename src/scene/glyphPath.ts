import type { Point } from '../base/geometry';
import type { CategoryPaint } from '../theme/theme';
import { polyline } from './pathData';

/** The glyphs with corners. */
export type CorneredGlyph = Extract<CategoryPaint['glyph'], 'block' | 'kite' | 'plus' | 'triangle' | 'triangle-down'>;

/** Corners as shares of the radius, y downwards. Larger than the circle where a shape fills less of it. */
const CORNERS: Readonly<Record<CorneredGlyph, readonly (readonly [x: number, y: number])[]>> = {
  block: quarters([[0.9, -0.9]]),
  kite: quarters([[0, -1.15]]),
  plus: quarters([
    [0.38, -1.08],
    [0.38, -0.38],
    [1.08, -0.38],
  ]),
  triangle: [
    [0, -1.1],
    [1.15, 0.95],
    [-1.15, 0.95],
  ],
  'triangle-down': [
    [0, 1.1],
    [1.15, -0.95],
    [-1.15, -0.95],
  ],
};

export function glyphPath(glyph: CorneredGlyph, { x, y }: Point, radius: number): string {
  return polyline(
    CORNERS[glyph].map(([dx, dy]) => ({ x: x + dx * radius, y: y + dy * radius })),
    true,
  );
}

/** The corners of one quarter turned round the middle, four times. */
function quarters(corners: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return [0, 1, 2, 3].flatMap((turns) =>
    corners.map(([x, y]): readonly [number, number] => {
      let [dx, dy] = [x, y];
      for (let turn = 0; turn < turns; turn += 1) [dx, dy] = [-dy, dx];
      return [dx, dy];
    }),
  );
}
