import { describe, expect, it, vi } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { readerParts } from '../../src/importing/readFile';
import { NO_READING_CHOICE } from '../../src/importing/reading';
import { readText } from '../../src/importing/readText';
import type { ColumnMapping } from '../../src/model/columnMapping';
import { readPlan } from '../../src/model/readPlan';
import { FIRST_SAMPLE } from '../../src/state/firstSample';
import type { FileLike } from '../../src/state/openFiles';
import { Session } from '../../src/state/session.svelte';
import { largeTable } from '../importing/largeTable';

const ROWS = 4000;
const LARGE = largeTable(ROWS);
const SMALL = 'Milestone,Date,Agency\nOne,2026,MSD\nTwo,TBC,Police\n';

const file = (name: string, text: string): FileLike => ({
  name,
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
});

/** Calls back as soon as the first rows of a file are shown, once. */
function onFirstRows(session: Session, then: () => void): void {
  let seen = false;
  $effect.root(() => {
    $effect(() => {
      if (seen || session.part === undefined) return;
      seen = true;
      then();
    });
  });
}

async function opened(text = SMALL): Promise<Session> {
  const session = new Session();
  await session.load([file('plan.csv', text)]);
  return session;
}

async function settled(session: Session): Promise<void> {
  while (session.loading !== undefined) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the first rows of a large file', () => {
  it('are shown while the rest is being read, and are never said to be all (U5, U12)', async () => {
    const session = await opened();
    const seen: string[] = [];
    onFirstRows(session, () => {
      const { rows } = assertExists(session.part, 'part');
      expect(rows).toBeGreaterThan(100);
      expect(rows).toBeLessThan(ROWS);
      expect(session.view.reckoning.rows).toBe(rows);
      expect(session.loading).toBe('large.csv');
      seen.push(session.summary);
    });
    await session.load([file('large.csv', LARGE)]);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/^Timeline of .*\. Reading large\.csv: the first \d+ rows are shown\.$/);
    expect(session.part).toBeUndefined();
    expect(session.reckoning.rows).toBe(ROWS);
    expect(session.tables[0]?.rows).toHaveLength(ROWS);
    expect(session.canUndo).toBe(false);
  });

  it('make room for what was open when the reading is stopped, its past with it', async () => {
    const session = await opened();
    session.changeText({ title: 'Mine' });
    const { plan, occasion } = session;
    onFirstRows(session, () => {
      expect([session.canUndo, session.text.title]).toEqual([false, 'large']);
      session.cancelLoad();
    });
    await session.load([file('large.csv', LARGE)]);
    expect(session.part).toBeUndefined();
    expect(session.plan).toBe(plan);
    expect([session.text.title, session.occasion, session.canUndo]).toEqual(['Mine', occasion, true]);
    expect(session.announcement.text).toBe('Stopped reading large.csv. Nothing has changed.');
  });

  it('make room for what was open when the file turns out to be no table', async () => {
    const session = await opened();
    const { plan } = session;
    // The beginning reads well; the whole is as empty as an empty file.
    const reader = vi.spyOn(readerParts, 'anyKind');
    reader.mockResolvedValue(({ name }) => readText({ kind: 'text', name, text: '', ...NO_READING_CHOICE }));
    let shown = false;
    onFirstRows(session, () => {
      shown = true;
    });
    await session.load([file('large.csv', LARGE)]);
    reader.mockRestore();
    expect([shown, session.part, session.plan]).toEqual([true, undefined, plan]);
    expect(session.error).toContain('large.csv could not be opened.');
  });

  it('make room for another file that is opened meanwhile', async () => {
    const session = new Session();
    await session.loadSample(FIRST_SAMPLE);
    let second: Promise<void> | undefined;
    onFirstRows(session, () => {
      second = session.load([file('plan.csv', SMALL)]);
      expect(session.sample).toBe(FIRST_SAMPLE);
    });
    await session.load([file('large.csv', LARGE)]);
    await second;
    expect([session.part, session.plan.files]).toEqual([undefined, ['plan.csv']]);
  });

  it('can be looked at in other ways, and the whole is then seen so; nothing else can be done to them', async () => {
    const session = await opened();
    let occasion: number | undefined;
    onFirstRows(session, () => {
      occasion = session.occasion;
      session.changeFilter({ agencies: ['Police'] });
      expect(session.reckoning.filtered).toBeGreaterThan(0);
      session.changeMapping(0, { ...session.mappingOf(0), funding: [] });
      expect(session.announcement.text).toContain('Wait until all of it is read, or cancel.');
      session.edits.write([{ file: 'large.csv', line: 2, column: 'Agency', text: 'DIA' }]);
      expect(session.edits.list).toEqual([]);
      session.undo();
      expect(session.refusesTaking()).toBe(true);
    });
    await session.load([file('large.csv', LARGE)]);
    expect(session.spec.filter.agencies).toEqual(['Police']);
    expect(session.reckoning.filtered).toBe(ROWS - session.view.reckoning.placed - session.view.reckoning.undated);
    expect(session.view.hasFunding).toBe(true);
    expect(session.occasion).toBe(occasion);
    expect(session.refusesTaking()).toBe(false);
  });

  it('are not shown beside what is open, nor of one of several files', async () => {
    const session = await opened();
    onFirstRows(session, () => {
      throw new Error('shown');
    });
    await session.load([file('large.csv', LARGE)], 'add');
    await session.load([file('a.csv', LARGE), file('b.csv', SMALL)]);
    expect(session.reckoning.rows).toBe(ROWS + 2);
  });
});

