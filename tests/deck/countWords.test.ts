import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../src/deck/slides';
import { contentOfFile, contentOfText, deckOf } from './deckOfFile';

const WIDE = { width: 1920, height: 1080 };
const content = contentOfFile('data/te-aorerekura-plan.csv');
const slides = slidesOf(deckOf(content), content, WIDE);
const wordsOn = (kind: string): string => {
  const step = slides.steps.findIndex((each) => each.kind === kind);
  return slides
    .partsOf(step)
    .map(({ scene }) => JSON.stringify(scene))
    .join(' ');
};

describe('What the counts of a slide are of', () => {
  it('is said on the overview, where they are of phases (R8)', () => {
    expect(wordsOn('overview')).toContain('Counted: 30 milestones, 35 phases.');
  });

  it('is said on the step of a lane: they are not of the whole plan (R8)', () => {
    expect(wordsOn('part')).toContain('Shown and counted: 9 of 30 milestones, 10 phases.');
  });

  it('is said with the filter on the gaps and on what comes next, for all their slides (R8)', () => {
    expect(wordsOn('gaps')).toContain(
      'Shown and counted on these 2 slides: partially funded or not funded (10 of 30 milestones, 11 phases).',
    );
    expect(wordsOn('next')).toContain('Shown and counted on these 2 slides: 10 of 30 milestones.');
  });

  it('goes without saying where every milestone is shown and counted once', () => {
    const small = contentOfText('Action,Agency,Date,Funding\nOne,MSD,2024,Funded\nTwo,MOJ,2025,TBC\n');
    expect(JSON.stringify(slidesOf(deckOf(small), small, WIDE).partsOf(0)[0]?.scene)).not.toContain('ounted:');
  });
});
