import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/render/svgString';
import { CASES } from '../cases/cases';
import { figureOf } from '../cases/figureCase';
import { readFile } from '../cases/readFile';

describe('The figures, byte for byte (CONVENTIONS E12)', () => {
  for (const figure of CASES) {
    it(`draws ${figure.name} as in its golden`, async () => {
      const pages = figureOf(figure, readFile).map(renderSvg);
      for (const [index, svg] of pages.entries()) {
        const name = pages.length === 1 ? figure.name : `${figure.name}_${String(index + 1)}`;
        await expect(svg).toMatchFileSnapshot(`${name}.svg`);
      }
    });
  }
});
