import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { withStep } from '../../src/deck/editDeck';
import { slidesOf } from '../../src/deck/slides';
import type { NamedMilestone } from '../../src/deck/step';
import { renderSvg } from '../../src/render/svgString';
import type { MilestoneId } from '../../src/model/milestone';
import { columnKey } from '../../src/view/laneMemberships';
import { csvOf, generatedRows } from '../cases/generatedProgramme';
import { expectSound } from '../figure/soundFigure';
import { contentOfFile, contentOfText, deckOf } from './deckOfFile';

const WIDE = { width: 1920, height: 1080 };
const CONTENT = contentOfFile('data/te-aorerekura-plan.csv');
const DECK = deckOf(CONTENT);
const step = assertExists(
  DECK.steps.find(({ kind }) => kind === 'part'),
  'step',
);
const named = (at: number): NamedMilestone => {
  const { id, title } = assertExists(CONTENT.plan.milestones[at], 'milestone');
  return { id, title };
};
const GONE: NamedMilestone = { id: 'gone' as MilestoneId, title: 'A milestone of last week' };

const slideOf = (edited: Partial<typeof step>, content = CONTENT) =>
  assertExists(slidesOf({ ...DECK, steps: [{ ...step, ...edited }] }, content, WIDE).partsOf(0)[0], 'slide');

describe('A step with milestones that stand out', () => {
  it('draws them in bold type and all else paler', () => {
    const svg = renderSvg(slideOf({ highlighted: [named(0)] }).scene);
    const bold = (text: string): boolean => new RegExp(`font-weight="700"[^>]*>${text}`).test(svg);
    expect(bold('Good practice improvement plans')).toBe(true);
    expect(bold('Design non-emergency alternative')).toBe(false);
    expect(svg).not.toBe(renderSvg(slideOf({}).scene));
  });

  it('rings the one in the spotlight with one line more than without', () => {
    const count = (svg: string): number => svg.split('<path').length;
    const plain = renderSvg(slideOf({}).scene);
    expect(count(renderSvg(slideOf({ spotlight: named(2) }).scene))).toBe(count(plain) + 1);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('keeps the ring of milestone %i on the slide', (at) => {
    expectSound(slideOf({ spotlight: named(at), highlighted: [named(at)] }).scene, 24);
  });
});

describe('A step whose data changed', () => {
  it('names the milestones that are gone, and shows the others at full strength', () => {
    const slide = slideOf({ highlighted: [GONE], spotlight: GONE });
    expect(slide.problem).toBe('The plan does not have “A milestone of last week” any more.');
    expect(slide.milestones).toEqual(slideOf({}).milestones);
    expect(renderSvg(slide.scene)).toBe(renderSvg(slideOf({}).scene));
  });

  it('says that a milestone stands on another step', () => {
    const last = named(CONTENT.plan.milestones.length - 1);
    expect(slideOf({ spotlight: last }).problem).toBe(`This step does not show “${last.title}”.`);
  });

  it('says that its lane is gone, on a slide that has the title and the marking', () => {
    const slide = slideOf({ lane: { key: 'ferries', name: 'Ferries' }, title: 'Ferries' });
    expect(slide.problem).toBe('The plan has nothing in “Ferries” any more.');
    expect(slide.milestones).toEqual([]);
    expect(renderSvg(slide.scene)).toContain('any more.');
    expectSound(slide.scene, 24);
  });

  it('says that a column is gone, and shows what there is', () => {
    const slide = slideOf({ spec: { lanes: columnKey('Ship') }, lane: undefined });
    expect(slide.problem).toBe('The plan has no column “Ship” any more.');
    expect(slide.milestones.length).toBeGreaterThan(0);
  });

  it('leaves hidden steps out of the count', () => {
    const slides = slidesOf(withStep(DECK, step.id, { hidden: true }), CONTENT, WIDE);
    expect(slides.steps).toHaveLength(DECK.steps.length - 1);
    expect(slides.partsOf(0)[0]?.count).toBe(DECK.steps.length - 1);
    expect(slides.partsOf(99)).toEqual([]);
  });

  it('says nothing of notes on any slide (R6)', () => {
    const noted = { ...DECK, steps: DECK.steps.map((each) => ({ ...each, notes: 'SECRET NOTES' })) };
    for (const { scene } of slidesOf(noted, CONTENT, WIDE).all()) expect(JSON.stringify(scene)).not.toContain('SECRET');
  });
});

describe('Any programme as slides', () => {
  it(
    'is readable in any shape, type size and ground, and loses no milestone (R1, R2, R11)',
    { timeout: 120_000 },
    () => {
      const deck = fc.record({
        rows: fc.integer({ min: 1, max: 45 }),
        seed: fc.integer({ min: 1, max: 1e6 }),
        width: fc.integer({ min: 1080, max: 2520 }),
        typeSize: fc.integer({ min: 24, max: 36 }),
        ground: fc.constantFrom('light', 'dark'),
      });
      fc.assert(
        fc.property(deck, ({ rows, seed, width, typeSize, ground }) => {
          const content = contentOfText(csvOf(generatedRows(rows, seed)));
          const slides = slidesOf({ ...deckOf(content), typeSize, ground }, content, { width, height: 1080 }).all();
          for (const { scene, problem, milestones } of slides) {
            expectSound(scene, problem === undefined ? typeSize * 0.75 : 0);
            expect(scene.size.width / scene.size.height).toBeCloseTo(width / 1080, 2);
            expect(milestones.length).toBeLessThanOrEqual(12);
          }
          const shown = new Set(slides.flatMap(({ milestones }) => milestones));
          expect(shown.size).toBe(rows);
        }),
        { numRuns: 12 },
      );
    },
  );

  it('is drawn with the same bytes twice', () => {
    const draw = (): readonly string[] =>
      slidesOf(DECK, CONTENT, WIDE)
        .all()
        .map(({ scene }) => renderSvg(scene));
    expect(draw()).toEqual(draw());
  });
});
