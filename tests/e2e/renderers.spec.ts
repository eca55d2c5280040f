import { expect, test } from '@playwright/test';
import { renderSvg } from '../../src/render/svgString';
import { CASES } from '../cases/cases';
import { figureOf } from '../cases/figureCase';
import { readFile } from '../cases/readFile';
import { browserPicture } from '../tools/browserPicture';
import { comparePictures } from '../tools/comparePictures';
import { drawSvg } from '../tools/drawSvg';

/** Pixels across: some 150 to the inch. */
const WIDTH = 1400;

// librsvg and LibreOffice, which are no packages, are compared by tests/tools/compareRenderers.ts.
for (const figure of CASES) {
  test(`Chromium and resvg draw ${figure.name} alike: at most 5 % of pixels differ (E8)`, async ({ page }) => {
    for (const svg of figureOf(figure, readFile).map(renderSvg))
      expect(comparePictures(await browserPicture(page, svg, WIDTH), drawSvg(svg, WIDTH))).toBeLessThanOrEqual(0.05);
  });
}
