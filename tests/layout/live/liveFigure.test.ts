import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertExists } from '../../../src/base/assert';
import { addDays, dayFromIso, type Day } from '../../../src/base/day';
import type { DayRange } from '../../../src/base/dayRange';
import { liveFigure, type LiveFigure } from '../../../src/layout/live/liveFigure';
import { liveBase } from '../../../src/layout/live/liveFrame';
import { datedWithin, laneTimes } from '../../../src/layout/live/laneTimes';
import type { Spot } from '../../../src/layout/live/spot';
import { arimoMetrics } from '../../../src/layout/textMetrics';
import { screenTheme } from '../../../src/theme/themes';
import type { TimelineView } from '../../../src/view/timelineView';
import { csvOf, generatedRows } from '../../cases/generatedProgramme';
import { viewOfText } from '../../cases/viewOfText';

const generatedTable = (count: number, seed: number): string => csvOf(generatedRows(count, seed));

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);

function figureOf(view: TimelineView, zoom: number, days?: DayRange, width = 1200): LiveFigure {
  return liveFigure(view, liveBase(view, screenTheme('light', view), arimoMetrics, width), zoom, days);
}

function overlapping(spots: readonly Spot[]): readonly (readonly [Spot, Spot])[] {
  return spots.flatMap((a, index) =>
    spots
      .slice(index + 1)
      .filter(
        (b) => a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => [a, b] as const),
  );
}

const programme = fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 1e6 }));
const zoom = fc.double({ min: 1, max: 60, noNaN: true });

