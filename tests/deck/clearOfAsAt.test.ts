import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../src/deck/slides';
import { renderSvg } from '../../src/render/svgString';
import { svgElements } from '../figure/svgElements';
import { contentOfFile, deckOf } from './deckOfFile';

/** The colour of the "as at" line and its date on a light ground. */
const AS_AT = '#005B70';

describe('The "as at" line on the overview', () => {
  it.each([
    [1920, 1080],
    [1024, 768],
  ])('runs through whole, with the words of the strips beside it, at %i x %i (R8)', (width, height) => {
    const content = contentOfFile('data/te-aorerekura-plan.csv');
    for (const { scene } of slidesOf(deckOf(content), content, { width, height }).partsOf(0)) {
      const elements = svgElements(renderSvg(scene));
      const lines = elements.filter(({ name, attributes }) => name === 'line' && attributes['stroke'] === AS_AT);
      expect(lines).toHaveLength(1);
      const words = elements.filter(({ name, text }) => name === 'text' && /^\d+ milestones?$/.test(text));
      expect(words.length).toBeGreaterThan(0);
      for (const { attributes } of words)
        expect(Number(attributes['x'])).toBeGreaterThan(Number(lines[0]?.attributes['x1']));
    }
  });
});
