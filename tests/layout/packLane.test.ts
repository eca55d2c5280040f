import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rectsIntersect, type Rect } from '../../src/base/geometry';
import { packLane, type Variant } from '../../src/layout/packLane';

const box = (x: number, width: number, y = 0, height = 10, soft = false) => ({ x, y, width, height, soft });
const variant = (...boxes: readonly ReturnType<typeof box>[]): Variant => ({
  boxes,
  height: Math.max(...boxes.map((one) => one.y + one.height)),
  cost: 0,
  kind: 'right',
});

const anyVariant: fc.Arbitrary<Variant> = fc
  .tuple(
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([x, width, lines, cost]) => ({ ...variant(box(x, 40), box(x + 45, width, 0, lines * 10)), cost }));

const anyItems = fc.array(fc.array(anyVariant, { minLength: 1, maxLength: 4 }), { maxLength: 25 });

describe('packLane', () => {
  it('packLane puts two milestones on one row when nothing of them meets', () => {
    expect(packLane([[variant(box(0, 50))], [variant(box(60, 50))]], { gap: 2, beam: 8, unlike: 0 }).tops).toEqual([
      0, 0,
    ]);
  });

  it('packLane puts a milestone below the one it would meet, with the gap between', () => {
    expect(packLane([[variant(box(0, 50))], [variant(box(40, 50))]], { gap: 2, beam: 8, unlike: 0 }).tops).toEqual([
      0, 12,
    ]);
  });

  it('packLane takes the variant that makes the lane lower', () => {
    const wide = variant(box(0, 100));
    const narrow = variant(box(60, 40));
    expect(packLane([[variant(box(0, 50))], [wide, narrow]], { gap: 2, beam: 8, unlike: 0 })).toMatchObject({
      chosen: [0, 1],
      height: 10,
    });
  });

  it('packLane goes the way of its neighbour when its own first way saves less than being unlike costs', () => {
    const right = variant(box(50, 50));
    const left = { ...variant(box(0, 45)), kind: 'left', cost: 9 };
    const items = [
      [right, left],
      [variant(box(0, 40), box(50, 50)), left],
    ];
    expect(packLane(items, { gap: 2, beam: 8, unlike: 0 }).chosen).toEqual([0, 1]);
    expect(packLane(items, { gap: 2, beam: 8, unlike: 9 }).chosen).toEqual([0, 0]);
  });

  it('packLane lets soft boxes overlap each other but keeps ink out of them', () => {
    const soft = variant(box(0, 20), box(20, 50, 0, 10, true));
    expect(
      packLane([[soft], [variant(box(80, 20), box(30, 50, 0, 10, true))]], { gap: 2, beam: 8, unlike: 0 }).tops,
    ).toEqual([0, 0]);
    expect(packLane([[soft], [variant(box(30, 20))]], { gap: 2, beam: 8, unlike: 0 }).tops).toEqual([0, 12]);
  });

  it('packLane never lets ink meet ink, nor a milestone stand above the one before it', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 12 }), (items, beam) => {
        const { tops, chosen, height } = packLane(items, { gap: 2, beam, unlike: 1 });
        const placed = items.map((variants, index): readonly Rect[] =>
          (variants[chosen[index] ?? -1]?.boxes ?? []).map((one) => ({ ...one, y: one.y + (tops[index] ?? NaN) })),
        );
        for (const [index, boxes] of placed.entries()) {
          expect(boxes.length).toBeGreaterThan(0);
          expect(tops[index]).toBeGreaterThanOrEqual(tops[index - 1] ?? 0);
          const others = placed.slice(index + 1).flat();
          expect(boxes.some((one) => others.some((other) => rectsIntersect(one, other)))).toBe(false);
          for (const one of boxes) expect(one.y + one.height).toBeLessThanOrEqual(height + 1e-9);
        }
      }),
    );
  });
});
