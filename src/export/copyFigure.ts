import { renderSvg } from '../render/svgString';
import { UnwritableFigure, USUAL_OPTIONS } from '../render/figureFormat';
import type { WriteWatch } from '../render/figureFormat';
import type { FigureWords } from '../scene/figureWords';
import type { Scene } from '../scene/node';

/** A copied picture is mostly pasted into a message or a document, where 300 dots per inch make it slow. */
const DPI = 150;

const REFUSED = 'This browser did not let the figure be copied. Save it instead.';

const NOBODY: WriteWatch = { progress: () => undefined, signal: new AbortController().signal };

/** Puts a page on the clipboard as a picture (CONVENTIONS U15). In plain words why it could not, or `undefined`. */
export async function copyPicture(page: Scene, words: () => FigureWords): Promise<string | undefined> {
  const picture = async (): Promise<Blob> => {
    const { writePng } = await import('./writePng');
    const { files } = await writePng([page], { ...USUAL_OPTIONS, dpi: DPI }, NOBODY, words);
    return new Blob([...files], { type: 'image/png' });
  };
  // The promise goes to the clipboard before the picture is made: a browser asks that copying begins with the click.
  return write({ 'image/png': picture() });
}

/** Puts a page on the clipboard as SVG: as text, and as a drawing where the browser has that. */
export async function copySvg(page: Scene): Promise<string | undefined> {
  const text = renderSvg(page);
  const part = (type: string): Blob => new Blob([text], { type });
  const drawing = takesSvg() ? { 'image/svg+xml': part('image/svg+xml') } : {};
  return write({ 'text/plain': part('text/plain'), ...drawing });
}

/** Older browsers can not say what they take, and take text and PNG only; on pages that are not safe there is none. */
function takesSvg(): boolean {
  return typeof ClipboardItem === 'function' && 'supports' in ClipboardItem && ClipboardItem.supports('image/svg+xml');
}

async function write(parts: Record<string, Blob | Promise<Blob>>): Promise<string | undefined> {
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return undefined;
  } catch (error) {
    return error instanceof UnwritableFigure ? error.message : REFUSED;
  }
}
