import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/layout/pageSize';
import { paperFigure, screenFigure } from '../../src/scene/figure';
import { viewOf, planOf, type FigureCase } from '../cases/figureCase';
import { readFile } from '../cases/readFile';
import { expectSound, wordsOf } from './soundFigure';

const FILES = readdirSync(new URL('../fixtures/', import.meta.url)).filter((file) => /\.(csv|tsv|txt)$/.test(file));

describe('The figure of every nasty fixture', { timeout: 60_000 }, () => {
  it.each(FILES)('keeps %s whole: every title, no overlap, nothing outside, 9 pt or more', (file) => {
    const figure: FigureCase = {
      name: file,
      files: [`tests/fixtures/${file}`],
      title: `A figure of ${file} with a title that is long enough to need a second line on most pages, which is what titles do`,
      marking: 'IN CONFIDENCE – Not for distribution',
      source: 'Source: a fixture.',
      asAt: '2026-03-01',
      documentDate: '2024-07-18',
      page: 'a4-portrait',
    };
    const view = viewOf(figure, readFile);
    const scenes = paperFigure(view, PAGES[figure.page]);
    for (const scene of [...scenes, screenFigure(view, { width: 900, height: 600 }, 'light')]) expectSound(scene, 9);
    const words = squeezed(wordsOf(scenes));
    for (const { title } of planOf(figure, readFile).milestones) expect(words).toContain(squeezed(title));
  });
});

/** Without white space and without what XML cannot hold: a long word may be broken over lines, a control sign is left out. */
function squeezed(text: string): string {
  return text.replace(/[\s\u0000-\u001f\ufffe\uffff]/g, '');
}
