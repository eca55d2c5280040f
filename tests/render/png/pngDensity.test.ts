import { PNG } from 'pngjs';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withDensity } from '../../../src/render/png/pngDensity';
import { chunksOf } from './chunksOf';

const picture = (): Uint8Array => new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));

describe('withDensity(png, dpi)', () => {
  it.each([
    [96, 3780],
    [150, 5906],
    [300, 11811],
    [600, 23622],
  ])('records %d dots per inch as %d a metre, right after the size (E2)', (dpi, perMetre) => {
    const chunks = chunksOf(withDensity(picture(), dpi));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const density = new DataView(Uint8Array.from(chunks[1]?.data ?? []).buffer);
    expect([density.getUint32(0), density.getUint32(4), density.getUint8(8)]).toEqual([perMetre, perMetre, 1]);
  });

  it('writes check sums that hold', () => {
    for (const { type, data, crc } of chunksOf(withDensity(picture(), 300)))
      expect(crc).toBe(crc32(Buffer.concat([Buffer.from(type), data])));
  });

  it('takes the place of a density that was recorded before', () => {
    const chunks = chunksOf(withDensity(withDensity(picture(), 96), 300));
    expect(chunks.filter(({ type }) => type === 'pHYs')).toHaveLength(1);
  });

  it('leaves the picture as it is', () => {
    const read = PNG.sync.read(Buffer.from(withDensity(picture(), 300)));
    expect([read.width, read.height]).toEqual([3, 2]);
  });
});
