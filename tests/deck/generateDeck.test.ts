import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/base/day';
import { assertExists } from '../../src/base/assert';
import type { DeckContent } from '../../src/deck/deckContent';
import { generateDeck } from '../../src/deck/generateDeck';
import { slidesOf } from '../../src/deck/slides';
import { NO_FILTER, type ViewSpec } from '../../src/view/viewSpec';
import { contentOfText, deckOf } from './deckOfFile';

const WIDE = { width: 1920, height: 1080 };
const plan = (...rows: readonly string[]): DeckContent =>
  contentOfText(['Agency,Milestone,Date,Funding', ...rows].join('\n'));
const seen = (content: DeckContent, spec: Partial<ViewSpec>): DeckContent => ({
  ...content,
  spec: { ...content.spec, ...spec },
});
const kinds = (content: DeckContent): readonly string[] => deckOf(content).steps.map(({ kind }) => kind);
const PLAN = ['Harbours,One,2025,Funded', 'Ferries,Two,2026,Not funded', 'Ferries / Harbours,Three,2030,TBC'];

describe('generateDeck', () => {
  it('makes overview, a step for each lane, the gaps and what comes next, in that order', () => {
    const { steps } = deckOf(plan(...PLAN));
    expect(steps.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'overview: The plan as it stands',
      'part: Harbours',
      'part: Ferries',
      'gaps: The gaps: not funded or partly funded',
      'next: What comes next: 12 months from 18 July 2024',
    ]);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  it('leaves out gaps where all is funded, or the plan says nothing about funding', () => {
    expect(kinds(plan('Harbours,One,2025,Funded', 'Ferries,Two,2025,Funded'))).not.toContain('gaps');
    expect(kinds(contentOfText('Agency,Milestone,Date\nHarbours,One,2025\nFerries,Two,2025'))).not.toContain('gaps');
  });

  it('leaves out what comes next where nothing does, and counts from the day it is given', () => {
    const content = plan(...PLAN);
    const from = assertExists(dayFromIso('2032-01-01'), 'day');
    expect(generateDeck(content, { by: 'lane', from }).steps.map(({ kind }) => kind)).not.toContain('next');
  });

  it('shows few milestones of one lane once, and many as a strip and then in full', () => {
    expect(kinds(plan('Harbours,One,2025,Funded', 'Harbours,Two,2031,Funded'))).toEqual(['overview', 'next']);
    const many = plan(...Array.from({ length: 20 }, (_, i) => `Harbours,Work ${String(i)},${String(2026 + i)},Funded`));
    const [overview, all] = deckOf(many).steps;
    expect([overview?.strips, all?.title]).toEqual([true, 'All milestones']);
    const slides = slidesOf(deckOf(many), many, WIDE);
    expect(slides.partsOf(0)).toHaveLength(1);
    expect(slides.partsOf(1).flatMap(({ milestones }) => milestones)).toHaveLength(20);
  });

  it('keeps to what is filtered, and says so on the slide', () => {
    const content = seen(plan(...PLAN), { filter: { ...NO_FILTER, statuses: ['funded'] } });
    const deck = deckOf(content);
    expect(deck.steps.map(({ kind }) => kind)).not.toContain('gaps');
    const [first] = slidesOf(deck, content, WIDE).all();
    expect(JSON.stringify(first?.scene)).toContain('Shown and counted: funded (1 of 3 milestones).');
  });

  it.each([
    ['each', ['Harbours', 'Ferries'], 4],
    ['first', ['Harbours', 'Ferries'], 3],
  ] as const)('shows a joint milestone as the view does: %s (U7)', (shared, titles, count) => {
    const content = seen(plan(...PLAN), { shared });
    const slides = slidesOf(deckOf(content), content, WIDE);
    const parts = slides.all().filter(({ step }) => step.kind === 'part');
    expect(parts.map(({ title }) => title)).toEqual(titles);
    expect(parts.flatMap(({ milestones }) => milestones)).toHaveLength(count);
  });

  it('is the same twice, and looks at no clock', () => {
    expect(deckOf(plan(...PLAN))).toEqual(deckOf(plan(...PLAN)));
  });
});
