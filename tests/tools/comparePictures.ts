import type { PNG } from 'pngjs';

/** How far a pixel may be off in any colour before it counts as different, of 255 (CONVENTIONS E8). */
const THRESHOLD = 96;

/** The share of pixels that differ. A picture that is a row or column larger is cut: renderers round sizes differently. */
export function comparePictures(a: PNG, b: PNG): number {
  if (Math.abs(a.width - b.width) > 2 || Math.abs(a.height - b.height) > 2)
    throw new Error(`sizes: ${String(a.width)} × ${String(a.height)} and ${String(b.width)} × ${String(b.height)}`);
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  let different = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [i, j] = [(y * a.width + x) * 4, (y * b.width + x) * 4];
      const off = [0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[j + c] ?? 0)) > THRESHOLD);
      if (off) different += 1;
    }
  return different / (width * height);
}
