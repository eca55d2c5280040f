import { assertExists } from '../base/assert';
import type { Size } from '../base/geometry';
import { eachPage } from '../render/eachPage';
import type { FigureWriter } from '../render/figureFormat';
import { UnwritableFigure } from '../render/figureFormat';
import { loadArimoText } from '../render/fonts/loadArimo';
import { pixelSize } from '../render/png/pixelSize';
import { withDensity } from '../render/png/pngDensity';
import type { Scene } from '../scene/node';
import { isProved, PROOF } from './fontProof';
import type { FontText } from './rasterSvg';
import { rasterSvg } from './rasterSvg';

/** A browser may draw before the font that comes along is ready: how often to try, and how long to wait, in ms. */
const TRIES = 8;
const PAUSE = 120;

const WRONG_FONT =
  "This browser does not draw with the figure's own font, so the picture would have other letters than the figure was laid out for. Save it as PDF or SVG instead.";
const NO_ROOM = 'This browser has no room for a picture this large. Choose fewer dots per inch, or save as PDF or SVG.';

/** The pages as pictures, drawn by the browser with the figure's own fonts, which are proved first. */
export function pngWriter(loadFont: () => Promise<FontText>): FigureWriter {
  return async (pages, { dpi }, watch) => {
    const sizes = pages.map((page) => pixelSize(page, dpi));
    const font = await loadFont();
    const files = await eachPage(pages, watch, async (page, i) =>
      withDensity(await picture(page, font, assertExists(sizes[i], 'size of a page'), watch.signal), dpi),
    );
    return { files, warnings: [] };
  };
}

export const writePng = pngWriter(loadArimoText);

async function picture(page: Scene, font: FontText, size: Size, signal: AbortSignal): Promise<Uint8Array> {
  const scale = size.width / page.size.width;
  const svg = rasterSvg(page, font, scale);
  const url = URL.createObjectURL(new Blob([svg.text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await waitForFont(image, page.size.height, scale, signal);
    return await draw(image, page.size, size);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Comes back once the proof lines of this very image show the right letters; gives up in words. */
async function waitForFont(image: HTMLImageElement, top: number, scale: number, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    signal.throwIfAborted();
    const { context } = canvasOf({ width: Math.round(PROOF.width * scale), height: Math.round(PROOF.height * scale) });
    context.drawImage(image, 0, -top * scale);
    if (isProved(context.getImageData(0, 0, context.canvas.width, context.canvas.height), scale)) return;
  }
  throw new UnwritableFigure(WRONG_FONT);
}

async function draw(image: HTMLImageElement, units: Size, size: Size): Promise<Uint8Array> {
  const { canvas, context } = canvasOf(size);
  // The proof lines and what is right of the page lie outside the canvas.
  const stretch = size.height / (units.height * (size.width / units.width));
  context.setTransform(1, 0, 0, stretch, 0, 0);
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new UnwritableFigure(NO_ROOM);
  return new Uint8Array(await blob.arrayBuffer());
}

/** A white canvas. */
function canvasOf({ width, height }: Size): {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
} {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new UnwritableFigure(NO_ROOM);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  return { canvas, context };
}
