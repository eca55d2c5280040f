import type { FigureWriter, WrittenFigure } from '../figureFormat';
import { renderDocx } from './renderDocx';

/** Writes the pages into one document. `writePng`: how pages become pictures where the program runs. */
export function docxWriter(writePng: FigureWriter): FigureWriter {
  return async (pages, options, watch, words) => {
    const drawn: WrittenFigure = await writePng(pages, options, watch, words);
    const file = await renderDocx(pages, words(), drawn.files);
    return { files: [file], warnings: drawn.warnings };
  };
}
