import { eachPage } from '../eachPage';
import type { FigureWriter } from '../figureFormat';
import { openArimo } from '../fonts/openArimo';
import { missingLetterWarnings } from '../missingLetters';
import { drawNode } from './drawNode';
import { FigureDocument } from './figureDocument';

/** The pages as one PDF: vectors, text in an embedded part of Arimo, tagged with the figure's alt text. */
export const writePdf: FigureWriter = async (pages, _options, watch) => {
  const fonts = await openArimo();
  const document = new FigureDocument(pages, fonts);
  await eachPage(pages, watch, (page) => {
    document.figurePage(page, () => {
      for (const { nodes } of page.regions) for (const node of nodes) drawNode(document, node, fonts);
    });
  });
  return { files: [await document.toBytes()], warnings: missingLetterWarnings(pages, fonts) };
};
