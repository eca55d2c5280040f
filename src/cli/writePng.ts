import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { withBoxes } from '../render/boxedLetters';
import { eachPage } from '../render/eachPage';
import type { FigureWriter } from '../render/figureFormat';
import { openArimo } from '../render/fonts/openArimo';
import { missingLetterWarnings } from '../render/missingLetters';
import { pixelSize } from '../render/png/pixelSize';
import { withDensity } from '../render/png/pngDensity';
import { renderSvg } from '../render/svgString';
import type { Scene } from '../scene/node';

const FONT_FILES = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/arimo/${file}`),
);

/** The pages as pictures, drawn with the figure's own fonts and none of the machine's. */
export const writePng: FigureWriter = async (pages, { dpi }, watch) => {
  const fonts = await openArimo();
  const sizes = pages.map((page) => pixelSize(page, dpi));
  const files = await eachPage(pages, watch, (page, i) =>
    withDensity(picture(withBoxes(page, fonts), sizes[i]?.width ?? 1), dpi),
  );
  return { files, warnings: missingLetterWarnings(pages, fonts) };
};

function picture(page: Scene, width: number): Uint8Array {
  const resvg = new Resvg(renderSvg({ ...page, fontFamily: 'Arimo' }), {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: 'Arimo' },
  });
  return resvg.render().asPng();
}
