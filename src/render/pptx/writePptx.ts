import type { FigureWriter } from '../figureFormat';
import { renderPptx } from './renderPptx';
import type { TextWidths } from './textBlock';

/** Writes the pages as the slides of one presentation. `widths`: the text widths that the figure was laid out by. */
export function pptxWriter(widths: TextWidths): FigureWriter {
  return async (pages, options, watch, words) => {
    const notes = options.notes ? words().pages : [];
    watch.signal.throwIfAborted();
    const slides = pages.map((scene, index) => ({ scene, notes: notes[index] ?? '' }));
    const file = await renderPptx(slides, widths);
    watch.progress(pages.length, pages.length);
    return { files: [file], warnings: [] };
  };
}