describe('a change of a large plan', () => {
  const withoutFunding = (session: Session): ColumnMapping => ({ ...session.mappingOf(0), funding: [] });

  it('is read aside: the plan stays until the new one is there, and can be undone (U8, U12)', async () => {
    const session = await opened(LARGE);
    const before = session.plan;
    const mapping = withoutFunding(session);
    session.changeMapping(0, mapping);
    expect([session.plan, session.loading, session.mappingOf(0)]).toEqual([before, 'plan.csv', mapping]);
    expect(session.refusesTaking()).toBe(true);
    await settled(session);
    const table = assertExists(session.tables[0], 'table');
    expect(session.plan).toEqual(readPlan(table, mapping, session.dateContext));
    expect(session.announcement.text).toBe(session.summary);
    session.undo();
    await settled(session);
    expect(session.plan).toBe(before);
    session.redo();
    await settled(session);
    expect(session.view.hasFunding).toBe(false);
  });

  it('that is stopped has not been made', async () => {
    const session = await opened(LARGE);
    const [before, mapping] = [session.plan, session.mappingOf(0)];
    session.changeMapping(0, withoutFunding(session));
    session.cancelLoad();
    expect([session.plan, session.mappingOf(0), session.loading, session.canUndo]).toEqual([
      before,
      mapping,
      undefined,
      false,
    ]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session.plan).toBe(before);
  });

  it('joins those that come after it while it is being read', async () => {
    const session = await opened(LARGE);
    session.changeMapping(0, withoutFunding(session));
    session.edits.write([{ file: 'plan.csv', line: 2, column: 'Agency', text: 'DIA' }]);
    await settled(session);
    expect(session.view.hasFunding).toBe(false);
    expect(session.plan.milestones[0]?.leads).toEqual(['DIA']);
  });

  it('goes on being read after a load that came to nothing', async () => {
    const session = await opened(LARGE);
    session.changeMapping(0, withoutFunding(session));
    await session.load([file('empty.csv', '')]);
    expect(session.error).toContain('empty.csv');
    await settled(session);
    expect(session.view.hasFunding).toBe(false);
  });

  it('is read at once where the plan is small', async () => {
    const session = await opened();
    session.changeMapping(0, { ...session.mappingOf(0), leads: [] });
    expect(session.loading).toBeUndefined();
    expect(session.plan.milestones[0]?.leads).toEqual([]);
  });
});
