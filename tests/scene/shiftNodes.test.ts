import { describe, expect, it } from 'vitest';
import { circle, polyline } from '../../src/scene/pathData';
import { shiftPath } from '../../src/scene/shiftNodes';

const by = { x: 30, y: -7.25 };

describe('shiftPath', () => {
  it('moves lines to where they would have been drawn', () => {
    const at = (dx: number, dy: number): string =>
      polyline([{ x: 1.5 + dx, y: 2 + dy }, { x: -3 + dx, y: 4.25 + dy }, { x: 0.01 + dx, y: 9 + dy }], true); // prettier-ignore
    expect(shiftPath(at(0, 0), by)).toBe(at(by.x, by.y));
  });

  it('moves the ends of arcs and leaves their radii and flags', () => {
    expect(shiftPath(circle({ x: 5, y: 6 }, 4), by)).toBe(circle({ x: 35, y: -1.25 }, 4));
  });
});
