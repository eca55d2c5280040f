import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { addDays, dayFromIso, type Day } from '../../src/base/day';
import { Keeping } from '../../src/state/keeping.svelte';
import { keptFrom, storedOf, type KeptWork } from '../../src/state/keptWork';
import type { KeptWorkStore } from '../../src/state/keptWorkStore';
import { LONGEST_WAIT, PAUSE, type KeepingPlace } from '../../src/state/keptWorkWriter.svelte';
import { Session } from '../../src/state/session.svelte';

const TODAY = assertExists(dayFromIso('2026-11-20'), 'day');
const PLAN = 'Milestone,Date\nLamp lit,2026\n';

/** A store in memory. It can be made to refuse. */
class FakeStore implements KeptWorkStore {
  works = new Map<string, { readonly work: KeptWork; readonly text: string }>();
  failure: Error | undefined;
  writings = 0;

  list(): Promise<readonly KeptWork[]> {
    return this.#answer(() => [...this.works.values()].map(({ work }) => work).sort((a, b) => b.savedAt - a.savedAt));
  }
  textOf(id: string): Promise<string | undefined> {
    return this.#answer(() => this.works.get(id)?.text);
  }
  put: KeptWorkStore['put'] = (work, text, seen) =>
    this.#answer(() => {
      const there = this.works.get(work.id)?.work;
      if (seen !== undefined && (there?.stamp ?? 0) !== seen) return there === undefined ? 'gone' : 'changed';
      this.writings += 1;
      const kept = { ...work, stamp: (there?.stamp ?? 0) + 1 };
      this.works.set(work.id, { work: kept, text });
      return kept;
    });
  hold: KeptWorkStore['hold'] = () =>
    this.#answer(() => ({
      putAtOnce: (work, text) => void this.works.set(work.id, { work, text }),
      close: () => undefined,
    }));
  remove: KeptWorkStore['remove'] = (ids) =>
    this.#answer(() => {
      for (const id of ids) this.works.delete(id);
    });

  #answer<T>(give: () => T): Promise<T> {
    return this.failure === undefined ? Promise.resolve(give()) : Promise.reject(this.failure);
  }
}

let store: FakeStore;
let today: Day;
let now: number;

function place(): KeepingPlace {
  const clock = { now: () => now, today: () => today };
  return { store, locks: undefined, clock, newId: () => `id ${String(store.works.size)}` };
}

/** A window of its own. `remembered`: every choice of columns is remembered. */
async function opened(text = PLAN, remembered = false): Promise<{ session: Session; keeping: Keeping }> {
  const session = new Session();
  const keeping = new Keeping(session, { remembers: () => remembered }, place());
  await session.loadText(text);
  keeping.look();
  return { session, keeping };
}

function retitle({ session, keeping }: { session: Session; keeping: Keeping }, title: string): void {
  session.changeText({ title });
  keeping.look();
}

const texts = (): string => [...store.works.values()].map(({ text }) => text).join('\n');

beforeEach(() => {
  store = new FakeStore();
  today = TODAY;
  now = 1_000_000;
});

describe('UnsavedWork', () => {
  it('finds none in a table that was only opened, or only looked at in another way (U10)', async () => {
    const window = await opened();
    expect(window.keeping.isAtRisk).toBe(false);
    window.session.changeView({ lanes: 'none' });
    window.session.changeFilter({ statuses: ['funded'] });
    window.session.changePage({ page: 'slide' });
    window.session.changeSaving({ format: 'pdf' });
    window.keeping.look();
    expect(window.keeping.isAtRisk).toBe(false);
  });

  it('finds words, steps and saved views, until they are undone or saved as a project (U10)', async () => {
    const window = await opened();
    const { session, keeping } = window;
    retitle(window, 'Harbour');
    expect(keeping.isAtRisk).toBe(true);
    session.undo();
    keeping.look();
    expect(keeping.isAtRisk).toBe(false);
    session.changeSavedViews([
      { id: 'a', name: 'A', look: { view: {}, mode: 'timeline', visible: undefined } } as never,
    ]);
    expect(keeping.isAtRisk).toBe(true);
    keeping.unsaved.saved();
    expect(keeping.isAtRisk).toBe(false);
  });

  it('finds columns that were chosen, unless they are remembered for such tables (U10)', async () => {
    for (const remembered of [false, true]) {
      const { session, keeping } = await opened(PLAN, remembered);
      session.changeMapping(0, { ...session.mappingOf(0), notes: ['Date'] });
      keeping.look();
      expect(keeping.isAtRisk).toBe(!remembered);
    }
  });

  it('does not count a table that is added as work, and keeps counting what was (U10)', async () => {
    const window = await opened();
    await window.session.loadText('Milestone,Date\nFog heard,2027\n', undefined, 'add');
    window.keeping.look();
    expect(window.keeping.isAtRisk).toBe(false);
    retitle(window, 'Harbour');
    await window.session.loadText('Milestone,Date\nWharf open,2028\n', undefined, 'add');
    window.keeping.look();
    expect(window.keeping.isAtRisk).toBe(true);
    await window.session.loadText(PLAN);
    window.keeping.look();
    expect(window.keeping.isAtRisk).toBe(false);
  });
});

