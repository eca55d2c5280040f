import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../src/render/pdf/writePdf';
import { renderSvg } from '../../../src/render/svgString';
import { CASES } from '../../cases/cases';
import { figureOf } from '../../cases/figureCase';
import { readFile } from '../../cases/readFile';
import { comparePictures } from '../../tools/comparePictures';
import { drawSvg } from '../../tools/drawSvg';
import { writeScenes } from '../writeScenes';

/** What the reader's own canvas is, as far as it is used here. */
interface NodeCanvas {
  readonly canvas: { toBuffer(type: 'image/png'): Buffer };
  readonly context: CanvasRenderingContext2D;
}

/** The pages of a PDF as pdf.js draws them at a width in pixels. */
async function drawPdf(bytes: Uint8Array, width: number): Promise<readonly PNG[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const pictures: PNG[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const { canvas, context } = (pdf.canvasFactory as { create(width: number, height: number): NodeCanvas }).create(
      Math.round(viewport.width),
      Math.round(viewport.height),
    );
    await page.render({ canvas: null, canvasContext: context, viewport }).promise;
    pictures.push(PNG.sync.read(canvas.toBuffer('image/png')));
  }
  await task.destroy();
  return pictures;
}

describe('writePdf(pages), drawn,', () => {
  it.each(CASES.map((figure) => [figure.name, figure] as const))(
    'shows %s as the SVG does: at most 5 % of pixels differ (E8)',
    async (_, figure) => {
      const pages = figureOf(figure, readFile);
      const [pdf] = (await writeScenes(writePdf, pages)).files;
      const drawn = await drawPdf(pdf ?? new Uint8Array(), 1400);
      expect(drawn).toHaveLength(pages.length);
      for (const [i, picture] of drawn.entries()) {
        const page = pages[i];
        if (page === undefined) throw new Error('missing page');
        expect(comparePictures(picture, drawSvg(renderSvg(page), 1400))).toBeLessThanOrEqual(0.05);
      }
    },
  );
});
