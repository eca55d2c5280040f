import { describe, expect, it } from 'vitest';
import { pathSegments, segmentsBox } from '../../../src/render/pptx/pathSegments';
import { circle, halfDisc, hatch, polyline } from '../../../src/scene/pathData';

describe('pathSegments', () => {
  it('pathSegments reads lines, open and closed', () => {
    const corner = [
      { x: 1, y: 2 },
      { x: 3.25, y: -4 },
    ];
    expect(pathSegments(polyline(corner, true))).toEqual([
      { kind: 'move', to: { x: 1, y: 2 } },
      { kind: 'line', to: { x: 3.25, y: -4 } },
      { kind: 'close' },
    ]);
  });

  it('pathSegments keeps every line of a hatch', () => {
    const lines = pathSegments(hatch({ x: 0, y: 0, width: 30, height: 8 }, 3)).filter(({ kind }) => kind === 'move');
    expect(lines.length).toBeGreaterThan(8);
  });

  it('pathSegments draws a circle in curves that never leave it', () => {
    const segments = pathSegments(circle({ x: 10, y: 20 }, 5));
    expect(segments.filter(({ kind }) => kind === 'curve')).toHaveLength(4);
    const { x, y, width, height } = segmentsBox(segments);
    for (const [value, expected] of [[x, 5], [y, 15], [width, 10], [height, 10]] as const) expect(value).toBeCloseTo(expected, 2); // prettier-ignore
  });

  it('pathSegments turns a half disc to its own side', () => {
    const { x, width } = segmentsBox(pathSegments(halfDisc({ x: 10, y: 20 }, 5)));
    expect(x).toBeCloseTo(5, 2);
    expect(width).toBeCloseTo(5, 2);
  });

  it('pathSegments refuses what the scene never writes', () => {
    expect(() => pathSegments('M0,0Q1,1,2,2')).toThrow('path command unknown: Q');
  });
});
