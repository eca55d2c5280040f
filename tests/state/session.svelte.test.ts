import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso } from '../../src/base/day';
import { assignColumn } from '../../src/state/columnRoles';
import type { FileLike } from '../../src/state/openFiles';
import { FIRST_SAMPLE } from '../../src/state/firstSample';
import { SAMPLES } from '../../src/state/samples';
import { Session } from '../../src/state/session.svelte';
import { reckoningText } from '../../src/view/summary';

const file = (name: string, text: string): FileLike => ({
  name,
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
});

const PLAN = 'Milestone,Date,Funding,Agency\nOne,2026,Funded,MSD\nTwo,TBC,Not funded,Police\n';

async function opened(text = PLAN): Promise<Session> {
  const session = new Session();
  await session.load([file('my-plan.csv', text)]);
  return session;
}

describe('Session.load(files)', () => {
  it('reads a table, suggests its columns and builds the view', async () => {
    const session = await opened();
    expect(session.error).toBeUndefined();
    expect(reckoningText(session.reckoning)).toBe('2 milestones: 1 placed, 1 with no date');
    expect(session.text.title).toBe('my plan');
  });

  it('keeps what was open when a file can not be read, and says why in plain words', async () => {
    const session = await opened();
    await session.load([file('book.xlsx', 'PK\u0003\u0004')]);
    expect(session.error).toMatch(/^book\.xlsx could not be opened\. .+\.$/);
    expect(session.plan.milestones.map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('keeps what was open when the browser can not give the bytes', async () => {
    const session = await opened();
    await session.load([{ name: 'folder', arrayBuffer: () => Promise.reject(new Error('not readable')) }]);
    expect(session.error).toBe('folder could not be read. Is it a folder, or open in another program?');
    expect(session.plan.milestones).toHaveLength(2);
  });

  it('refuses all files together when one can not be read: nothing is left out in silence (U5)', async () => {
    const session = await opened();
    await session.load([file('good.csv', PLAN), file('empty.csv', '')]);
    expect(session.error).toContain('empty.csv');
    expect(session.plan.files).toEqual(['my-plan.csv']);
  });

  it('opens several files as one plan', async () => {
    const session = new Session();
    await session.load([file('a.csv', PLAN), file('b.csv', 'Milestone,Date\nThree,2027\n')]);
    expect(session.plan.milestones).toHaveLength(3);
    expect(session.text.title).toBe('a and b');
  });

  it('lets the later of two loads win, however slow the first is', async () => {
    const session = new Session();
    let release = (): void => undefined;
    const slow: FileLike = {
      name: 'slow.csv',
      arrayBuffer: () =>
        new Promise((resolve) => {
          release = () => {
            resolve(new TextEncoder().encode(PLAN).buffer);
          };
        }),
    };
    const first = session.load([slow]);
    await session.load([file('quick.csv', PLAN)]);
    release();
    await first;
    expect(session.plan.files).toEqual(['quick.csv']);
    expect(session.loading).toBeUndefined();
  });

  it('says what is being read while it is', async () => {
    const session = new Session();
    const loading = session.load([file('plan.csv', PLAN)]);
    expect(session.loading).toBe('plan.csv');
    await loading;
    expect(session.loading).toBeUndefined();
  });

  it('shows a file of column names only as an empty plan, not as an error (U11)', async () => {
    const session = await opened('Milestone,Date,Funding\n');
    expect(session.error).toBeUndefined();
    expect(session.view.reckoning.rows).toBe(0);
    expect(session.plan.columns).toEqual(['Milestone', 'Date', 'Funding']);
  });
});

describe('Session.loadText(text)', () => {
  it('reads a table copied from a spreadsheet', async () => {
    const session = new Session();
    await session.loadText('Milestone\tDate\nWhānau hui\t2026\n');
    expect(session.plan.milestones.map(({ title }) => title)).toEqual(['Whānau hui']);
  });

  it('explains when nothing usable was pasted', async () => {
    const session = await opened();
    await session.loadText('   ');
    expect(session.error).toContain('Pasted table');
    expect(session.plan.milestones).toHaveLength(2);
  });
});

describe('Session choices', () => {
  it('changeMapping(index, mapping) reads the table anew, and undo() takes it back (U8)', async () => {
    const session = await opened();
    const columns = assertExists(session.tables[0], 'table').columns;
    session.changeMapping(0, assignColumn(session.mappingOf(0), 'Date', undefined, columns));
    expect(session.view.reckoning.placed).toBe(0);
    session.undo();
    expect(session.view.reckoning.placed).toBe(1);
    session.redo();
    expect(session.view.reckoning.placed).toBe(0);
  });

  it('changeText(text) typed letter by letter is one step of undo', async () => {
    const session = await opened();
    for (const title of ['N', 'Ne', 'New']) session.changeText({ title });
    expect(session.view.text.title).toBe('New');
    session.undo();
    expect(session.view.text.title).toBe('my plan');
    expect(session.canUndo).toBe(false);
  });

  it('changeFilter(filter) leaves milestones out and counts them (U5)', async () => {
    const session = await opened();
    session.changeFilter({ statuses: ['funded'] });
    expect(reckoningText(session.reckoning)).toBe('2 milestones: 1 placed, 1 filtered out');
    session.clearFilter();
    expect(reckoningText(session.reckoning)).toBe('2 milestones: 1 placed, 1 with no date');
  });

  it('changeLanes(group) never divides lanes by what they are made of', async () => {
    const session = await opened();
    session.changeView({ lanes: 'agency', subLanes: 'funding' });
    session.changeLanes('funding');
    expect([session.spec.lanes, session.spec.subLanes]).toEqual(['funding', 'none']);
  });

  it('asks for the date of the document when dates have no year, and places them once it is given (D8)', async () => {
    const session = await opened('Milestone,Date\nCabinet,21 Oct\n');
    expect(session.asksForDocumentDate).toBe(true);
    expect(session.view.reckoning.undated).toBe(1);
    session.changeDocumentDate(dayFromIso('2024-07-18'));
    expect(session.asksForDocumentDate).toBe(false);
    expect(session.view.reckoning.placed).toBe(1);
  });

  it('opening another table starts with its own choices and nothing to undo', async () => {
    const session = await opened();
    session.changeText({ marking: 'IN CONFIDENCE' });
    await session.load([file('other.csv', PLAN)]);
    expect(session.text.marking).toBe('');
    expect(session.canUndo).toBe(false);
  });
});

describe('Session.loadSample(sample)', () => {
  it('opens on the Te Aorerekura plan: 30 milestones, 28 placed, 2 with no date', async () => {
    const session = new Session();
    await session.loadSample(FIRST_SAMPLE);
    expect(reckoningText(session.reckoning)).toBe('30 milestones: 28 placed, 2 with no date');
    expect(session.text.asAt).toBe(dayFromIso('2024-07-18'));
    expect(session.text.marking).toBe('');
  });

  it.each(SAMPLES)('accounts for every row of $file (U5)', async (sample) => {
    const session = new Session();
    await session.loadSample(sample);
    const { rows, placed, undated, filtered, skipped } = session.view.reckoning;
    expect(rows).toBeGreaterThan(0);
    expect(placed + undated + filtered + skipped).toBe(rows);
    expect(session.error).toBeUndefined();
  });
});

describe('Session.findings', () => {
  const RAW_SEED = readFileSync(join(import.meta.dirname, '../../seeds/ct-work-programme-2022.tsv'), 'utf8');
  const WORK_PROGRAMME = assertExists(
    SAMPLES.find((sample) => sample.file.startsWith('counter-terrorism')),
    'sample',
  );

  /** What makes two findings the same to a reader. */
  const told = (session: Session): readonly string[] =>
    session.findings.map(({ code, line, column, value, message }) =>
      JSON.stringify([code, line, column, value, message]),
    );

  it.each([
    ['a sample', (session: Session) => session.loadSample(WORK_PROGRAMME)],
    ['a table as a paper prints it', (session: Session) => session.load([file('seed.tsv', RAW_SEED)])],
  ])('tells each finding of %s once', async (_, open) => {
    const session = new Session();
    await open(session);
    expect(session.findings.length).toBeGreaterThan(0);
    expect(told(session)).toEqual([...new Set(told(session))]);
  });

  it('are about the columns in use, not about the ones that were suggested', async () => {
    const session = await opened();
    const columns = assertExists(session.tables[0], 'table').columns;
    session.changeMapping(0, assignColumn(session.mappingOf(0), 'Date', undefined, columns));
    expect(session.findings.map(({ code }) => code)).toContain('NO_DATE_COLUMN');
    session.undo();
    expect(session.findings.map(({ code }) => code)).not.toContain('NO_DATE_COLUMN');
  });
});
