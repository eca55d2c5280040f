import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import { roundTo } from '../../src/base/number';
import { timeScale } from '../../src/layout/timeScale';
import type { Grip } from '../../src/state/timeStepsByKey';
import {
  bringIntoView,
  dragged,
  leastShare,
  sharesInView,
  sharesOf,
  zoomed,
  type Shares,
} from '../../src/state/timeStepsInView';
import { Viewport } from '../../src/state/viewport.svelte';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);

function fourYears(reach = 1.25): Viewport {
  const viewport = new Viewport();
  viewport.axis = timeScale({ first: day('2024-01-01'), last: day('2027-12-31') }, 200, 1000);
  viewport.reach = reach;
  return viewport;
}

describe('the stretch in view as shares of the axis', () => {
  test('is all of it at first', () => {
    expect(sharesInView(fourYears())).toEqual({ from: 0, to: 1 });
  });

  test('fills the window with exactly the days asked for', () => {
    const viewport = fourYears();
    const year = { first: day('2025-07-01'), last: day('2026-06-30') };
    bringIntoView(viewport, sharesOf(assertExists(viewport.axis, 'axis'), year));
    expect(viewport.visible).toEqual(year);
  });

  test('shows all when it spans the axis', () => {
    const viewport = fourYears();
    viewport.zoomBy(3);
    bringIntoView(viewport, { from: 0, to: 1 });
    expect(viewport.isWhole).toBe(true);
  });

  test('comes back as it was put, for any stretch the window can hold', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1.6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (reach, a, b) => {
          const viewport = fourYears(reach);
          const least = leastShare(viewport);
          const shares = dragged({ from: 0, to: 1 }, 'new', a, b, least);
          bringIntoView(viewport, shares);
          expect(sharesInView(viewport).from).toBeCloseTo(shares.from, 6);
          expect(sharesInView(viewport).to).toBeCloseTo(shares.to, 6);
        },
      ),
    );
  });
});

describe('zoomed(shares, factor, held, least)', () => {
  const before = { from: 0.4, to: 0.6 };
  const after = (factor: number, held: number, least = 0.01): Shares => {
    const { from, to } = zoomed(before, factor, held, least);
    return { from: roundTo(from), to: roundTo(to) };
  };

  test('keeps what is held in its place', () => {
    expect(after(2, 0.5)).toEqual({ from: 0.45, to: 0.55 });
    expect(after(2, 0.4)).toEqual({ from: 0.4, to: 0.5 });
    expect(after(0.5, 0.5)).toEqual({ from: 0.3, to: 0.7 });
  });

  test('takes what is out of view for the end it lies beyond', () => {
    expect(after(2, 0.9)).toEqual({ from: 0.5, to: 0.6 });
  });

  test('stops at the whole axis and at the least stretch', () => {
    expect(after(0.1, 0.5)).toEqual({ from: 0, to: 1 });
    expect(after(100, 0.5, 0.1)).toEqual({ from: 0.45, to: 0.55 });
    expect(zoomed({ from: 0, to: 0.5 }, 0.8, 0.5, 0.01)).toEqual({ from: 0, to: 0.625 });
  });

  test('never leaves the axis', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.double({ min: 0.1, max: 10, noNaN: true }), (a, b, held, factor) => {
        const { from, to } = zoomed(dragged({ from: 0, to: 1 }, 'new', a, b, 0.02), factor, held, 0.02);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1 + 1e-9);
        expect(to - from).toBeGreaterThanOrEqual(0.02 - 1e-9);
      }),
    );
  });
});

describe('dragged(before, grip, from, to, least)', () => {
  const before = { from: 0.4, to: 0.6 };
  const after = (grip: Grip | 'new', from: number, to: number, least: number): Shares => {
    const shares = dragged(before, grip, from, to, least);
    return { from: roundTo(shares.from), to: roundTo(shares.to) };
  };

  test('moves what is held', () => {
    expect(after('whole', 0.5, 0.7, 0.01)).toEqual({ from: 0.6, to: 0.8 });
    expect(after('start', 0.4, 0.3, 0.01)).toEqual({ from: 0.3, to: 0.6 });
    expect(after('end', 0.6, 0.9, 0.01)).toEqual({ from: 0.4, to: 0.9 });
  });

  test('stops at the ends of the axis and at the least stretch', () => {
    expect(after('whole', 0.5, 3, 0.01)).toEqual({ from: 0.8, to: 1 });
    expect(after('start', 0.4, 0.9, 0.05)).toEqual({ from: 0.55, to: 0.6 });
    expect(after('end', 0.6, 0, 0.05)).toEqual({ from: 0.4, to: 0.45 });
  });

  test('draws a stretch in either direction', () => {
    expect(after('new', 0.2, 0.3, 0.01)).toEqual({ from: 0.2, to: 0.3 });
    expect(after('new', 0.3, 0.2, 0.01)).toEqual({ from: 0.2, to: 0.3 });
    expect(after('new', 1, 1, 0.05)).toEqual({ from: 0.95, to: 1 });
  });

  test('stays within the axis, wherever the pointer goes', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        fc.constantFrom<(Grip | 'new')[]>('start', 'end', 'whole', 'new'),
        fc.double({ min: -2, max: 3, noNaN: true }),
        fc.double({ min: -2, max: 3, noNaN: true }),
        (a, b, grip, from, to) => {
          const least = 0.02;
          const start = dragged({ from: 0, to: 1 }, 'new', a, b, least);
          const end = dragged(start, grip, from, to, least);
          expect(end.from).toBeGreaterThanOrEqual(-1e-9);
          expect(end.to).toBeLessThanOrEqual(1 + 1e-9);
          expect(end.to - end.from).toBeGreaterThanOrEqual(least - 1e-9);
        },
      ),
    );
  });
});
