import type { FigureWriter } from './figureFormat';
import { renderSvg } from './svgString';

/** The pages as SVG files. */
export const writeSvg: FigureWriter = (pages, _options, watch) => {
  const encoder = new TextEncoder();
  const files = pages.map((page) => encoder.encode(renderSvg(page)));
  watch.progress(pages.length, pages.length);
  return Promise.resolve({ files, warnings: [] });
};
