import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { addDays, dayFromIso, type Day } from '../../src/base/day';
import type { DayRange } from '../../src/base/dayRange';
import { overviewBars } from '../../src/layout/overviewBars';
import { overviewBins } from '../../src/layout/overviewBins';
import { overviewNames } from '../../src/layout/overviewNames';
import { overviewScale } from '../../src/layout/overviewScale';
import { timeScale } from '../../src/layout/timeScale';
import type { Density } from '../../src/view/density';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);
const days = (first: string, last: string): DayRange => ({ first: day(first), last: day(last) });

const widthOf = (text: string): number => text.length * 7;

/** Four years in a strip of 480 px: 10 px a month. */
const FOUR_YEARS = timeScale(days('2024-01-01', '2027-12-31'), 200, 1000);
const STRIP = overviewScale(FOUR_YEARS, 480);

describe('overviewScale(axis, width)', () => {
  it('is the axis in little', () => {
    expect([STRIP.left, STRIP.right]).toEqual([0, 480]);
    expect(STRIP.xOf(day('2024-01-01'))).toBe(0);
    expect(STRIP.xOf(day('2026-01-01'))).toBeCloseTo((731 / 1461) * 480, 9);
    expect(STRIP.dayAt(STRIP.xOf(day('2026-05-17')))).toBeCloseTo(day('2026-05-17'), 6);
  });

  it('keeps the breaks of the axis in their places', () => {
    const gap = days('2030-01-01', '2049-12-31');
    const axis = timeScale(days('2024-01-01', '2055-12-31'), 100, 1100, [gap], 50);
    const little = overviewScale(axis, 500);
    expect(little.breaks[0]?.days).toEqual(gap);
    expect(little.breaks[0]?.width).toBeCloseTo(25, 9);
    expect(little.breaks[0]?.x).toBeCloseTo(little.xOf(gap.first), 9);
  });
});

describe('overviewBins(scale, years)', () => {
  it('takes the finest periods that make bars wide enough', () => {
    expect(overviewBins(STRIP, 'calendar')).toHaveLength(48);
    expect(overviewBins(overviewScale(FOUR_YEARS, 160), 'calendar')).toHaveLength(16);
    expect(
      overviewBins(overviewScale(timeScale(days('2025-07-01', '2025-07-28'), 0, 1), 280), 'calendar'),
    ).toHaveLength(28);
  });

  it('makes one bar of what a break leaves out', () => {
    const gap = days('2030-01-01', '2049-12-31');
    const axis = timeScale(days('2024-01-01', '2055-12-31'), 0, 1000, [gap], 50);
    const bins = overviewBins(overviewScale(axis, 1000), 'calendar');
    expect(bins.filter(({ first }) => first === gap.first)).toEqual([gap]);
  });

  it('leaves no odd days at the ends of the axis', () => {
    const axis = timeScale(days('2025-02-26', '2025-07-02'), 0, 1);
    const bins = overviewBins(overviewScale(axis, 40), 'calendar');
    expect(bins).toEqual([
      days('2025-02-26', '2025-03-31'),
      days('2025-04-01', '2025-04-30'),
      days('2025-05-01', '2025-05-31'),
      days('2025-06-01', '2025-07-02'),
    ]);
  });

  it('has every day of the axis in one bin', () => {
    const any = fc.tuple(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 40, max: 2000 }),
      fc.constantFrom('calendar' as const, 'financial' as const),
    );
    fc.assert(
      fc.property(any, ([start, length, width, years]) => {
        const window = { first: start as Day, last: addDays(start as Day, length - 1) };
        const bins = overviewBins(overviewScale(timeScale(window, 0, 1), width), years);
        expect(bins[0]?.first).toBe(window.first);
        expect(bins.at(-1)?.last).toBe(window.last);
        for (const [index, bin] of bins.slice(1).entries()) {
          expect(bin.first).toBe((bins[index]?.last ?? 0) + 1);
        }
      }),
    );
  });
});