describe('a live figure', () => {
  test('has every milestone of a lane either on the axis or among the undated, none twice and none lost', () => {
    fc.assert(
      fc.property(programme, zoom, ([count, seed], at) => {
        const { lanes } = figureOf(viewOfText(generatedTable(count, seed)), at);
        for (const [index, { lane }] of lanes.leaves.entries()) {
          const { rows, column } = lanes.leafAt(index);
          const shown = [...rows.spots, ...column.spots].map(({ id }) => id);
          expect(new Set(shown)).toEqual(new Set(lane.items.map(({ milestone }) => milestone.id)));
          expect(new Set(rows.spots.map(({ id }) => id)).size).toBe(rows.spots.length);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('lets no milestone with its label touch another, at any zoom', () => {
    fc.assert(
      fc.property(programme, zoom, fc.integer({ min: 320, max: 2400 }), ([count, seed], at, width) => {
        const { lanes } = figureOf(viewOfText(generatedTable(count, seed)), at, undefined, width);
        for (const index of lanes.leaves.keys()) {
          const { rows, column } = lanes.leafAt(index);
          expect(overlapping(rows.spots)).toEqual([]);
          expect(overlapping(column.spots)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('keeps the words of a milestone off its own marks, in a narrow window too', () => {
    for (const width of [320, 700, 1400]) {
      const { lanes } = figureOf(viewOfText(generatedTable(60, 2)), 2, undefined, width);
      for (const index of lanes.leaves.keys()) {
        for (const spot of lanes.leafAt(index).rows.spots) {
          const { label, marks } = spot.place();
          const { x, y, width: wide, height } = label.box;
          for (const mark of marks) {
            const across = mark.x < x + wide - 0.01 && x < mark.x + mark.width - 0.01;
            expect(across && mark.y > y && mark.y < y + height, `${String(width)}: ${spot.id}`).toBe(false);
          }
        }
      }
    }
  });

  test('draws each milestone inside the spot that is kept for it', () => {
    const { lanes, frame } = figureOf(viewOfText(generatedTable(80, 7)), 6);
    for (const index of lanes.leaves.keys()) {
      for (const spot of lanes.leafAt(index).rows.spots) {
        const { box, label, marks } = spot.place();
        const left = Math.min(label.box.x, ...marks.map(({ x }) => x));
        const right = Math.max(label.box.x + label.box.width, ...marks.map(({ x, width }) => x + width));
        expect(left).toBeGreaterThanOrEqual(spot.x - 0.01);
        expect(right).toBeLessThanOrEqual(spot.x + spot.width + 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(spot.y + spot.height + 0.01);
        expect(right).toBeLessThanOrEqual(frame.right + 0.01);
      }
    }
  });

  test('places only milestones of the days asked for, and all of those', () => {
    const view = viewOfText(generatedTable(200, 3));
    const days = { first: day('2026-01-01'), last: day('2026-06-30') };
    const { lanes, frame } = figureOf(view, 8, days);
    for (const [index, { lane }] of lanes.leaves.entries()) {
      const wanted = datedWithin(laneTimes(lane), days, frame.marks.scale.window).map(({ milestone }) => milestone.id);
      expect(new Set(lanes.leafAt(index).rows.spots.map(({ id }) => id))).toEqual(new Set(wanted));
    }
  });

  test('keeps a day where it is on the axis, whatever stretch of it is asked for', () => {
    const { axisOf, frame } = figureOf(viewOfText(generatedTable(60, 5)), 12);
    const { window, xOf } = frame.marks.scale;
    const first = addDays(window.first, 200);
    const part = axisOf({ first, last: addDays(first, 300) });
    const all = axisOf(window);
    expect(part.box.height).toBe(all.box.height);
    for (const x of part.lines) expect(all.lines.some((line) => Math.abs(line - x) < 0.01)).toBe(true);
    expect(part.lines.length).toBeGreaterThan(2);
    expect(Math.min(...part.lines)).toBeGreaterThanOrEqual(xOf(first) - 0.01);
  });

  test('has no more than about ten grid lines in a window, however far it is zoomed (CONVENTIONS A23)', () => {
    const view = viewOfText(generatedTable(60, 5));
    for (const at of [1, 2, 5, 13, 40, 120, 400]) {
      const { axisOf, frame } = figureOf(view, at);
      const { dayAt } = frame.marks.scale;
      const middle = (frame.marks.scale.left + frame.marks.scale.right) / 2;
      const days = { first: Math.floor(dayAt(middle)) as Day, last: Math.floor(dayAt(middle + frame.room)) as Day };
      expect(axisOf(days).lines.length).toBeLessThanOrEqual(12);
    }
  });

  test('estimates the height of lanes that are far away, and corrects itself when they come near', () => {
    const { lanes } = figureOf(viewOfText(generatedTable(300, 9)), 1);
    const estimated = lanes.height;
    expect(estimated).toBeGreaterThan(0);
    expect(lanes.within(0, 200).length).toBeGreaterThan(0);
    expect(lanes.isPlaced(lanes.leaves.length - 1)).toBe(false);
    for (const index of lanes.leaves.keys()) lanes.leafAt(index);
    const { extents } = lanes;
    for (const [index, { top, height }] of extents.entries()) {
      if (index > 0) expect(top).toBeCloseTo((extents[index - 1]?.top ?? 0) + (extents[index - 1]?.height ?? 0), 6);
      expect(height).toBeGreaterThan(0);
    }
  });

  test('shows a lane with more milestones than pixels as how many there are when, and counts every one', () => {
    const rows = Array.from({ length: 6000 }, (_, n) => `MSD,Milestone ${String(n)},${String(2024 + (n % 6))},Funded`);
    const view = viewOfText(['Agency,Milestone,Date,Funding', ...rows].join('\n'), { subLanes: 'none' });
    const { lanes } = figureOf(view, 1);
    const { density, rows: placed, words } = lanes.leafAt(0);
    expect(placed.spots).toEqual([]);
    expect(words?.lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ')).toContain('6000 milestones');
    expect(density?.most).toBe(1000);
    expect(density?.layers.map(({ look }) => look)).toEqual(['funded']);
    // Zoomed in until a year fills the window its marks have room.
    const near = figureOf(view, 40, { first: day('2026-01-01'), last: day('2026-12-31') });
    expect(near.lanes.leafAt(0).density).toBeUndefined();
    expect(near.lanes.leafAt(0).rows.spots).toHaveLength(1000);
  });
});
