import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rect } from '../../src/base/geometry';
import { chunkAfter, chunkOf, holds, widerChunk } from '../../src/ui/timeline/live/chunk';

const WHOLE = { width: 20_000, height: 40_000 } as const;
const windows = fc
  .record({ x: fc.integer({ min: 0, max: 18_600 }), y: fc.integer({ min: -200, max: 39_300 }) })
  .map((at): Rect => ({ ...at, width: 1400, height: 700 }));

/** As wide as what is drawn becomes at rest. */
function widest(chunk: Rect, window: Rect): Rect {
  let now = chunk;
  for (let step = 0; step < 100; step += 1) {
    const wider = widerChunk(now, window, WHOLE);
    if (wider === undefined) return now;
    now = wider;
  }
  throw new Error('chunk grows without end');
}

const covers = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** What there is of a window. */
const existing = (window: Rect): Rect => {
  const y = Math.max(window.y, 0);
  return { ...window, y, height: window.y + window.height - y };
};

describe('what is drawn around a window', () => {
  test('holds the window, wherever it has moved from', () => {
    fc.assert(
      fc.property(windows, windows, (before, window) => {
        const chunk = chunkAfter(widest(chunkOf(before), before), window, WHOLE);
        expect(covers(chunk, existing(window))).toBe(true);
        expect(holds(chunk, window, WHOLE)).toBe(true);
      }),
    );
  });

  test('is never much larger than the window, wherever it has moved from', () => {
    fc.assert(
      fc.property(fc.array(windows, { minLength: 1, maxLength: 5 }), ([first, ...rest]) => {
        if (first === undefined) return;
        let chunk = widest(chunkOf(first), first);
        for (const window of rest) {
          chunk = chunkAfter(chunk, window, WHOLE);
          expect(chunk.width).toBeLessThanOrEqual(window.width + 3600);
          expect(chunk.height).toBeLessThanOrEqual(window.height + 1200);
        }
      }),
    );
  });

  test('grows at rest as far as there is anything, and no further', () => {
    const window: Rect = { x: 0, y: -20, width: 1400, height: 700 };
    const small = { width: 1480, height: 760 };
    const chunk = chunkOf(window);
    expect(widerChunk(chunk, window, small)).toBeUndefined();
    expect(widerChunk(chunk, window, WHOLE)?.width).toBe(chunk.width + 360);
    expect(widest(chunk, window)).toMatchObject({ y: 0, height: 1280 });
  });

  test('keeps what lies behind a movement sideways, and little above and below', () => {
    const window: Rect = { x: 4000, y: 2000, width: 1400, height: 700 };
    const chunk = widest(chunkOf(window), window);
    expect(chunk).toMatchObject({ x: 2200, width: 5000, y: 1400, height: 1900 });
    const after = chunkAfter(chunk, { ...window, x: 5900 }, WHOLE);
    expect(after).toEqual({ x: 4100, width: 3480, y: 1720, height: 1260 });
  });

  test('is only what is near where nothing of it was drawn', () => {
    const window: Rect = { x: 9000, y: 9000, width: 1400, height: 700 };
    expect(chunkAfter({ x: 0, y: 0, width: 2000, height: 2000 }, window, WHOLE)).toEqual(chunkOf(window));
  });
});
