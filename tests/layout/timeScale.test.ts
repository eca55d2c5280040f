import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import type { Day } from '../../src/base/day';
import type { DayRange } from '../../src/base/dayRange';
import { shownParts, timeScale, type TimeScale } from '../../src/layout/timeScale';

const range = (first: number, last: number): DayRange => ({ first: first as Day, last: last as Day });

/** A window, breaks inside it that do not touch, and where it is drawn. */
const anyScale: fc.Arbitrary<TimeScale> = fc
  .record({
    start: fc.integer({ min: -30_000, max: 60_000 }),
    lengths: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 7 }),
    left: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 100, max: 1500 }),
    breakShare: fc.integer({ min: 1, max: 25 }),
  })
  .map(({ start, lengths, left, width, breakShare }) => {
    // Shown and left out by turns, shown at either end.
    const odd = lengths.length % 2 === 1 ? lengths : lengths.slice(1).length % 2 === 1 ? lengths.slice(1) : [100];
    let day = start;
    const leftOut: DayRange[] = [];
    for (const [index, length] of odd.entries()) {
      if (index % 2 === 1) leftOut.push(range(day, day + length - 1));
      day += length;
    }
    return timeScale(range(start, day - 1), left, left + width, leftOut, (width * breakShare) / 100);
  });

describe('timeScale', () => {
  it('is linear without breaks', () => {
    const { xOf } = timeScale(range(0, 99), 10, 210);
    expect([0, 50, 100, 150, -10].map(xOf)).toEqual([10, 110, 210, 310, -10]);
  });

  it('puts every day of the window on the axis, each right of the one before', () => {
    fc.assert(
      fc.property(anyScale, ({ window, left, right, xOf }) => {
        expect(xOf(window.first)).toBeCloseTo(left, 6);
        expect(xOf(window.last + 1)).toBeCloseTo(right, 6);
        const step = Math.max(1, Math.floor((window.last - window.first) / 97));
        for (let day: number = window.first; day + step <= window.last; day += step) {
          expect(xOf(day + step)).toBeGreaterThan(xOf(day));
        }
      }),
    );
  });

  it('finds the day at every place again', () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: 1, noNaN: true }), ({ window, xOf, dayAt }, share) => {
        const day = window.first + share * (window.last + 1 - window.first);
        expect(dayAt(xOf(day))).toBeCloseTo(day, 4);
      }),
    );
  });

  it('draws days of equal length everywhere but in a break, and breaks of equal width', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const widths = shownParts(scale, scale.window).map(
          ({ first, last }) => (scale.xOf(last + 1) - scale.xOf(first)) / (last + 1 - first),
        );
        for (const width of widths) expect(width).toBeCloseTo(assertExists(widths[0], 'width'), 6);
        for (const { days, x, width } of scale.breaks) {
          expect(scale.xOf(days.first)).toBeCloseTo(x, 6);
          expect(scale.xOf(days.last + 1)).toBeCloseTo(x + width, 6);
        }
      }),
    );
  });

  it('has in the parts shown and the breaks every day of the window once', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const all = [...shownParts(scale, scale.window), ...scale.breaks.map(({ days }) => days)];
        all.sort((a, b) => a.first - b.first);
        expect(all[0]?.first).toBe(scale.window.first);
        expect(all.at(-1)?.last).toBe(scale.window.last);
        for (const [index, part] of all.slice(1).entries()) expect(part.first).toBe((all[index]?.last ?? 0) + 1);
      }),
    );
  });
});
