import { describe, expect, it } from 'vitest';
import { slopeOf } from './slope';

describe('slopeOf(points)', () => {
  it('tells steady growth from a jump that stays, and from nothing', () => {
    const points = (values: readonly number[]) => values.map((y, x) => ({ x, y }));
    expect(slopeOf(points([1, 3, 5, 7]))).toBe(2);
    expect(slopeOf(points([4, 4, 4]))).toBe(0);
    expect(slopeOf(points([9, 1, 9, 1, 9]))).toBeCloseTo(0);
    expect(slopeOf([])).toBe(0);
  });
});
