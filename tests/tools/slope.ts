/** One measurement: `y` at `x`. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** By how much `y` grows for each `x`, by least squares; 0 where the points do not tell. */
export function slopeOf(points: readonly Point[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread;
}
