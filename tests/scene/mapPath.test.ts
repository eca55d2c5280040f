import { describe, expect, it } from 'vitest';
import { circle, polyline } from '../../src/scene/pathData';
import { mapPath } from '../../src/scene/mapPath';

const by = { x: 30, y: -7.25 };

describe('mapPath', () => {
  it('moves lines to where they would have been drawn', () => {
    const at = (dx: number, dy: number): string =>
      polyline([{ x: 1.5 + dx, y: 2 + dy }, { x: -3 + dx, y: 4.25 + dy }, { x: 0.01 + dx, y: 9 + dy }], true); // prettier-ignore
    expect(mapPath(at(0, 0), by)).toBe(at(by.x, by.y));
  });

  it('makes circles larger', () => {
    expect(mapPath(circle({ x: 5, y: 6 }, 4), { x: 0, y: 0 }, 0.5)).toBe(circle({ x: 2.5, y: 3 }, 2));
  });

  it('moves the ends of arcs and leaves their radii and flags', () => {
    expect(mapPath(circle({ x: 5, y: 6 }, 4), by)).toBe(circle({ x: 35, y: -1.25 }, 4));
  });
});
