import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import { timeScale } from '../../src/layout/timeScale';
import { Viewport } from '../../src/state/viewport.svelte';
import { Glide } from '../../src/ui/overview/glide';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);
const YEAR = { first: day('2025-07-01'), last: day('2026-06-30') };
const NEXT = { first: day('2026-07-01'), last: day('2027-06-30') };

/** A clock and frames that the test turns by hand. */
let now = 0;
let frames: ((time: number) => void)[] = [];

function frame(after: number): void {
  now += after;
  const due = frames;
  frames = [];
  due.forEach((run) => {
    run(now);
  });
}

beforeEach(() => {
  now = 0;
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: (time: number) => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function gliding(isStill = false): { readonly viewport: Viewport; readonly glide: Glide } {
  const viewport = new Viewport();
  viewport.axis = timeScale({ first: day('2024-01-01'), last: day('2029-12-31') }, 200, 1000);
  viewport.reach = 1.2;
  return { viewport, glide: new Glide(viewport, () => isStill) };
}

const placeOf = ({ from, zoom }: Viewport): readonly number[] => [from, zoom];

/** Where a change leads when nothing moves. */
function endOf(change: (viewport: Viewport) => void): readonly number[] {
  const { viewport } = gliding();
  change(viewport);
  return placeOf(viewport);
}

describe('a glide', () => {
  it('moves evenly from where the window is to where the change leads, within 200 ms (A16)', () => {
    const { viewport, glide } = gliding();
    glide.to(() => {
      viewport.show(YEAR);
    });
    const seen = [viewport.zoom];
    for (let step = 0; step < 12; step += 1) {
      frame(20);
      seen.push(viewport.zoom);
    }
    expect(seen[0]).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBeGreaterThan(6);
    expect(placeOf(viewport)).toEqual(endOf((still) => still.show(YEAR)).map((value) => expect.closeTo(value, 9) as number)); // prettier-ignore
    expect(viewport.asked).toEqual(YEAR);
    expect(frames).toEqual([]);
  });

  it('is no glide where motion is not wanted (A16)', () => {
    const { viewport, glide } = gliding(true);
    glide.to(() => {
      viewport.show(YEAR);
    });
    expect(viewport.asked).toEqual(YEAR);
    expect(frames).toEqual([]);
  });

  it('ends at once with any input, where it would have ended', () => {
    const { viewport, glide } = gliding();
    glide.to(() => {
      viewport.show(YEAR);
    });
    frame(40);
    glide.finish();
    expect(viewport.asked).toEqual(YEAR);
    frame(40);
    expect(viewport.asked).toEqual(YEAR);
  });

  it('counts a change made on the way from where the one before it ends', () => {
    const { viewport, glide } = gliding();
    const zoomIn = (): void => {
      glide.to(() => {
        viewport.zoomBy(2);
      });
    };
    zoomIn();
    frame(30);
    const onTheWay = viewport.zoom;
    zoomIn();
    expect(viewport.zoom).toBeCloseTo(onTheWay, 9);
    frame(100);
    frame(150);
    expect(viewport.zoom).toBeCloseTo(4, 6);
  });

  it('leaves the window to whoever moves it meanwhile', () => {
    const { viewport, glide } = gliding();
    glide.to(() => {
      viewport.show(YEAR);
    });
    frame(40);
    viewport.show(NEXT);
    const place = placeOf(viewport);
    frame(40);
    frame(400);
    glide.finish();
    expect(placeOf(viewport)).toEqual(place);
    expect(viewport.asked).toEqual(NEXT);
  });
});
