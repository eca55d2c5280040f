import type { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/render/svgString';
import { barShape, CERTAIN, paintOf } from '../../src/scene/statusShape';
import { paperTheme } from '../../src/theme/themes';
import { sceneOf } from '../render/writeScenes';
import { drawSvg } from '../tools/drawSvg';

const STATUSES = ['funded', 'partial', 'unfunded', 'tbc', 'not-stated'] as const;

/** The lightness of each pixel as a grey print leaves it, 0 to 255. */
function greys({ data }: PNG): readonly number[] {
  return Array.from(
    { length: data.length / 4 },
    (_, i) => 0.2126 * (data[4 * i] ?? 0) + 0.7152 * (data[4 * i + 1] ?? 0) + 0.0722 * (data[4 * i + 2] ?? 0),
  );
}

/** A bar as it stands in a figure at 300 dots per inch, in grey. */
function greyBar(status: (typeof STATUSES)[number]): readonly number[] {
  const theme = paperTheme(10);
  const box = { x: 2, y: 2, width: 24, height: 8 };
  const nodes = barShape(box, paintOf(theme, status), CERTAIN);
  const size = { width: 28, height: 12 };
  const paper = { widthMm: (28 * 25.4) / 72, heightMm: (12 * 25.4) / 72 };
  return greys(drawSvg(renderSvg(sceneOf(nodes, { size, paper })), Math.round((28 / 72) * 300)));
}

const share = (greys: readonly number[], isSo: (grey: number, i: number) => boolean): number =>
  greys.filter(isSo).length / greys.length;

describe('The funding statuses in grey (E13)', () => {
  const bars = new Map(STATUSES.map((status) => [status, greyBar(status)]));
  const bar = (status: (typeof STATUSES)[number]): readonly number[] => bars.get(status) ?? [];

  it.each(STATUSES.flatMap((a, i) => STATUSES.slice(i + 1).map((b) => [a, b] as const)))(
    '%s and %s differ in a good part of the bar',
    (a, b) => {
      const other = bar(b);
      expect(share(bar(a), (grey, i) => Math.abs(grey - (other[i] ?? 0)) > 64)).toBeGreaterThan(0.08);
    },
  );

  it('have less ink the less is funded: solid, hatched, hollow', () => {
    const inks = STATUSES.map((status) => share(bar(status), (grey) => grey < 160));
    const [funded = 0, partial = 0, unfunded = 0, tbc = 0, notStated = 0] = inks;
    expect(funded).toBeGreaterThan(partial);
    expect(partial).toBeGreaterThan(unfunded);
    expect(unfunded).toBeGreaterThan(notStated);
    expect(Math.min(tbc, notStated)).toBeGreaterThan(0.02);
  });
});
