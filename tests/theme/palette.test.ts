import { describe, expect, it } from 'vitest';
import { contrast, leastDistance, lightness } from '../../src/theme/measureColours';
import { mutedTheme } from '../../src/theme/mutedTheme';
import type { CategoryPaint, Theme } from '../../src/theme/theme';
import { pageTheme, screenTheme } from '../../src/theme/themes';
import { VALUE_LOOKS, type CategoryLook } from '../../src/view/colouring';

const plain = { houseStyle: undefined } as const;
const THEMES: readonly (readonly [string, Theme])[] = [
  ['paper', pageTheme({ label: 10, density: 'open' }, { ...plain, theme: 'screen' })],
  ['light screen', screenTheme('light', { ...plain, theme: 'screen' })],
  ['dark screen', screenTheme('dark', { ...plain, theme: 'screen' })],
  ['slide', pageTheme({ label: 16, density: 'open' }, { ...plain, theme: 'slide' })],
  ['high contrast', pageTheme({ label: 10, density: 'open' }, { ...plain, theme: 'contrast' })],
];

/** What an eye tells a look by: its outline when it is hollow, its fill otherwise. */
function identity({ fill, outline }: CategoryPaint, { background }: Theme): string {
  return fill === background ? outline : fill;
}

function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
}

describe.each(THEMES)('the palette of %s', (name, theme) => {
  const strong = name === 'high contrast';

  it(`has outlines of ${strong ? '7' : '3'}:1 on everything they stand on (A12, P4)`, () => {
    for (const [look, { outline }] of Object.entries(theme.paints)) {
      for (const ground of theme.grounds) {
        expect(contrast(outline, ground), `${look} on ${ground}`).toBeGreaterThanOrEqual(strong ? 7 : 3);
      }
    }
  });

  it('has inks of 4.5:1 on everything they stand on (A12)', () => {
    for (const ground of theme.grounds) {
      for (const ink of [theme.ink, theme.muted, theme.asAt]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('tells any two values apart: 15 by CIEDE2000 to the normal eye and to deutan, protan and tritan ones (P4)', () => {
    for (const [a, b] of pairs(VALUE_LOOKS)) {
      const { distance, vision } = leastDistance(identity(theme.paints[a], theme), identity(theme.paints[b], theme));
      expect(distance, `${a} and ${b}, ${vision}`).toBeGreaterThanOrEqual(15);
    }
  });

  it('tells any two looks apart without colour: no two share pattern, glyph, dash and line, or they differ in lightness (A13, E13)', () => {
    const looks = (Object.keys(theme.paints) as CategoryLook[]).filter((look) => look !== 'neutral');
    const together = (a: CategoryLook, b: CategoryLook): boolean => isValue(a) === isValue(b);
    const isValue = (look: CategoryLook): boolean => [...VALUE_LOOKS, 'rest', 'blank'].includes(look);
    for (const [a, b] of pairs(looks).filter(([one, other]) => together(one, other))) {
      const [one, other] = [theme.paints[a], theme.paints[b]];
      expect(
        one.glyph === other.glyph && one.pattern === other.pattern && String(one.dash) === String(other.dash),
      ).toBe(false);
      const sameBar =
        one.pattern === other.pattern &&
        String(one.dash) === String(other.dash) &&
        one.outlineWidth === other.outlineWidth;
      if (!sameBar) continue;
      const apart = Math.abs(lightness(one.fill) - lightness(other.fill));
      expect(apart, `bars of ${a} and ${b}`).toBeGreaterThanOrEqual(20);
    }
  });

  it('keeps text and outlines readable when muted, patterns and glyphs as they are (A12, A13)', () => {
    const muted = mutedTheme(theme);
    for (const ground of theme.grounds) {
      for (const ink of [muted.ink, muted.muted]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      for (const { outline } of Object.values(muted.paints))
        expect(contrast(outline, ground)).toBeGreaterThanOrEqual(3);
    }
    for (const look of Object.keys(theme.paints) as CategoryLook[]) {
      const { pattern, glyph, dash } = theme.paints[look];
      expect(muted.paints[look]).toMatchObject({ pattern, glyph, dash });
      expect(muted.paints[look].fill).toMatch(/^#[0-9A-F]{6}$/);
    }
  });

  it('makes what is muted stand back: no outline or ink is stronger than before', () => {
    const muted = mutedTheme(theme);
    expect(contrast(muted.ink, theme.background)).toBeLessThan(contrast(theme.ink, theme.background) - 4);
    for (const look of Object.keys(theme.paints) as CategoryLook[]) {
      const [before, after] = [theme.paints[look].outline, muted.paints[look].outline];
      expect(contrast(after, theme.background)).toBeLessThanOrEqual(contrast(before, theme.background) + 0.001);
    }
  });
});

describe('the palette of statuses', () => {
  it.each(THEMES.filter(([, { name }]) => name !== 'dark'))(
    'keeps the fills of Funded and Partially funded 3:1 apart on %s (P4)',
    (_, theme) => {
      const { funded, partial } = theme.paints;
      expect(contrast(funded.fill, partial.fill)).toBeGreaterThanOrEqual(3);
    },
  );
});
