import { describe, expect, test } from 'vitest';
import { assertExists } from '../../src/base/assert';
import type { SceneNode } from '../../src/scene/node';
import type { RideFrame, RideSpot } from '../../src/ui/timeline/live/rideFrame';
import { RidePainter } from '../../src/ui/timeline/live/ridePainter';

const SIZE = { width: 400, height: 60 };
const AXIS = 10;

/** A frame with one lane right below the axis, its axis so many times as long as it was laid out. */
function frameOf(spots: readonly RideSpot[], times: number): RideFrame {
  const numbered = spots.map((spot, index) => [index, spot] as const);
  return {
    ...SIZE,
    background: '#ffffff',
    fontFamily: 'Arimo, Arial, sans-serif',
    axisHeight: AXIS,
    x: 0,
    y: 0,
    scale: { left: 0, times },
    wordsBy: 0,
    axis: [],
    grid: [],
    lanes: [{ top: 0, parts: -1, spots: numbered.map(([number]) => number), rings: [] }],
    news: { isFirst: true, spots: numbered, parts: [] },
  };
}

function pixelsOf(frame: RideFrame, ratio = 1): ImageData {
  const canvas = document.createElement('canvas');
  new RidePainter(canvas).paint(frame, ratio);
  const context = assertExists(canvas.getContext('2d') ?? undefined, 'context');
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Whether a place of the picture is not white, in px of the page. */
function isInked({ data, width }: ImageData, x: number, y: number): boolean {
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) < 128;
}

const words = (text: string, x: number, anchor: 'start' | 'end'): SceneNode => ({
  kind: 'text',
  text,
  x,
  y: 20,
  size: 14,
  bold: false,
  fill: '#000000',
  anchor,
});

const bar = (x: number, width: number): SceneNode => ({ kind: 'rect', x, y: 8, width, height: 12, fill: '#000000' });

/** A bar with words behind it, or before it, laid out from x to x + width. */
function milestone(x: number, width: number, side: 'left' | 'right'): RideSpot {
  const [left, right] = side === 'left' ? [x + width - 20, x + width] : [x, x + 20];
  const text = side === 'left' ? words('Words before', left - 4, 'end') : words('Words behind', right + 4, 'start');
  return {
    x,
    y: 2,
    width,
    height: 24,
    ends: [left, right],
    riders: [
      { node: bar(left, 20), ends: [left, right], at: left },
      { node: text, ends: undefined, at: side === 'left' ? left : right },
    ],
  };
}

describe('the painter of a ride', () => {
  test('stretches a bar between its ends', () => {
    const picture = pixelsOf(frameOf([milestone(40, 20, 'right')], 3));
    const y = AXIS + 14;
    expect(isInked(picture, 117, y)).toBe(false);
    expect(isInked(picture, 122, y)).toBe(true);
    expect(isInked(picture, 178, y)).toBe(true);
    expect(isInked(picture, 182, y)).toBe(false);
  });

  test('draws in device pixels, as large as the screen has them', () => {
    const picture = pixelsOf(frameOf([milestone(40, 20, 'right')], 3), 2);
    expect([picture.width, picture.height]).toEqual([SIZE.width * 2, SIZE.height * 2]);
    expect(isInked(picture, 244, 2 * (AXIS + 14))).toBe(true);
  });

  for (const side of ['left', 'right'] as const) {
    test(`lets nothing show through words that stand ${side} of their marks and have come to lie on others`, () => {
      const [under, over] = [milestone(150, 180, 'right'), milestone(200, 130, side)];
      const times = 0.5;
      const both = pixelsOf(frameOf([under, over], times));
      const alone = pixelsOf(frameOf([over], times));
      const [from, to] = over.ends;
      const left = Math.ceil(over.x + from * times - from);
      const right = Math.floor(over.x + over.width + to * times - to);
      const inBox = (picture: ImageData): readonly number[] => {
        const cut: number[] = [];
        for (let y = AXIS + 3; y < AXIS + 25; y += 1)
          cut.push(...picture.data.slice((y * picture.width + left + 1) * 4, (y * picture.width + right - 1) * 4));
        return cut;
      };
      expect(pixelsOf(frameOf([under], times)).data).not.toEqual(pixelsOf(frameOf([], times)).data);
      expect(inBox(both)).toEqual(inBox(alone));
    });
  }
});