describe('Autosave', () => {
  it('writes nothing until it is switched on, and then with the marking, days and time (S8)', async () => {
    const window = await opened();
    window.session.changeText({ marking: 'IN CONFIDENCE' });
    retitle(window, 'Harbour');
    expect(store.works.size).toBe(0);
    await window.keeping.autosave.switchOn(7);
    const { work } = window.keeping.autosave;
    expect(work).toMatchObject({ title: 'Harbour', marking: 'IN CONFIDENCE', savedAt: now, days: 7 });
    expect(work?.until).toBe(addDays(TODAY, 7));
    expect(window.keeping.isAtRisk).toBe(false);
  });

  it('writes once after a pause, and in long runs of changes now and then', async () => {
    const window = await opened();
    await window.keeping.autosave.switchOn(1);
    vi.useFakeTimers();
    try {
      const before = store.writings;
      for (let i = 0; i < 5; i++) {
        retitle(window, `Harbour ${String(i)}`);
        await vi.advanceTimersByTimeAsync(PAUSE / 2);
      }
      expect(store.writings).toBe(before);
      expect(window.keeping.isAtRisk).toBe(true);
      await vi.advanceTimersByTimeAsync(PAUSE);
      expect([store.writings - before, window.keeping.isAtRisk]).toEqual([1, false]);
      const steps = (2 * LONGEST_WAIT) / (PAUSE / 2);
      for (let i = 0; i < steps; i++) {
        retitle(window, `Wharf ${String(i)}`);
        now += PAUSE / 2;
        await vi.advanceTimersByTimeAsync(PAUSE / 2);
      }
      expect(store.writings - before).toBeGreaterThanOrEqual(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('writes what waits when another plan is opened, and does not keep that one', async () => {
    const window = await opened();
    await window.keeping.autosave.switchOn(7);
    retitle(window, 'The last of the first');
    await window.session.loadText('Milestone,Date\nSecret,2026\n');
    window.keeping.look();
    retitle(window, 'The second');
    await window.keeping.autosave.flush();
    await Promise.resolve();
    expect(window.keeping.autosave.status).toBe('off');
    expect(texts()).toContain('The last of the first');
    expect(texts()).not.toContain('Secret');
  });

  it('writes at once when the page goes', async () => {
    const window = await opened();
    await window.keeping.autosave.switchOn(7);
    retitle(window, 'In a hurry');
    // Where a browser has no locks another window may have it too: then the page asks instead.
    expect(window.keeping.autosave.flushAtOnce()).toBe(false);
    expect(window.keeping.isAtRisk).toBe(true);
    await window.keeping.autosave.flush();
    expect(window.keeping.isAtRisk).toBe(false);
  });

  it('deletes what was kept when it is switched off (S8)', async () => {
    const window = await opened();
    await window.keeping.autosave.switchOn(7);
    await window.keeping.autosave.switchOff();
    expect([store.works.size, window.keeping.autosave.status]).toEqual([0, 'off']);
  });

  it('ends as it was asked for last, however fast it is switched: off is off (S8)', async () => {
    const window = await opened();
    const { autosave } = window.keeping;
    await Promise.all([autosave.switchOn(7), autosave.switchOn(30), autosave.switchOff()]);
    expect([store.works.size, autosave.status]).toEqual([0, 'off']);
    await Promise.all([autosave.switchOn(7), autosave.switchOff(), autosave.switchOn(30)]);
    expect([store.works.size, autosave.status, autosave.days]).toEqual([1, 'on', 30]);
  });

  it('stays off and says why where the browser refuses, and warns on leaving', async () => {
    const window = await opened();
    retitle(window, 'Harbour');
    store.failure = new DOMException('full', 'QuotaExceededError');
    await window.keeping.autosave.switchOn(7);
    expect([window.keeping.autosave.status, window.keeping.autosave.problem]).toEqual(['off', 'full']);
    expect(window.keeping.isAtRisk).toBe(true);
    store.failure = undefined;
    await window.keeping.autosave.switchOn(7);
    expect([window.keeping.autosave.status, window.keeping.autosave.problem]).toEqual(['on', undefined]);
    store.failure = new Error('closed');
    retitle(window, 'Harbour 2');
    await window.keeping.autosave.flush();
    expect([window.keeping.autosave.problem, window.keeping.isAtRisk]).toEqual(['refused', true]);
    // The next change tries again.
    store.failure = undefined;
    retitle(window, 'Harbour 3');
    await window.keeping.autosave.flush();
    expect([window.keeping.autosave.problem, window.keeping.isAtRisk]).toEqual([undefined, false]);
  });
});

describe('Keeping', () => {
  async function kept(): Promise<KeptWork> {
    const window = await opened();
    retitle(window, 'Harbour');
    await window.keeping.autosave.switchOn(7);
    return assertExists(window.keeping.autosave.work, 'work');
  }

  it('offers kept work and brings it back as it was, only when asked (S8)', async () => {
    const work = await kept();
    const { session, keeping } = await opened('Milestone,Date\nOther,2027\n');
    await keeping.refresh();
    expect(keeping.offers).toEqual([work]);
    expect(session.text.title).toBe('Pasted table');
    expect(await keeping.bringBack(work)).toBe(true);
    expect([session.text.title, session.plan.milestones.map(({ title }) => title)]).toEqual(['Harbour', ['Lamp lit']]);
    expect([keeping.offers, keeping.autosave.status, keeping.isAtRisk]).toEqual([[], 'on', false]);
    await keeping.autosave.switchOff();
    // It never was a file: now it is nowhere else.
    expect(keeping.isAtRisk).toBe(true);
  });

  it('changes nothing when kept work is damaged or gone, and deletes nothing for that', async () => {
    const work = await kept();
    const { session, keeping } = await opened('Milestone,Date\nOther,2027\n');
    store.works.set(work.id, { work, text: '{"milepost":"project","version":1,' });
    expect(await keeping.bringBack(work)).toBe(false);
    expect(session.error).toContain('damaged');
    expect(session.plan.milestones.map(({ title }) => title)).toEqual(['Other']);
    expect(store.works.size).toBe(1);
    store.works.clear();
    expect(await keeping.bringBack(work)).toBe(false);
  });

  it('deletes what is past its last day at the next start, and not on that day (S8)', async () => {
    await kept();
    for (const [days, left] of [
      [7, 1],
      [8, 0],
    ] as const) {
      today = addDays(TODAY, days);
      const { keeping } = await opened();
      await keeping.refresh();
      expect([keeping.offers.length, store.works.size]).toEqual([left, left]);
    }
  });

  it('never overwrites what another window has written, and says so in both ways out', async () => {
    const first = await opened();
    await first.keeping.autosave.switchOn(7);
    const work = assertExists(first.keeping.autosave.work, 'work');
    const second = await opened();
    await second.keeping.bringBack(work);
    retitle(second, 'Of the second');
    await second.keeping.autosave.flush();
    retitle(first, 'Of the first');
    await first.keeping.autosave.flush();
    expect([first.keeping.autosave.status, first.keeping.isAtRisk]).toEqual(['elsewhere', true]);
    expect(texts()).toContain('Of the second');
    await first.keeping.autosave.takeOver();
    expect(texts()).toContain('Of the first');
    retitle(second, 'Of the second again');
    await second.keeping.autosave.flush();
    expect(second.keeping.autosave.status).toBe('elsewhere');
    await second.keeping.autosave.letBe();
    expect([second.keeping.autosave.status, second.keeping.isAtRisk]).toEqual(['off', true]);
    expect(texts()).toContain('Of the first');
  });

  it('does not write anew what was deleted in another window, until a person says so', async () => {
    const first = await opened();
    await first.keeping.autosave.switchOn(7);
    store.works.clear();
    retitle(first, 'After that');
    await first.keeping.autosave.flush();
    expect([first.keeping.autosave.status, store.works.size]).toEqual(['gone', 0]);
    await first.keeping.autosave.takeOver();
    expect([first.keeping.autosave.status, store.works.size]).toEqual(['on', 1]);
  });
});

describe('keptFrom(stored)', () => {
  const WORK: KeptWork = {
    id: 'a',
    title: 'Harbour',
    files: ['harbour.csv'],
    marking: '',
    savedAt: 5,
    days: 30,
    until: TODAY,
    stamp: 1,
  };

  it('reads what was stored', () => {
    expect(keptFrom(storedOf(WORK))).toEqual(WORK);
  });

  it.each([
    undefined,
    'Harbour',
    { ...storedOf(WORK), until: '2026-02-30' },
    { ...storedOf(WORK), days: 365 },
    { ...storedOf(WORK), stamp: 0 },
    { ...storedOf(WORK), savedAt: Number.NaN },
  ])('takes nothing that Milepost did not write: %j', (stored) => {
    expect(keptFrom(stored)).toBeUndefined();
  });
});
