/**
 * Draws the exported SVG of every sample with Chromium, resvg, librsvg and LibreOffice, and the exported PDF with
 * poppler, and prints how many pixels differ from Chromium by more than 96 of 255: at most 5 % may (CONVENTIONS E8).
 * Programs that are not installed are left out. On Debian: apt-get install librsvg2-bin libreoffice-draw poppler-utils.
 *
 *   npm run renderers
 *
 * Of November 2026, with Chromium 156, resvg 2.6.2, librsvg 2.54.7, LibreOffice 7.4.7 and poppler 22.12:
 *
 *   % of pixels that differ                    resvg  librsvg  LibreOffice  its PNG  our PDF
 *   te-aorerekura-plan                          0.51     0.39         2.87     4.62     2.31
 *   te-aorerekura-plan-not-funded               0.37     0.15         1.28     7.53     1.65
 *   te-aorerekura-plan-portrait                 0.37     0.20         2.41     9.20     2.43
 *   te-aorerekura-year-1-2-profile              0.68     0.45         2.77     2.16     2.94
 *   te-aorerekura-approval-timeline             0.55     0.34         2.32     3.84     1.99
 *   te-aorerekura-key-agency-activities         0.41     0.29         2.34     4.32     2.87
 *   counter-terrorism-work-programme-2022       0.68     0.19         2.96     2.28     2.95
 *   counter-terrorism-as-printed-by-capability  0.61     0.23         2.95     4.69     2.42
 *   example-programme                           0.39     0.25         2.57     2.10     2.42
 *   example-programme-both-years                0.24     0.22         1.96     3.18     1.77
 *   example-programme-six-weeks                 0.22     0.15         2.64     3.92     1.68
 *   harbour-coloured-by-progress                0.15     0.14         1.73     3.12     1.05
 *
 * LibreOffice is judged by what it prints (its PDF). Its own PNG is told only: it sets type in whole pixels there, so
 * that lines of text grow or shrink by up to 2 %.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { PNG } from 'pngjs';
import { writePdf } from '../../src/render/pdf/writePdf';
import { renderSvg } from '../../src/render/svgString';
import type { Scene } from '../../src/scene/node';
import { CASES } from '../cases/cases';
import { figureOf } from '../cases/figureCase';
import { readFile } from '../cases/readFile';
import { writeScenes } from '../render/writeScenes';
import { browserPicture } from './browserPicture';
import { comparePictures } from './comparePictures';
import { drawSvg } from './drawSvg';
import { chromiumArgs, findBrowser } from './findBrowser';

const WIDTH = 1400;
const LIMIT = 0.05;

/** A page in the forms that programs read, with the size its picture has to have. */
interface Sheet {
  readonly scene: Scene;
  readonly svg: string;
  readonly svgFile: string;
  readonly height: number;
  readonly folder: string;
}

interface Renderer {
  readonly name: string;
  /** The programs it needs besides packages. */
  readonly programs: readonly string[];
  /** Told and not judged. */
  readonly told?: true;
  draw(sheet: Sheet): PNG | Promise<PNG>;
}

const RENDERERS: readonly Renderer[] = [
  { name: 'resvg', programs: [], draw: ({ svg }) => drawSvg(svg, WIDTH) },
  {
    name: 'librsvg',
    programs: ['rsvg-convert'],
    draw: ({ svgFile, folder }) => {
      const out = join(folder, 'librsvg.png');
      execFileSync('rsvg-convert', ['--width', String(WIDTH), '--keep-aspect-ratio', '--output', out, svgFile]);
      return readPng(out);
    },
  },
  {
    name: 'LibreOffice',
    programs: ['soffice', 'pdftoppm'],
    draw: ({ svgFile, folder, height }) => {
      const words = ['--headless', '--convert-to', 'pdf:draw_pdf_Export', '--outdir', folder, svgFile];
      execFileSync('soffice', words, { stdio: 'ignore' });
      return drawPdf(join(folder, 'page.pdf'), height);
    },
  },
  {
    name: 'LibreOffice PNG',
    programs: ['soffice'],
    told: true,
    draw: ({ svgFile, folder, height }) => {
      const value = (pixels: number): object => ({ type: 'long', value: String(pixels) });
      const size = JSON.stringify({ PixelWidth: value(WIDTH), PixelHeight: value(height) });
      const words = ['--headless', '--convert-to', `png:draw_png_Export:${size}`, '--outdir', folder, svgFile];
      execFileSync('soffice', words, { stdio: 'ignore' });
      return readPng(join(folder, 'page.png'));
    },
  },
  {
    name: 'our PDF, poppler',
    programs: ['pdftoppm'],
    draw: async ({ scene, folder, height }) => {
      const [pdf] = (await writeScenes(writePdf, [scene])).files;
      writeFileSync(join(folder, 'page.pdf'), pdf ?? '');
      return drawPdf(join(folder, 'page.pdf'), height);
    },
  },
];

/** A PDF of one page as poppler draws it. */
function drawPdf(file: string, height: number): PNG {
  const out = file.replace(/\.pdf$/, '');
  const size = ['-scale-to-x', String(WIDTH), '-scale-to-y', String(height)];
  execFileSync('pdftoppm', ['-png', '-singlefile', ...size, file, out]);
  return readPng(`${out}.png`);
}

function readPng(file: string): PNG {
  return PNG.sync.read(readFileSync(file));
}

const isInstalled = ({ programs }: Renderer): boolean =>
  programs.every((program) => spawnSync(program, ['--help'], { stdio: 'ignore' }).error === undefined);

const found = findBrowser();
const browser = await chromium.launch({
  args: [...chromiumArgs],
  ...(found === undefined ? {} : { executablePath: found.path }),
});
const page = await browser.newPage();
const renderers = RENDERERS.filter(isInstalled);
const folder = mkdtempSync(join(tmpdir(), 'milepost-renderers-'));
let worst = 0;
console.log(
  `${'% of pixels that differ from Chromium'.padEnd(46)}${renderers.map(({ name }) => name.padStart(17)).join('')}`,
);
for (const figure of CASES) {
  for (const scene of figureOf(figure, readFile)) {
    const svg = renderSvg(scene);
    const svgFile = join(folder, 'page.svg');
    writeFileSync(svgFile, svg);
    const reference = await browserPicture(page, svg, WIDTH);
    const shares: number[] = [];
    for (const renderer of renderers)
      shares.push(
        comparePictures(reference, await renderer.draw({ scene, svg, svgFile, folder, height: reference.height })),
      );
    worst = Math.max(worst, ...shares.filter((_, i) => renderers[i]?.told !== true));
    console.log(`${figure.name.padEnd(46)}${shares.map((share) => (share * 100).toFixed(2).padStart(17)).join('')}`);
  }
}
await browser.close();
rmSync(folder, { recursive: true });
console.log(worst <= LIMIT ? 'All within 5 %.' : 'TOO FAR APART: more than 5 %.');
if (worst > LIMIT) process.exitCode = 1;
