import type { Size } from '../../base/geometry';
import type { Scene } from '../../scene/node';
import { RESOLUTIONS, UnwritableFigure } from '../figureFormat';

const MM_PER_INCH = 25.4;

/** What every browser and renderer tried draws: pixels of a side, and of the whole. */
export const LARGEST_PICTURE = { side: 16_384, pixels: 100_000_000 } as const;

/** The size of a page as a picture, in pixels. Throws in plain words when it is larger than can be drawn. */
export function pixelSize(page: Scene, dpi: number): Size {
  const size = sizeAt(page, dpi);
  if (fits(size)) return size;
  const lower = RESOLUTIONS.filter((each) => each < dpi && fits(sizeAt(page, each))).at(-1);
  const remedy =
    lower === undefined
      ? 'Choose a smaller page, so that the figure is split over several, or save as SVG or PDF.'
      : `Choose ${String(lower)} dots per inch, or a smaller page, so that the figure is split over several.`;
  throw new UnwritableFigure(
    `At ${String(dpi)} dots per inch the picture would be ${String(size.width)} × ${String(size.height)} pixels, more than can be drawn. ${remedy}`,
  );
}

function sizeAt({ paper, size }: Scene, dpi: number): Size {
  // Without paper a unit is a pixel of a screen, of which there are 96 to the inch.
  const { widthMm, heightMm } = paper ?? {
    widthMm: (size.width / 96) * MM_PER_INCH,
    heightMm: (size.height / 96) * MM_PER_INCH,
  };
  const pixels = (mm: number): number => Math.max(1, Math.round((mm / MM_PER_INCH) * dpi));
  return { width: pixels(widthMm), height: pixels(heightMm) };
}

function fits({ width, height }: Size): boolean {
  return Math.max(width, height) <= LARGEST_PICTURE.side && width * height <= LARGEST_PICTURE.pixels;
}
