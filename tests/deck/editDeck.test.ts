import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import {
  withHighlightToggled,
  withOwnStep,
  withRegenerated,
  withSpotlightToggled,
  withStep,
  withStepMoved,
  withoutStep,
} from '../../src/deck/editDeck';
import type { Deck } from '../../src/deck/step';
import type { MilestoneId } from '../../src/model/milestone';
import { contentOfFile, deckOf } from './deckOfFile';

const CONTENT = contentOfFile('data/te-aorerekura-plan.csv');
const DECK = deckOf(CONTENT);
const SEEN = { title: 'What slips', spec: {}, days: undefined };
const MILESTONE = { id: 'm1' as MilestoneId, title: 'One' };

const ids = (deck: Deck): readonly string[] => deck.steps.map(({ id }) => id);
const stepAt = (deck: Deck, at: number) => assertExists(deck.steps[at], 'step');

describe('Editing the steps of a deck', () => {
  it('moves, retitles and hides one step and leaves the others as they are', () => {
    const { id } = stepAt(DECK, 2);
    const edited = withStepMoved(withStep(DECK, id, { title: 'Ours', notes: 'Say this.', hidden: true }), 2, 0);
    expect(stepAt(edited, 0)).toMatchObject({ id, title: 'Ours', retitled: true, notes: 'Say this.', hidden: true });
    expect(edited.steps.slice(1)).toEqual(DECK.steps.filter((step) => step.id !== id));
  });

  it('does not take notes for a title of one’s own', () => {
    expect(stepAt(withStep(DECK, stepAt(DECK, 1).id, { notes: 'Hm' }), 1).retitled).toBe(false);
  });

  it('adds what is looked at at its place, with an id of its own each time', () => {
    const twice = withOwnStep(withOwnStep(DECK, SEEN, 1), SEEN, 1);
    expect(stepAt(twice, 1).kind).toBe('own');
    expect(new Set(ids(twice)).size).toBe(DECK.steps.length + 2);
    expect(withoutStep(withoutStep(twice, stepAt(twice, 1).id), stepAt(twice, 2).id)).toEqual(DECK);
  });

  it('toggles what stands out and what is in the spotlight', () => {
    const { id } = stepAt(DECK, 1);
    const lit = withSpotlightToggled(withHighlightToggled(DECK, id, MILESTONE), id, MILESTONE);
    expect(stepAt(lit, 1)).toMatchObject({ highlighted: [MILESTONE], spotlight: MILESTONE });
    expect(withSpotlightToggled(withHighlightToggled(lit, id, MILESTONE), id, MILESTONE)).toEqual(DECK);
  });
});

describe('Generating the steps of an edited deck anew', () => {
  it('keeps titles, notes and steps of one’s own where they were', () => {
    const { id } = stepAt(DECK, 2);
    const edited = withOwnStep(withStep(DECK, id, { title: 'Ours', notes: 'Say this.' }), SEEN, 3);
    expect(withRegenerated(edited, DECK)).toEqual(edited);
  });

  it('keeps a step with notes, hidden, when steps go by something else, and brings it back with the others', () => {
    const { id } = stepAt(DECK, 2);
    const noted = withStep(DECK, id, { notes: 'Say this.' });
    const byYear = withRegenerated(noted, deckOf(CONTENT, 'year'));
    expect(byYear.steps.find((step) => step.id === id)).toMatchObject({ notes: 'Say this.', hidden: true });
    expect(byYear.by).toBe('year');
    expect(withRegenerated(byYear, DECK)).toEqual(noted);
  });

  it('loses no word that anybody wrote, whatever was done before', () => {
    const edit = fc.record({
      at: fc.nat(20),
      to: fc.nat(20),
      notes: fc.string(),
      what: fc.constantFrom('notes', 'move', 'own', 'year', 'phase', 'lane'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const written = new Map<string, string>();
        const last = edits.reduce((deck, { at, to, notes, what }) => {
          const place = at % deck.steps.length;
          if (what === 'move') return withStepMoved(deck, place, to % deck.steps.length);
          if (what === 'own') return withOwnStep(deck, { ...SEEN, title: notes }, place);
          if (what !== 'notes') return withRegenerated(deck, deckOf(CONTENT, what));
          const { id } = stepAt(deck, place);
          written.set(id, notes);
          return withStep(deck, id, { notes });
        }, DECK);
        for (const [id, notes] of written) {
          if (notes.trim() !== '') expect(last.steps.find((step) => step.id === id)?.notes).toBe(notes);
        }
        expect(new Set(ids(last)).size).toBe(last.steps.length);
      }),
      { numRuns: 60 },
    );
  });
});
