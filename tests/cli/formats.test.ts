import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../render/png/chunksOf';
import { readPdf } from '../render/pdf/readPdf';
import { fileOf, freshFolder, runMilepost } from './runMilepost';

const PLAN = 'data/te-aorerekura-plan.csv';
const LONG = ['Area,Milestone,Date', ...Array.from({ length: 150 }, (_, i) => `Area ${String(i % 15)},Work ${String(i)},2026`)]; // prettier-ignore

describe('milepost figure, by the ending of --out,', () => {
  it('writes all pages into one PDF', async () => {
    const out = join(freshFolder(), 'long.pdf');
    const ran = runMilepost('figure', fileOf('long.csv', LONG.join('\n')), '--out', out);
    expect([ran.code, ran.err]).toEqual([0, `Wrote ${out}\n`]);
    const { pages } = await readPdf(new Uint8Array(readFileSync(out)));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ text }) => text).join(' ')).toContain('Work 149');
  });

  it('writes each page into a PNG of its own, with its resolution', () => {
    const folder = freshFolder();
    const ran = runMilepost('figure', fileOf('long.csv', LONG.join('\n')), '--out', join(folder, 'long.png'), '--dpi', '96'); // prettier-ignore
    expect(ran.code).toBe(0);
    expect(existsSync(join(folder, 'long_2.png'))).toBe(true);
    const bytes = readFileSync(join(folder, 'long_1.png'));
    expect(PNG.sync.read(bytes).width).toBeGreaterThan(900);
    expect(chunksOf(new Uint8Array(bytes)).map(({ type }) => type)).toContain('pHYs');
  });

  it('says which characters are drawn as boxes', () => {
    const out = join(freshFolder(), 'plan.pdf');
    const ran = runMilepost('figure', fileOf('plan.csv', 'Milestone,Date\nPlan 計,2026\n'), '--out', out);
    expect(ran.err).toBe(
      `Note: One character is not in the font of the figure and drawn as an empty box: 計 (U+8A08) in “Plan 計”.\nWrote ${out}\n`,
    );
  });

  it('writes the letters of an SVG as shapes when asked to', () => {
    const out = join(freshFolder(), 'plan.svg');
    expect(runMilepost('figure', PLAN, '--out', out, '--outlines', 'on').code).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toContain('<text');
  });

  it.each([
    ['an ending it does not know', ['--out', 'x.gif'], '--out needs a name that ends in .svg, .png, .pdf'],
    ['a resolution out of range', ['--out', 'x.png', '--dpi', '72'], '--dpi needs a whole number of 96 to 600'],
  ])('exits with 2 and one sentence for %s', (_, words, sentence) => {
    const { code, err } = runMilepost('figure', PLAN, ...words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
