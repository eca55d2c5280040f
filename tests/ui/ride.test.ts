import { describe, expect, test } from 'vitest';
import { assertExists } from '../../src/base/assert';
import type { Day } from '../../src/base/day';
import { liveFigure } from '../../src/layout/live/liveFigure';
import { liveNodes } from '../../src/scene/live/liveNodes';
import { liveScreen } from '../../src/scene/live/liveScreen';
import { move, rideTo, ridersOf, zoomedScale } from '../../src/ui/timeline/live/ride';
import { csvOf, generatedRows } from '../cases/generatedProgramme';
import { viewOfText } from '../cases/viewOfText';

const view = viewOfText(csvOf(generatedRows(120, 4)));
const screen = assertExists(liveScreen(view, { width: 1200, height: 800 }, 'light'), 'screen');

/** The figure laid out at a zoom, and what draws it. */
function laidOutAt(zoom: number) {
  const figure = liveFigure(view, screen.frame, zoom);
  return { figure, nodes: liveNodes(figure) };
}

describe('a ride to another zoom', () => {
  const { figure, nodes } = laidOutAt(2);
  const then = laidOutAt(3).figure;
  const ride = rideTo(zoomedScale(figure.frame, 3));
  const spots = figure.lanes.leaves.flatMap((_, index) => figure.lanes.leafAt(index).rows.spots);

  test('brings every day to where the other zoom has it', () => {
    const { first, last } = figure.frame.marks.scale.window;
    for (let day = first; day <= last; day = (day + 97) as Day) {
      expect(ride(figure.frame.marks.scale.xOf(day))).toBeCloseTo(then.frame.marks.scale.xOf(day), 6);
    }
  });

  test('draws each node of each milestone, once', () => {
    expect(spots.length).toBeGreaterThan(80);
    for (const spot of spots) {
      const item = spot.place();
      const group = nodes.milestone(item);
      const riders = ridersOf(item, group, spot.slide !== undefined);
      expect(riders.map(({ node }) => node)).toEqual(group.nodes);
    }
  });

  test('stretches bars from end to end, and nothing else: words keep their width', () => {
    const seen = { bars: 0, words: 0 };
    for (const spot of spots) {
      const item = spot.place();
      for (const rider of ridersOf(item, nodes.milestone(item), spot.slide !== undefined)) {
        const { stretch, shift } = move(rider, ride);
        if (rider.node.kind === 'text') {
          expect(stretch).toBe(1);
          seen.words += 1;
        } else if (rider.ends !== undefined) {
          const [left, right] = rider.ends;
          expect(left * stretch + shift).toBeCloseTo(ride(left), 6);
          expect(right * stretch + shift).toBeCloseTo(ride(right), 6);
          seen.bars += 1;
        }
      }
    }
    expect(seen.bars).toBeGreaterThan(20);
    expect(seen.words).toBeGreaterThan(100);
  });
});