describe('overviewBars(density, bins, scale, height)', () => {
  const cut = overviewBins(overviewScale(FOUR_YEARS, 20), 'calendar');
  const densityWith = (weights: readonly (readonly number[])[]): Density => ({
    looks: ['funded', 'tbc'],
    bins: cut.map((bin, index) => ({ days: bin, weights: weights[index] ?? [0, 0] })),
    before: 0,
    after: 0,
    ongoing: 0,
    undated: 0,
  });
  const barsOf = (weights: readonly (readonly number[])[]) =>
    overviewBars(densityWith(weights), overviewScale(FOUR_YEARS, 20), 30);
  const heightOf = (outline: readonly { readonly y: number }[]): number =>
    Math.max(...outline.map(({ y }) => y)) - Math.min(...outline.map(({ y }) => y));

  it('gives the fullest bin the whole height, and stacks the looks in it', () => {
    const [funded, tbc] = barsOf([[1, 3]]);
    expect(funded?.outlines.map(heightOf)).toEqual([7.5]);
    expect(tbc?.outlines.map(heightOf)).toEqual([22.5]);
  });

  it('shows even the least of it', () => {
    const [funded, tbc] = barsOf([
      [1000, 0],
      [0, 0],
      [0, 0.001],
    ]);
    expect(funded?.outlines.map(heightOf)).toEqual([30]);
    expect(tbc?.outlines.map(heightOf)).toEqual([3]);
  });

  it('joins bars that touch and parts those that do not', () => {
    const [funded] = barsOf([
      [3.66, 0],
      [3.65, 0],
      [0, 0],
      [1, 0],
    ]);
    expect(funded?.outlines).toHaveLength(2);
    expect(funded?.outlines[0]).toHaveLength(4);
  });

  it('stands as high in a short month as in a long one', () => {
    const months = [days('2025-01-01', '2025-01-31'), days('2025-02-01', '2025-02-28')];
    const bins = months.map((month) => ({ days: month, weights: [(month.last - month.first + 1) / 365] }));
    const scale = timeScale(days('2025-01-01', '2025-02-28'), 0, 60);
    const [funded] = overviewBars({ ...densityWith([]), looks: ['funded'], bins }, scale, 30);
    expect(funded?.outlines.map((outline) => outline.length)).toEqual([4]);
  });

  it('draws nothing where nothing is', () => {
    expect(barsOf([]).flatMap(({ outlines }) => outlines)).toEqual([]);
  });

  it('stays inside the strip, whatever is in it', () => {
    const anyWeights = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })), { maxLength: 4 });
    fc.assert(
      fc.property(anyWeights, (weights) => {
        for (const { x, y } of barsOf(weights).flatMap(({ outlines }) => outlines.flat())) {
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(30);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(20 + 1e-9);
        }
      }),
    );
  });
});

describe('overviewNames(scale, years, widthOf)', () => {
  const labels = (scale = STRIP, years: 'calendar' | 'financial' = 'calendar'): readonly string[] =>
    overviewNames(scale, years, widthOf).names.map(({ label }) => label);

  it('names each year where there is room, in its middle', () => {
    const { names, starts } = overviewNames(STRIP, 'calendar', widthOf);
    expect(names.map(({ label }) => label)).toEqual(['2024', '2025', '2026', '2027']);
    expect(names[0]?.x).toBeCloseTo(STRIP.xOf(day('2024-07-02')), 6);
    expect(starts).toHaveLength(3);
  });

  it('names financial years on a financial axis (D9)', () => {
    expect(labels(STRIP, 'financial')).toEqual(['2023/24', '2024/25', '2025/26', '2026/27', '2027/28']);
  });

  it('names the first of several years where one has no room, and months of a short plan', () => {
    expect(labels(overviewScale(timeScale(days('2000-01-01', '2049-12-31'), 0, 1), 480))).toEqual(
      ['2000', '2005', '2010', '2015', '2020', '2025', '2030', '2035', '2040', '2045'], // prettier-ignore
    );
    expect(labels(overviewScale(timeScale(days('2025-07-01', '2025-08-31'), 0, 1), 300))).toEqual([
      'July 2025',
      'Aug 2025',
    ]);
  });

  it('leaves the year away where months of one year have no room for it, never where there are several', () => {
    const months = (first: string, last: string, width: number): readonly string[] =>
      labels(overviewScale(timeScale(days(first, last), 0, 1), width));
    expect(months('2022-06-01', '2022-09-30', 200)).toEqual(['June', 'July', 'Aug', 'Sept']);
    expect(months('2022-06-01', '2024-05-31', 1200)).toEqual(['2022', '2023', '2024']);
  });

  it('has no two names on one another, nor any beyond the strip', () => {
    const any = fc.tuple(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 60, max: 2000 }),
      fc.constantFrom('calendar' as const, 'financial' as const),
    );
    fc.assert(
      fc.property(any, ([start, length, width, years]) => {
        const window = { first: start as Day, last: addDays(start as Day, length - 1) };
        const { names } = overviewNames(overviewScale(timeScale(window, 0, 1), width), years, widthOf);
        let end = 0;
        for (const { label, x, anchor } of names) {
          const left = anchor === 'start' ? x : x - widthOf(label) / 2;
          expect(left).toBeGreaterThanOrEqual(end - 1e-6);
          end = left + widthOf(label);
        }
        expect(end).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });
});
