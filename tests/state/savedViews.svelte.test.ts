import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import { moved } from '../../src/base/moved';
import type { FileLike } from '../../src/state/openFiles';
import { readProject, writeProject } from '../../src/state/projectFile';
import {
  nameApart,
  withLook,
  withRenamed,
  withSavedView,
  withoutView,
  type Look,
  type SavedView,
} from '../../src/state/savedViews';
import { Session } from '../../src/state/session.svelte';

const PLAN = 'Agency,Milestone,Date\nHarbours,One,2026\nFerries,Two,2027\n';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);
const LOOK: Look = { spec: {}, days: undefined, mode: 'timeline' };
const YEAR = { first: day('2026-01-01'), last: day('2026-12-31') };

const file = (text: string): FileLike => ({
  name: 'plan.milepost.json',
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
});

async function opened(): Promise<Session> {
  const session = new Session();
  await session.loadText(PLAN);
  return session;
}

/** A session with two views saved, the first by agency and zoomed in, the second by year beside the table. */
async function withViews(): Promise<Session> {
  const session = await opened();
  session.changeView({ lanes: 'agency', labels: 'key', window: YEAR });
  session.changeSavedViews(withSavedView([], 'By agency', { spec: session.spec, days: YEAR, mode: 'timeline' }));
  session.changeView({ lanes: 'year' });
  const { savedViews } = session.choices;
  session.changeSavedViews(withSavedView(savedViews, 'By year', { spec: session.spec, days: undefined, mode: 'both' }));
  return session;
}

describe('a list of saved views', () => {
  it('keeps names apart, whatever they are called', () => {
    const twice = withSavedView(withSavedView([], ' Ours ', LOOK), 'Ours', LOOK);
    expect(twice.map(({ name }) => name)).toEqual(['Ours', 'Ours (2)']);
    expect(nameApart(twice, 'Ours')).toBe('Ours (3)');
    const [first] = twice;
    expect(withRenamed(twice, first?.id ?? '', 'Ours')[0]?.name).toBe('Ours');
  });

  it('gives another look to one view and leaves its name and id', () => {
    const views = withSavedView([], 'Ours', LOOK);
    const id = views[0]?.id ?? '';
    expect(withLook(views, id, { ...LOOK, mode: 'pages' })).toEqual([{ ...LOOK, mode: 'pages', id, name: 'Ours' }]);
  });

  it('has one id and one name for each view after any run of changes', () => {
    const names = fc.constantFrom('A', 'B', 'A (2)');
    const change = fc.oneof(
      names.map((name) => (views: readonly SavedView[]) => withSavedView(views, name, LOOK)),
      fc.tuple(fc.nat(5), names).map(
        ([at, name]) =>
          (views: readonly SavedView[]) =>
            withRenamed(views, views[at]?.id ?? '', name),
      ),
      fc.nat(5).map((at) => (views: readonly SavedView[]) => withoutView(views, views[at]?.id ?? '')),
      fc.tuple(fc.nat(5), fc.nat(5)).map(
        ([from, to]) =>
          (views: readonly SavedView[]) =>
            moved(views, from, to),
      ),
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        let views: readonly SavedView[] = [];
        for (const each of changes) views = each(views);
        expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
        expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
      }),
    );
  });
});

describe('moved(list, from, to)', () => {
  it('keeps all items, and the others in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.integer(), fc.integer(), (list, from, to) => {
        const after = moved(list, from, to);
        expect([...after].sort()).toEqual([...list].sort());
        const item = list[from];
        const without = (all: readonly number[]): readonly number[] => all.filter((each) => each !== item);
        expect(without(after)).toEqual(without(list));
      }),
    );
  });

  it('puts an item where it is asked for', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 0, 9)).toEqual(['b', 'a']);
  });
});

describe('Session, with saved views', () => {
  it('shows a view again as it was, and leaves the house style alone', async () => {
    const session = await withViews();
    const [byAgency] = session.choices.savedViews;
    const houseStyle = { name: 'Ports' } as never;
    session.changeView({ houseStyle, colourBy: 'agency' });
    session.showView(byAgency?.spec ?? {});
    expect(session.spec).toMatchObject({ lanes: 'agency', colourBy: 'funding', window: YEAR, houseStyle });
  });

  it('undoes and redoes saving, renaming, updating, ordering and deleting, 50 steps and more (U8)', async () => {
    const session = await withViews();
    const start = session.choices;
    const steps = [start];
    for (let i = 0; i < 60; i += 1) {
      const { savedViews } = session.choices;
      const id = savedViews[i % savedViews.length]?.id ?? '';
      const next = [
        () => withSavedView(savedViews, `View ${String(i)}`, LOOK),
        () => withRenamed(savedViews, id, `Name ${String(i)}`),
        () => withLook(savedViews, id, { ...LOOK, days: YEAR }),
        () => moved(savedViews, 0, 1),
        () => withoutView(savedViews, id),
      ][i % 5];
      session.changeSavedViews(next?.() ?? []);
      steps.push(session.choices);
    }
    for (const step of steps.slice(0, -1).reverse()) {
      session.undo();
      expect(session.choices).toEqual(step);
    }
    for (const step of steps.slice(1)) {
      session.redo();
      expect(session.choices).toEqual(step);
    }
  });

  it('keeps them in the project file, deep equal (U9)', async () => {
    const session = await withViews();
    const next = new Session();
    await next.load([file(writeProject(session.project))]);
    expect(next.error).toBeUndefined();
    expect(next.choices.savedViews).toEqual(session.choices.savedViews);
    expect(next.choices).toEqual(session.choices);
  });
});

describe('readProject(text, file), of saved views,', () => {
  const project = async (change: (views: SavedView[]) => unknown): Promise<string> => {
    const json = JSON.parse(writeProject((await withViews()).project)) as { savedViews: SavedView[] };
    return JSON.stringify({ ...json, savedViews: change(json.savedViews) });
  };
  const viewsOf = (text: string): readonly SavedView[] | string => {
    const read = readProject(text, 'plan.milepost.json');
    return read.ok ? read.project.choices.savedViews : read.message;
  };

  it('opens files that were saved before there were any', async () => {
    expect(viewsOf(await project(() => undefined))).toEqual([]);
  });

  it('shows a timeline where the mode is not known yet', async () => {
    const text = await project((views) => views.map((view) => ({ ...view, mode: 'globe' })));
    expect(viewsOf(text)).toMatchObject([{ mode: 'timeline' }, { mode: 'timeline' }]);
  });

  it.each([
    ['an id that stands twice', (views: SavedView[]) => [views[0], views[0]]],
    ['a name of blanks', (views: SavedView[]) => [{ ...views[0], name: '  ' }]],
    [
      'days that end before they begin',
      (views: SavedView[]) => [{ ...views[0], days: { first: '2026-02-01', last: '2026-01-01' } }],
    ],
    ['lanes that can not be', (views: SavedView[]) => [{ ...views[0], spec: { lanes: 'column:' } }]],
  ])('says that a file is damaged by %s', async (_, change) => {
    expect(viewsOf(await project(change))).toMatch(/it is damaged, at “savedViews/);
  });
});
