import type { Rect } from '../base/geometry';
import type { AxisLayout, LaneBand } from '../layout/timelineLayout';

/**
 * Strips whose words would be cut by the "as at" line say them to the right of it, where there is room before the column
 * of the undated: the line then runs through whole. Marks stand below the words and stay where they are.
 */
export function clearOfAsAt(
  bands: readonly LaneBand[],
  axis: AxisLayout,
  right: number,
  gap: number,
): readonly LaneBand[] {
  const line = axis.asAt?.x;
  if (line === undefined) return bands;
  const end = (axis.undated?.x ?? right) - gap;
  const cutting = bands.flatMap(({ strip }) =>
    strip !== undefined && isCut(strip.words.box, line) ? [strip.words.box] : [],
  );
  const x = line + gap;
  if (cutting.length === 0 || cutting.some(({ width }) => x + width > end)) return bands;
  // All of them, also shorter ones: words in a column are read one below the other.
  return bands.map((band) => {
    if (band.strip === undefined || band.strip.words.box.x >= line) return band;
    const { words } = band.strip;
    return { ...band, strip: { ...band.strip, words: { ...words, box: { ...words.box, x } } } };
  });
}

function isCut({ x, width }: Rect, line: number): boolean {
  return x < line && line < x + width;
}
