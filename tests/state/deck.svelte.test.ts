import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso } from '../../src/base/day';
import { withOwnStep, withStep } from '../../src/deck/editDeck';
import { deckStateOf, type DeckState } from '../../src/state/deckState.svelte';
import type { FileLike } from '../../src/state/openFiles';
import { readProject, writeProject } from '../../src/state/projectFile';
import { Session } from '../../src/state/session.svelte';

const PLAN = 'Agency,Milestone,Date,Funding\nHarbours,One,2026,Funded\nFerries,Two,2027,Not funded\n';
const TODAY = assertExists(dayFromIso('2026-03-01'), 'day');

const file = (text: string): FileLike => ({
  name: 'plan.milepost.json',
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
});

async function opened(): Promise<{ readonly session: Session; readonly state: DeckState }> {
  const session = new Session();
  await session.loadText(PLAN);
  return { session, state: deckStateOf(session, () => TODAY) };
}

async function edited(): Promise<{ readonly session: Session; readonly state: DeckState }> {
  const { session, state } = await opened();
  const id = assertExists(state.deck.steps[1], 'step').id;
  const spotlight = { id: assertExists(session.plan.milestones[0], 'milestone').id, title: 'One' };
  const noted = withStep(state.deck, id, { title: 'Ours', notes: 'Say this.', spotlight });
  const days = { first: TODAY, last: TODAY };
  state.change({ ...withOwnStep(noted, { title: 'Seen', spec: session.spec, days }, 1), ground: 'dark', typeSize: 40 });
  return { session, state };
}

describe('The presentation of what is open', () => {
  it('follows the view until it is edited, and then stays', async () => {
    const { session, state } = await opened();
    const titles = () => state.deck.steps.map(({ title }) => title);
    expect(titles()).toEqual([
      session.text.title,
      'Harbours',
      'Ferries',
      'The gaps: not funded or partly funded',
      'What comes next: 12 months from 1 March 2026',
    ]);
    session.changeView({ lanes: 'year' });
    expect(titles().slice(1, 3)).toEqual(['2026', '2027']);
    state.change(state.deck);
    session.changeView({ lanes: 'agency' });
    expect(titles().slice(1, 3)).toEqual(['2026', '2027']);
    expect(state.isEdited).toBe(true);
  });

  it('looks ahead from the "as at" day when there is one', async () => {
    const { session, state } = await opened();
    session.changeText({ asAt: dayFromIso('2026-07-01') });
    expect(state.deck.steps.at(-1)?.title).toBe('What comes next: 12 months from 1 July 2026');
  });

  it('is undone a step at a time, back to the generated one (U8)', async () => {
    const { session, state } = await opened();
    const before = state.deck;
    state.change({ ...before, typeSize: 40 });
    state.change({ ...before, typeSize: 48 });
    session.undo();
    expect(state.deck.typeSize).toBe(40);
    session.undo();
    expect([state.deck, state.isEdited]).toEqual([before, false]);
    session.redo();
    expect(state.deck.typeSize).toBe(40);
  });
});

describe('A presentation in a project file', () => {
  it('comes back as it was (U9)', async () => {
    const { session, state } = await edited();
    const again = new Session();
    await again.load([file(writeProject(session.project))]);
    expect(again.choices.deck).toEqual(state.deck);
  });

  it('is missing from projects saved before there were any, which still open', async () => {
    const { session } = await opened();
    const text = writeProject(session.project);
    expect(text).not.toContain('"deck"');
    const read = readProject(text, 'plan.milepost.json');
    expect(read.ok && read.project.choices.deck).toBe(undefined);
  });

  it('is refused with the place of what is wrong in it', async () => {
    const { session } = await edited();
    const json = JSON.parse(writeProject(session.project)) as { deck: { steps: Record<string, unknown>[] } };
    const [first = {}] = json.deck.steps;
    const hostile: readonly (readonly [object, string])[] = [
      [{ ...json.deck, typeSize: 3 }, 'deck.typeSize'],
      [{ ...json.deck, typeSize: 1e9 }, 'deck.typeSize'],
      [{ ...json.deck, ground: 'url(https://example.org)' }, 'deck.ground'],
      [{ ...json.deck, steps: [{ ...first, spec: { lanes: 'prototype' } }] }, 'deck.steps.0.spec.lanes'],
      [{ ...json.deck, steps: [{ ...first, notes: { html: 'x' } }] }, 'deck.steps.0.notes'],
      [{ ...json.deck, steps: [{ ...first, days: { first: '2026-02-31', last: '2026-03-01' } }] }, 'deck.steps.0.days'],
      [{ ...json.deck, steps: [first, first] }, 'deck.steps'],
      [{ ...json.deck, steps: Array.from({ length: 3000 }, (_, i) => ({ ...first, id: String(i) })) }, 'deck.steps'],
    ];
    for (const [deck, place] of hostile) {
      const read = readProject(JSON.stringify({ ...json, deck }), 'plan.milepost.json');
      expect(read.ok ? 'opened' : read.message).toContain(`at “${place}”`);
    }
  });

  it('keeps nothing that it does not know', async () => {
    const { session } = await edited();
    const text = writeProject(session.project).replace(
      '"retitled":false',
      '"retitled":false,"onload":"x","__proto__":{"a":1}',
    );
    const read = readProject(text, 'plan.milepost.json');
    expect(JSON.stringify(read)).not.toMatch(/onload|"a":1/);
  });
});
