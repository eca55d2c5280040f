import { mapScene } from '../scene/mapScene';
import type { Scene } from '../scene/node';
import { UnwritableFigure, USUAL_OPTIONS, type WriteWatch, type WrittenFigure } from './figureFormat';
import type { TextWidths } from './pptx/textBlock';

/** What a presentation can be taken away as. Projects and the command line use these words. */
export const SLIDE_FORMATS = ['pptx', 'pdf', 'svg'] as const;
export type SlideFormat = (typeof SLIDE_FORMATS)[number];

/** A slide for a file: a picture of its own shape, and what is said with it; empty: nothing. */
export interface FileSlide {
  readonly scene: Scene;
  readonly notes: string;
}

/** Slides are 7.5 inches high, as programs have them; in points. */
const HEIGHT = 540;
const MM_PER_POINT = 25.4 / 72;

/**
 * The slides as files: one presentation of native shapes, one PDF of a page each, or an SVG each. Only a presentation has
 * a place for notes. All slides have the shape of the first.
 */
export async function writeSlides(
  slides: readonly FileSlide[],
  format: SlideFormat,
  watch: WriteWatch,
  widths: TextWidths,
): Promise<WrittenFigure> {
  const scenes = slides.map(({ scene }) => asPage(scene));
  const [first] = scenes;
  if (first === undefined) throw new UnwritableFigure('There is no step to show: all of them are hidden.');
  watch.signal.throwIfAborted();
  if (format === 'pptx') {
    const { renderPptx } = await import('./pptx/renderPptx');
    const pages = scenes.map((scene, index) => ({ scene, notes: slides[index]?.notes ?? '' }));
    watch.progress(0, pages.length);
    const file = await renderPptx(pages, widths, first.size);
    watch.signal.throwIfAborted();
    watch.progress(pages.length, pages.length);
    return { files: [file], warnings: [] };
  }
  const write = format === 'pdf' ? (await import('./pdf/writePdf')).writePdf : (await import('./writeSvg')).writeSvg;
  return write(scenes, USUAL_OPTIONS, watch, () => {
    throw new Error('slides have no words of a figure');
  });
}

/** The scene in points, 540 high, with its size on paper. */
function asPage(scene: Scene): Scene {
  const page = mapScene(scene, { factor: HEIGHT / scene.size.height });
  const { width, height } = page.size;
  return { ...page, paper: { widthMm: width * MM_PER_POINT, heightMm: height * MM_PER_POINT } };
}
