import { describe, expect, test } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { daysBetween, liveAxis } from '../../src/layout/live/liveAxis';
import { liveFigure } from '../../src/layout/live/liveFigure';
import { liveFrame } from '../../src/layout/live/liveFrame';
import { liveNodes } from '../../src/scene/live/liveNodes';
import { liveScreen } from '../../src/scene/live/liveScreen';
import type { MilestoneId } from '../../src/model/milestone';
import { RideFrames, type RideFrame, type RideView } from '../../src/ui/timeline/live/rideFrame';
import { rideTo } from '../../src/ui/timeline/live/ride';
import { csvOf, generatedRows } from '../cases/generatedProgramme';
import { viewOfText } from '../cases/viewOfText';

const view = viewOfText(csvOf(generatedRows(300, 4)));
const screen = assertExists(liveScreen(view, { width: 1200, height: 800 }, 'light'), 'screen');
const size = { width: 900, height: 700 };

function laidOutAt(zoom: number): Pick<RideView, 'figure' | 'nodes'> {
  const figure = liveFigure(view, screen.frame, zoom);
  return { figure, nodes: liveNodes(figure) };
}

/** A look at the figure at another zoom, with so many px of the axis left of the window and of the lanes above it. */
function lookAt(laidOut: Pick<RideView, 'figure' | 'nodes'>, zoom: number, left: number, top: number): RideView {
  const { figure } = laidOut;
  const window = { x: figure.frame.namesRight + left, y: top, width: 900, height: 600 };
  const now = liveFrame(figure.base, zoom);
  const axis = liveAxis(figure.view, now)(daysBetween(now, window.x, window.x + window.width));
  return { ...laidOut, zoom, axis, window, rings: new Map() };
}

const shownIn = (frame: RideFrame): readonly number[] => frame.lanes.flatMap(({ spots }) => spots);
const toldIn = (frame: RideFrame): readonly number[] => frame.news.spots.map(([number]) => number);

describe('the frames of a ride', () => {
  const laidOut = laidOutAt(3);

  test('show every milestone whose marks are in the window at the zoom of now', () => {
    const frame = new RideFrames().next(lookAt(laidOut, 2, 300, 200), size, 260);
    const { lanes } = laidOut.figure;
    const ride = rideTo(frame.scale);
    const spots = new Map(frame.news.spots);
    const shown = new Set(
      frame.lanes.flatMap((lane) =>
        lane.spots.map((number) => {
          const { x, y } = assertExists(spots.get(number), 'milestone');
          return `${String(x)} ${String(y + lane.top)}`;
        }),
      ),
    );
    let inWindow = 0;
    for (const index of lanes.within(200, 800)) {
      const top = assertExists(lanes.extents[index], 'extent').top;
      for (const { x, y, width, height } of lanes.leafAt(index).rows.spots) {
        const isBeside = ride(x + width) < frame.x || ride(x) > frame.x + 900;
        if (isBeside || y + top + height < 200 || y + top > 800) continue;
        inWindow += 1;
        expect(shown).toContain(`${String(x)} ${String(y + top)}`);
      }
    }
    expect(inWindow).toBeGreaterThan(20);
  });

  test('tell of a milestone and of a lane once, in whichever frame they come first', () => {
    const frames = new RideFrames();
    const told = new Set<number>();
    const zooms = [3, 2.6, 2, 1.5, 2, 2.6, 3, 4, 5];
    for (const [index, zoom] of zooms.entries()) {
      const frame = frames.next(lookAt(laidOut, zoom, 100 * zoom, 150 * index), size, 260);
      expect(frame.news.isFirst).toBe(index === 0);
      for (const number of [...toldIn(frame), ...frame.news.parts.map(([part]) => part)]) {
        expect(told).not.toContain(number);
        told.add(number);
      }
      for (const number of [...shownIn(frame), ...frame.lanes.map(({ parts }) => parts)])
        expect(told).toContain(number);
    }
    expect(told.size).toBeGreaterThan(100);
  });

  test('tell all again of a figure that is laid out anew', () => {
    const frames = new RideFrames();
    frames.next(lookAt(laidOut, 2, 300, 0), size, 260);
    const again = frames.next(lookAt(laidOutAt(2.5), 2, 300, 0), size, 260);
    expect(again.news.isFirst).toBe(true);
    expect([...toldIn(again)].sort((a, b) => a - b)).toEqual([...shownIn(again)].sort((a, b) => a - b));
  });

  test('ring those that are ringed, in their colours', () => {
    const { lanes } = laidOut.figure;
    const id = assertExists(lanes.leafAt(0).rows.spots[0], 'milestone').id;
    const rings = new Map<MilestoneId, string>([[id, '#123456']]);
    const frame = new RideFrames().next({ ...lookAt(laidOut, 3, 0, 0), rings }, size, 260);
    const ringed = frame.lanes.flatMap((lane) => lane.rings);
    expect(ringed.map(([, colour]) => colour)).toEqual(['#123456']);
    expect(shownIn(frame)).toContain(ringed[0]?.[0]);
  });

  test('are plain data, as a worker can be told', () => {
    const frame = new RideFrames().next(lookAt(laidOut, 2, 300, 200), size, 260);
    expect(structuredClone(frame)).toEqual(frame);
  });
});
