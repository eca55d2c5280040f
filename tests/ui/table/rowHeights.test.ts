import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHeights } from '../../../src/ui/table/rowHeights';

const sum = (heights: readonly number[]): number => heights.reduce((total, each) => total + each, 0);
const someHeights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 60 });

describe('RowHeights', () => {
  it('topOf(row) is the sum of the heights before it, whatever was measured since', () => {
    fc.assert(
      fc.property(someHeights, fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 300 }))), (guesses, learnt) => {
        const now = [...guesses];
        const heights = new RowHeights(guesses);
        for (const [row, height] of learnt) {
          if (row >= now.length) continue;
          expect(heights.set(row, height)).toBe(height - (now[row] ?? 0));
          now[row] = height;
        }
        now.forEach((height, row) => {
          expect(heights.heightOf(row)).toBe(height);
          expect(heights.topOf(row)).toBe(sum(now.slice(0, row)));
        });
        expect(heights.total).toBe(sum(now));
      }),
    );
  });

  it('rowAt(y) is the row that y lies in', () => {
    fc.assert(
      fc.property(someHeights, fc.double({ min: 0, max: 1, noNaN: true }), (guesses, share) => {
        fc.pre(guesses.length > 0);
        const heights = new RowHeights(guesses);
        const y = share * (heights.total - 0.001);
        const row = heights.rowAt(y);
        expect(heights.topOf(row)).toBeLessThanOrEqual(y);
        expect(heights.topOf(row + 1)).toBeGreaterThan(y);
      }),
    );
  });

  it('rowAt(y) stays at the first and the last row beyond them', () => {
    const heights = new RowHeights([40, 60, 50]);
    expect([heights.rowAt(-20), heights.rowAt(0), heights.rowAt(40), heights.rowAt(5000)]).toEqual([0, 0, 1, 2]);
    expect(new RowHeights([]).rowAt(10)).toBe(0);
    expect(new RowHeights([]).total).toBe(0);
  });
});
