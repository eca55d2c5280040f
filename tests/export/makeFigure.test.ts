import { describe, expect, it } from 'vitest';
import { fileSize, makeFigure } from '../../src/export/makeFigure';
import { DEFAULT_PAGE_SETUP } from '../../src/layout/pageSetup';
import { FORMATS, formatOfName, USUAL_OPTIONS, type FormatId } from '../../src/render/figureFormat';
import { renderSvg } from '../../src/render/svgString';
import { CASES } from '../cases/cases';
import { figureOf, viewOf, type FigureCase } from '../cases/figureCase';
import { readFile } from '../cases/readFile';

const [PLAN] = CASES as readonly [FigureCase];
const watch = { progress: () => undefined, signal: new AbortController().signal };
const make = (format: FormatId) =>
  makeFigure(viewOf(PLAN, readFile), DEFAULT_PAGE_SETUP, { ...USUAL_OPTIONS, format, pair: false }, watch);

describe('makeFigure(view, setup, choice, watch)', () => {
  it('gives the SVG of the pipeline, named title_as-at_page.svg (U15)', async () => {
    const { files, size, warnings } = await make('svg');
    expect(files.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(figureOf(PLAN, readFile).map(renderSvg));
    expect(files[0]?.name).toBe(
      'second-te-aorerekura-action-plan-indicative-milestones-by-action-area_2024-07-18_a4-landscape.svg',
    );
    expect(size).toMatch(/^1 page, \d+ × \d+ mm$/);
    expect(warnings).toEqual([]);
  });

  it.each(['pdf', 'pptx'] as const)('gives one %s with its ending', async (format) => {
    const { files } = await make(format);
    expect(files.map(({ name }) => name.endsWith(FORMATS[format].ending))).toEqual([true]);
  });

  it('is not made once nobody wants it', async () => {
    const stopped = { ...watch, signal: AbortSignal.abort() };
    const choice = { ...USUAL_OPTIONS, format: 'pdf', pair: false } as const;
    await expect(makeFigure(viewOf(PLAN, readFile), DEFAULT_PAGE_SETUP, choice, stopped)).rejects.toThrow(/abort/i);
  });
});

describe('fileSize(format, files)', () => {
  it.each([
    [83_600, 'PDF, 84 KB'],
    [12, 'PDF, 1 KB'],
    [2_340_000, 'PDF, 2.3 MB'],
  ])('says %d bytes as %s (A21)', (length, words) => {
    expect(fileSize(FORMATS.pdf, [{ name: 'a.pdf', mime: 'application/pdf', bytes: new Uint8Array(length) }])).toBe(
      words,
    );
  });
});

describe('formatOfName(name)', () => {
  it('knows a format by its ending, however it is written', () => {
    expect(['plan.svg', 'PLAN.PDF', 'a.b.Png', 'plan', 'plan.doc'].map((name) => formatOfName(name)?.id)).toEqual([
      'svg',
      'pdf',
      'png',
      undefined,
      undefined,
    ]);
  });
});
