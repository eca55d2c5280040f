import { describe, expect, it } from 'vitest';
import { contrastOf, mixed, palest } from '../../src/theme/contrast';
import { contrast, distanceSeen, lightness, type Vision } from '../../src/theme/measureColours';

const FUNDED = '#14146E';
const PARTIAL = '#E15F0A';
const UNFUNDED = '#9E49B7';
const GREEN = '#2E7D32';
const RED = '#C62828';

describe('colours are measured', () => {
  it.each<readonly [string, string, Vision, number]>([
    [FUNDED, PARTIAL, 'normal', 58.7],
    [FUNDED, PARTIAL, 'deuteranopia', 66.3],
    [FUNDED, UNFUNDED, 'protanopia', 21.1],
    [PARTIAL, UNFUNDED, 'tritanopia', 23.5],
    [GREEN, RED, 'deuteranopia', 5.4],
  ])('as the conventions measured them: %s and %s to %s are %s apart (P4)', (a, b, vision, apart) => {
    expect(distanceSeen(a, b, vision)).toBeCloseTo(apart, 1);
  });

  it('with the lightness that a grey print leaves', () => {
    expect(lightness(FUNDED)).toBeCloseTo(14.3, 1);
    expect(lightness('#FFFFFF')).toBeCloseTo(100, 1);
  });

  it.each([
    [FUNDED, '#FFFFFF'],
    [PARTIAL, '#F2F4F7'],
    [UNFUNDED, '#14171A'],
    ['#000000', '#FFFFFF'],
  ])('with one contrast, whether the library or the theme counts it: %s on %s', (a, b) => {
    expect(contrastOf(a, b)).toBeCloseTo(contrast(a, b), 6);
    expect(contrastOf(b, a)).toBe(contrastOf(a, b));
  });
});

describe('mixed(from, to, share) and palest(colour, towards, grounds, contrast)', () => {
  it('go from one colour to the other as #rrggbb', () => {
    expect([0, 0.5, 1].map((share) => mixed('#000000', '#FF8000', share))).toEqual(['#000000', '#804000', '#FF8000']);
  });

  it('go as far as the contrast lasts on every ground', () => {
    const pale = palest('#1A1A1A', '#FFFFFF', ['#FFFFFF', '#F2F4F7'], 4.6);
    expect(contrastOf(pale, '#F2F4F7')).toBeGreaterThanOrEqual(4.6);
    expect(contrastOf(pale, '#F2F4F7')).toBeLessThan(4.8);
  });

  it('leave a colour that has no contrast to spare as it is', () => {
    expect(palest('#999999', '#FFFFFF', ['#FFFFFF'], 4.6)).toBe('#999999');
  });
});
