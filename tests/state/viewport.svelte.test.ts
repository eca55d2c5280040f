import { describe, expect, test } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import { timeScale } from '../../src/layout/timeScale';
import type { MilestoneId } from '../../src/model/milestone';
import { Viewport } from '../../src/state/viewport.svelte';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);

/** An axis of the years 2024 to 2027, in a window with room for a quarter more. */
function fourYears(): Viewport {
  const viewport = new Viewport();
  viewport.axis = timeScale({ first: day('2024-01-01'), last: day('2027-12-31') }, 200, 1000);
  viewport.reach = 1.25;
  return viewport;
}

describe('the viewport', () => {
  test('begins with the whole axis in view', () => {
    const viewport = fourYears();
    expect(viewport.isWhole).toBe(true);
    expect(viewport.visible).toEqual({ first: day('2024-01-01'), last: day('2027-12-31') });
  });

  test('has nothing in view where nothing is dated', () => {
    const viewport = new Viewport();
    viewport.zoomBy(2);
    viewport.show({ first: day('2024-01-01'), last: day('2024-12-31') });
    expect(viewport.visible).toBeUndefined();
    expect(viewport.zoom).toBe(1);
  });

  test('zooms around the place that is pointed at', () => {
    const viewport = fourYears();
    const pointedAt = (at: number): number => viewport.from + (at * viewport.reach) / viewport.zoom;
    const before = pointedAt(0.3);
    viewport.zoomBy(3, 0.3);
    expect(pointedAt(0.3)).toBeCloseTo(before, 9);
    expect(viewport.zoom).toBe(3);
  });

  test('comes back to the very zoom that it knows, in and out again by the same', () => {
    const viewport = fourYears();
    viewport.zoomBy(1.7);
    const known = viewport.zoom;
    for (const factor of [1.197, 1.197, 1.197, 1 / 1.197, 1 / 1.197, 1 / 1.197]) viewport.zoomBy(factor, 0.3, known);
    expect(viewport.zoom).toBe(known);
    viewport.zoomBy(1.001, 0.3, known);
    expect(viewport.zoom).not.toBe(known);
  });

  test('shows the days asked for, with a little room beside them', () => {
    const viewport = fourYears();
    viewport.show({ first: day('2026-01-01'), last: day('2026-12-31') });
    expect(viewport.visible?.first).toBeGreaterThan(day('2025-12-01'));
    expect(viewport.visible?.first).toBeLessThanOrEqual(day('2026-01-01'));
    expect(viewport.visible?.last).toBeGreaterThanOrEqual(day('2026-12-31'));
    expect(viewport.visible?.last).toBeLessThan(day('2027-02-01'));
  });

  test('remembers the days asked for until something else is in view', () => {
    const viewport = fourYears();
    const year = { first: day('2025-07-01'), last: day('2026-06-30') };
    viewport.show(year);
    expect(viewport.asked).toBe(year);
    viewport.panBy(0.1);
    expect(viewport.asked).toBeUndefined();
    viewport.show(year);
    viewport.fitAll();
    expect(viewport.asked).toBeUndefined();
  });

  test('keeps within the axis, however far it is moved or zoomed', () => {
    const viewport = fourYears();
    viewport.zoomBy(4);
    viewport.panBy(-100);
    expect(viewport.visible?.first).toBe(day('2024-01-01'));
    viewport.panBy(100);
    expect(viewport.visible?.last).toBe(day('2027-12-31'));
    viewport.zoomBy(1e9);
    expect(viewport.zoom).toBeCloseTo(1461 / 7, 6);
    viewport.zoomBy(1e-9);
    expect(viewport.isWhole).toBe(true);
    expect(viewport.from).toBe(0);
  });

  test('pans by a share of what is in view and back again', () => {
    const viewport = fourYears();
    viewport.zoomBy(8);
    const { from } = viewport;
    viewport.panBy(0.5);
    expect(viewport.from).toBeGreaterThan(from);
    viewport.panBy(-0.5);
    expect(viewport.from).toBeCloseTo(from, 9);
  });

  test('asks for the same milestone twice when told twice', () => {
    const viewport = fourYears();
    viewport.reveal('a-1' as MilestoneId);
    const first = viewport.revealed;
    viewport.reveal('a-1' as MilestoneId);
    expect(viewport.revealed).toEqual(first);
    expect(viewport.revealed).not.toBe(first);
  });
});
