import { eachPage } from './eachPage';
import type { FigureWriter } from './figureFormat';
import { renderSvg } from './svgString';

/** The pages as SVG files; with outlines, letters are shapes of Arimo. */
export const writeSvg: FigureWriter = async (pages, { outlines }, watch) => {
  const encoder = new TextEncoder();
  if (!outlines)
    return { files: await eachPage(pages, watch, (page) => encoder.encode(renderSvg(page))), warnings: [] };
  const [{ openArimo }, { withOutlines }, { missingLetterWarnings }] = await Promise.all([
    import('./fonts/openArimo'),
    import('./outlines'),
    import('./missingLetters'),
  ]);
  const fonts = await openArimo();
  const files = await eachPage(pages, watch, (page) => encoder.encode(renderSvg(withOutlines(page, fonts))));
  return { files, warnings: missingLetterWarnings(pages, fonts) };
};
