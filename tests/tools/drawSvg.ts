import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';

const FONTS = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/arimo/${file}`),
);

/** An SVG as resvg draws it at a width in pixels, with the fonts of the figure and none of the machine's. */
export function drawSvg(svg: string, width: number): PNG {
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Arimo' };
  const resvg = new Resvg(svg, { fitTo: { mode: 'width', value: width }, background: '#ffffff', font });
  return PNG.sync.read(Buffer.from(resvg.render().asPng()));
}
