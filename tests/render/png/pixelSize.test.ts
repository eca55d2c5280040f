import { describe, expect, it } from 'vitest';
import { pixelSize } from '../../../src/render/png/pixelSize';
import { sceneOf } from '../writeScenes';

const page = (widthMm: number, heightMm: number) => sceneOf([], { paper: { widthMm, heightMm } });

describe('pixelSize(page, dpi)', () => {
  it.each([
    [247, 160, 300, 2917, 1890],
    [160, 247, 96, 605, 934],
    [370, 240, 600, 8740, 5669],
  ])('makes %d × %d mm at %d dots per inch %d × %d pixels', (widthMm, heightMm, dpi, width, height) => {
    expect(pixelSize(page(widthMm, heightMm), dpi)).toEqual({ width, height });
  });

  it('refuses a picture that is larger than can be drawn, and says which resolution fits', () => {
    expect(() => pixelSize(page(900, 100), 600)).toThrow(
      'At 600 dots per inch the picture would be 21260 × 2362 pixels, more than can be drawn. Choose 300 dots per inch, or',
    );
  });

  it('says what else to do when no resolution fits', () => {
    expect(() => pixelSize(page(9000, 9000), 96)).toThrow('Choose a smaller page');
  });
});
