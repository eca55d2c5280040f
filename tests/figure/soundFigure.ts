import { expect } from 'vitest';
import { renderSvg } from '../../src/render/svgString';
import type { Scene } from '../../src/scene/node';
import { drawnTexts, overlappingTexts, textsOnBars, textsOutside } from './figureText';
import { profileBreaches } from './paperProfile';
import { svgElements } from './svgElements';

/** What holds for every figure: no text over another, over a bar or outside; type large enough; the paper profile kept. */
export function expectSound(scene: Scene, leastPoints: number): void {
  const elements = svgElements(renderSvg(scene));
  const texts = drawnTexts(elements);
  expect(overlappingTexts(texts)).toEqual([]);
  expect(textsOutside(texts, scene.size)).toEqual([]);
  expect(textsOnBars(elements, texts)).toEqual([]);
  expect(profileBreaches(elements)).toEqual([]);
  for (const { points } of texts) expect(points).toBeGreaterThanOrEqual(leastPoints - 0.001);
}

/** All words in drawing order, white space aside: a wrapped title can be found whole in it. */
export function wordsOf(scenes: readonly Scene[]): string {
  return scenes
    .flatMap((scene) => drawnTexts(svgElements(renderSvg(scene))))
    .map(({ text }) => text)
    .join(' ');
}
