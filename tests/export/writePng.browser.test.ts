import { describe, expect, it } from 'vitest';
import { pngWriter, writePng } from '../../src/export/writePng';
import type { Scene } from '../../src/scene/node';
import { sceneOf, textNode, writeScenes } from '../render/writeScenes';

const RED = { kind: 'rect', x: 150, y: 60, width: 50, height: 40, fill: '#ff0000' } as const;

/** The picture as it is drawn again, and where the last dark pixel of its text is. */
async function seen(pages: readonly Scene[], dpi: number) {
  const [file] = (await writeScenes(writePng, pages, { dpi })).files;
  const bitmap = await createImageBitmap(new Blob([file ?? new Uint8Array()]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data];
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  let last = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [r = 0, g = 0, b = 0] = data.slice(i, i + 3);
    if (r < 128 && g < 128 && b < 128) last = Math.max(last, (i / 4) % bitmap.width);
  }
  return { width: bitmap.width, height: bitmap.height, at, last };
}

describe('writePng(pages), in a browser,', () => {
  it.each([96, 150, 300, 600])('draws a page at %d dots per inch, whole and on white (E8)', async (dpi) => {
    const { width, height, at } = await seen([sceneOf([RED])], dpi);
    expect([width, height]).toEqual([Math.round((200 / 72) * dpi), Math.round((100 / 72) * dpi)]);
    expect(at(2, 2)).toEqual([255, 255, 255, 255]);
    expect(at(width - 3, height - 3)).toEqual([255, 0, 0, 255]);
    expect(at(width - 3, 2)).toEqual([255, 255, 255, 255]);
  });

  it('draws the letters as wide as the font of the figure has them', async () => {
    const { last } = await seen([sceneOf([textNode('Whetū mmm|', { bold: true })])], 300);
    const { last: short } = await seen([sceneOf([textNode('|', { bold: true })])], 300);
    // "Whetū mmm" in Arimo Bold: 1933 + 1251 + 1139 + 682 + 1251 + 569 + 3 × 1821 units of 2048.
    expect((last - short) / (300 / 72)).toBeCloseTo((12288 / 2048) * 10, 0);
  });

  it('writes a file for each page', async () => {
    expect((await writeScenes(writePng, [sceneOf([]), sceneOf([RED])], { dpi: 96 })).files).toHaveLength(2);
  });

  it('refuses to draw with another font, and says what to do', async () => {
    const broken = pngWriter(() => Promise.resolve({ regular: 'AAEAAAAA', bold: 'AAEAAAAA' }));
    await expect(writeScenes(broken, [sceneOf([textNode('Plan')])])).rejects.toThrow(
      /does not draw with the figure's own font.+PDF or SVG/,
    );
  });

  it('refuses a picture larger than can be drawn before it begins', async () => {
    const page = sceneOf([], { paper: { widthMm: 900, heightMm: 400 } });
    await expect(writeScenes(writePng, [page], { dpi: 600 })).rejects.toThrow('Choose 300 dots per inch');
  });
});
