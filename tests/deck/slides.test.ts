import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slidesOf, slideWidth } from '../../src/deck/slides';
import type { Slide } from '../../src/deck/slide';
import { MOST_ROWS, type Step } from '../../src/deck/step';
import { generatedRows, csvOf } from '../cases/generatedProgramme';
import { expectSound, wordsOf } from '../figure/soundFigure';
import { contentOfFile, contentOfText, deckOf } from './deckOfFile';

const WIDE = { width: 1920, height: 1080 };
const SHAPES = [WIDE, { width: 1024, height: 768 }];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((name) => /\.(csv|tsv)$/.test(name))
    .map((name) => `${folder}/${name}`);
const FILES = [...filesIn('data'), ...filesIn('seeds')];

/** Units of a slide are px of a screen; the checks of figures count in points. */
const POINTS_PER_UNIT = 0.75;

/** What holds for every slide, whatever it shows (CONVENTIONS R1, R2, R8, R11). */
function expectReadable(slide: Slide, typeSize: number, marking: string): void {
  expectSound(slide.scene, typeSize * POINTS_PER_UNIT);
  expect(slide.milestones.length, slide.title).toBeLessThanOrEqual(MOST_ROWS);
  expect(slide.problem).toBeUndefined();
  const words = wordsOf([slide.scene]);
  expect(words).toContain(`Step ${String(slide.number)} of ${String(slide.count)}`);
  expect(words.split(marking).length, 'the marking stands at the top and at the foot').toBe(3);
}

function hasAgencyLanes({ lane, spec }: Step): boolean {
  return [...(lane === undefined ? [spec.lanes] : []), spec.subLanes].includes('agency');
}

describe('slidesOf', () => {
  it('lays slides out alike for 1280x720, 1920x1080 and 3840x2160, and narrower for 4:3 (R11)', () => {
    const widths = [
      [1280, 720],
      [1920, 1080],
      [3840, 2160],
      [1024, 768],
    ].map(([width = 0, height = 0]) => slideWidth({ width, height }));
    expect(widths).toEqual([1920, 1920, 1920, 1440]);
  });

  it.each(FILES)(
    'draws every step of %s with type of 24, 32, 40 and 48, never smaller, and at most 12 rows, nothing cut or covered (R1, R2, R8, R11)',
    { timeout: 60_000 },
    (file) => {
      const content = contentOfFile(file);
      const deck = deckOf(content);
      for (const typeSize of [24, 32, 40, 48]) {
        for (const shape of SHAPES) {
          for (const slide of slidesOf({ ...deck, typeSize }, content, shape).all()) {
            expect(slide.scene.size).toEqual({ width: slideWidth(shape), height: 1080 });
            expectReadable(slide, typeSize, content.text.marking);
          }
        }
      }
    },
  );

  it.each(FILES)(
    'keeps to the largest type in the steps of %s by phase and year (R1, R8)',
    { timeout: 60_000 },
    (file) => {
      const content = contentOfFile(file);
      for (const by of ['phase', 'year'] as const) {
        for (const shape of SHAPES) {
          for (const slide of slidesOf({ ...deckOf(content, by), typeSize: 48 }, content, shape).all()) {
            expect(slide.scene.size).toEqual({ width: slideWidth(shape), height: 1080 });
            expectReadable(slide, 48, content.text.marking);
          }
        }
      }
    },
  );

  it('says the names of lanes in titles where their columns would make type smaller, and loses no milestone (R2)', () => {
    const content = contentOfFile('data/te-aorerekura-plan.csv');
    const deck = deckOf(content);
    const steps = deck.steps.filter(({ kind }) => kind === 'next');
    const shown = (typeSize: number): readonly Slide[] => slidesOf({ ...deck, steps, typeSize }, content, WIDE).all();
    const large = shown(48);
    expect(large[0]?.title).toMatch(/^What comes next: .* – Improve the visibility, .* \(1 of \d+\)$/);
    const idsOf = (slides: readonly Slide[]): ReadonlySet<string> =>
      new Set(slides.flatMap(({ milestones }) => milestones));
    expect(idsOf(large)).toEqual(idsOf(shown(24)));
  });

  it.each(FILES)(
    'shows every milestone of %s in the steps by lane, phase and year, each on one part of a step',
    (file) => {
      const content = contentOfFile(file);
      const all = content.plan.milestones.map(({ id }) => id);
      for (const by of ['lane', 'phase', 'year'] as const) {
        const deck = deckOf(content, by);
        const slides = slidesOf(deck, content, WIDE);
        const told = slides.steps.flatMap((step, index) => {
          if (step.kind !== 'part' && step.strips) return [];
          const shown = slides.partsOf(index).flatMap(({ milestones }) => milestones);
          // One of several leads stands in the lane of each, where there are lanes of agencies on the slide.
          if (!hasAgencyLanes(step)) expect(new Set(shown).size, step.title).toBe(shown.length);
          return shown;
        });
        expect(new Set(told)).toEqual(new Set(all));
      }
    },
  );

  it('spreads 40 milestones of one lane over parts, never with smaller type (R2)', () => {
    const rows = generatedRows(40, 7).map((row) => ({ ...row, agency: 'MSD', area: 'All' }));
    const content = contentOfText(csvOf(rows));
    const slides = slidesOf(deckOf(content), content, WIDE).all();
    const told = slides.filter(({ step }) => step.kind === 'part');
    expect(told.length).toBeGreaterThanOrEqual(4);
    expect(told.flatMap(({ milestones }) => milestones)).toHaveLength(40);
    for (const slide of slides) expectReadable(slide, 32, content.text.marking);
  });
});
