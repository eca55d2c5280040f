import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTable } from '../../src/layout/layoutTable';
import { DEFAULT_PAGE_SETUP } from '../../src/layout/pageSetup';
import { PAGES, pointsOf } from '../../src/layout/pageSize';
import { arimoMetrics } from '../../src/layout/textMetrics';
import { figurePages, paperFigure } from '../../src/scene/figure';
import type { Scene, SceneNode, TextNode } from '../../src/scene/node';
import { paperTheme } from '../../src/theme/themes';
import { figureTable } from '../../src/view/figureTable';
import { CASES } from '../cases/cases';
import { viewOf } from '../cases/figureCase';

const textsOf = (nodes: readonly SceneNode[]): readonly TextNode[] =>
  nodes.flatMap((node) => (node.kind === 'group' ? textsOf(node.nodes) : node.kind === 'text' ? [node] : []));

const texts = (scene: Scene): readonly TextNode[] => scene.regions.flatMap(({ nodes }) => textsOf(nodes));

const squash = (text: string): string => text.replace(/\s+/g, '');

describe.each(CASES)('the appendix of $name', (figure) => {
  const view = viewOf(figure, (file) => readFileSync(file));
  const pages = figurePages(view, { ...DEFAULT_PAGE_SETUP, appendix: true });
  const appendix = pages.slice(paperFigure(view, PAGES['a4-landscape']).length);

  it('says every cell of the table, in order (A2)', () => {
    const said = appendix
      .map((page) =>
        squash(
          texts(page)
            .map(({ text }) => text)
            .join(''),
        ),
      )
      .join('');
    for (const row of figureTable(view).rows) for (const cell of row) expect(said).toContain(squash(cell).slice(0, 40));
  });

  it('keeps to the page, in type of 9 pt or more, with the marking on every page (E3, E5)', () => {
    const { width, height } = pointsOf(PAGES['a4-landscape']);
    for (const page of appendix) {
      expect(page.size.width).toBeLessThanOrEqual(width + 0.01);
      expect(page.size.height).toBeLessThanOrEqual(height + 0.01);
      for (const { size, x, text, bold } of texts(page)) {
        expect(size).toBeGreaterThanOrEqual(9);
        const reach = arimoMetrics.widthOf(text, size, bold ? 'bold' : 'regular');
        expect(x).toBeGreaterThanOrEqual(-0.01);
        expect(x + (texts(page).find((each) => each.text === text)?.anchor === 'end' ? 0 : reach)).toBeLessThanOrEqual(
          width + 0.5,
        );
      }
      const markings = texts(page).filter(({ text }) => text === figure.marking).length;
      expect(markings).toBe(figure.marking === undefined || figure.marking === '' ? 0 : 2);
    }
  });
});

describe('layoutTable(table)', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 300 });
  const tables = fc.integer({ min: 1, max: 6 }).chain((columns) =>
    fc.record({
      header: fc.array(words, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(words, { minLength: columns, maxLength: columns }), { maxLength: 12 }),
    }),
  );

  it('loses no word of any table, overlaps no cell, and keeps pages to the room where one line fits', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 120, max: 600 }), (table, room) => {
        const pages = layoutTable(table, 0, paperTheme(9), arimoMetrics, { width: 400, room });
        const said = pages
          .flatMap(({ rows }) => rows)
          .reduce<string[]>((columns, { cells }) => {
            cells.forEach(({ lines }, i) => {
              columns[i] = (columns[i] ?? '') + lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
            });
            return columns;
          }, []);
        table.header.forEach((_, i) => {
          expect(squash(said[i] ?? '')).toBe(squash(table.rows.map((row) => row[i]).join('')));
        });
        for (const { header, rows, height } of pages) {
          const all = [header, ...rows];
          for (const [i, row] of all.entries()) {
            expect(row.y).toBeCloseTo(
              all.slice(0, i).reduce((sum, each) => sum + each.height, 0),
              6,
            );
          }
          if (height > room) expect(rows.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
