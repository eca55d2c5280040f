import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { NO_READING_CHOICE } from '../../src/importing/reading';
import { bringFiles, bringPasted } from '../../src/state/bringing';
import type { FileLike } from '../../src/state/openFiles';
import { progressWords } from '../../src/ui/importing/progressWords';
import { FIRST_SAMPLE } from '../../src/state/firstSample';
import { Session } from '../../src/state/session.svelte';

const file = (name: string, text: string): FileLike => ({
  name,
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
});

const PLAN = 'Milestone,Date,Agency\nOne,2026,MSD\nTwo,TBC,Police\n';
const OTHER = 'Milestone,Date,Agency\nThree,2027,MSD\n';
const PAGE = `<!doctype html><table><caption>First</caption><tr><th>Item</th><th>Amount</th></tr><tr><td>Rope</td><td>12</td></tr></table>
<table><caption>Second</caption><tr><th>Milestone</th><th>Date</th></tr><tr><td>One</td><td>2026</td></tr></table>`;

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

async function opened(text = PLAN): Promise<Session> {
  const session = new Session();
  await session.load([file('plan.csv', text)]);
  return session;
}

/** The question that the import asks, once it does. */
async function question(session: Session): Promise<NonNullable<Session['importing']['question']>> {
  for (let i = 0; i < 1000 && session.importing.question === undefined; i++) await turn();
  return assertExists(session.importing.question, 'question');
}

describe('Session.cancelLoad()', () => {
  it('keeps what was open, and what comes later is not shown (U12)', async () => {
    const session = await opened();
    const loading = session.load([file('other.csv', OTHER)]);
    session.cancelLoad();
    await loading;
    expect(session.loading).toBeUndefined();
    expect(session.importing.progress).toBeUndefined();
    expect(session.plan.files).toEqual(['plan.csv']);
    expect(session.announcement.text).toBe('Stopped reading other.csv. Nothing has changed.');
  });

  it('does nothing when nothing is being read', async () => {
    const session = await opened();
    const said = session.announcement;
    session.cancelLoad();
    expect(session.announcement).toBe(said);
  });
});

describe('a file of several tables', () => {
  it('is a question, and the answer is the table that is opened', async () => {
    const session = new Session();
    const loading = session.load([file('page.html', PAGE)]);
    const asked = await question(session);
    if (asked.kind !== 'sheet') throw new Error('not the question of the sheet');
    expect(asked.sheets.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ['First', 1],
      ['Second', 1],
    ]);
    asked.answer([1]);
    await loading;
    expect(session.plan.milestones.map(({ title }) => title)).toEqual(['One']);
    expect(session.importing.question).toBeUndefined();
  });

  it('is not opened without an answer, and that is no error', async () => {
    const session = await opened();
    const loading = session.load([file('page.html', PAGE)]);
    (await question(session)).answer(undefined);
    await loading;
    expect(session.error).toBeUndefined();
    expect(session.plan.files).toEqual(['plan.csv']);
    expect(session.announcement.text).toBe('page.html was not opened. Nothing has changed.');
  });

  it('is asked about no more when another file is opened meanwhile: the later load wins', async () => {
    const session = new Session();
    const first = session.load([file('page.html', PAGE)]);
    await question(session);
    await session.load([file('plan.csv', PLAN)]);
    await first;
    expect(session.importing.question).toBeUndefined();
    expect(session.plan.files).toEqual(['plan.csv']);
  });
});

describe('bringFiles(session, files)', () => {
  it('opens in place of a sample without asking', async () => {
    const session = new Session();
    await session.loadSample(FIRST_SAMPLE);
    await bringFiles(session, [file('plan.csv', PLAN)]);
    expect(session.plan.files).toEqual(['plan.csv']);
  });

  it('opens the same file anew without asking', async () => {
    const session = await opened();
    await bringFiles(session, [file('plan.csv', OTHER)]);
    expect(session.plan.milestones.map(({ title }) => title)).toEqual(['Three']);
  });

  it('adds to what is open when that is the answer, and keeps what was chosen', async () => {
    const session = await opened();
    session.changeText({ marking: 'IN CONFIDENCE' });
    const bringing = bringFiles(session, [file('other.csv', OTHER)]);
    const asked = await question(session);
    if (asked.kind !== 'how') throw new Error('not the question of how');
    asked.answer('add');
    await bringing;
    expect(session.plan.milestones.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
    expect(session.text.marking).toBe('IN CONFIDENCE');
    expect(session.groups).toContainEqual({ key: 'file', label: 'Source file' });
  });

  it('opens nothing when the question is closed', async () => {
    const session = await opened();
    const bringing = bringFiles(session, [file('other.csv', OTHER)]);
    (await question(session)).answer(undefined);
    await bringing;
    expect(session.plan.files).toEqual(['plan.csv']);
  });
});

describe('names of tables', () => {
  it('differ, so that their rows can be told apart', async () => {
    const session = await opened();
    await session.load([file('plan.csv', OTHER)], 'add');
    for (let i = 0; i < 2; i++) await session.loadText('Milestone\tDate\nHui\t2026\n', undefined, 'add');
    expect(session.plan.files).toEqual(['plan.csv', 'plan (2).csv', 'Pasted table', 'Pasted table (2)']);
  });
});

describe('bringPasted(session, text, html)', () => {
  it('reads the page where it holds a table, else the words', async () => {
    const session = new Session();
    const html = '<table><tr><th>Milestone</th><th>Date</th></tr><tr><td>From the page</td><td>2026</td></tr></table>';
    await bringPasted(session, 'Milestone\tDate\nFrom the words\t2026\n', html);
    expect(session.plan.milestones.map(({ title }) => title)).toEqual(['From the page']);
    const again = new Session();
    await bringPasted(again, 'Milestone\tDate\nFrom the words\t2026\n', '<p>nothing here</p>');
    expect(again.plan.milestones.map(({ title }) => title)).toEqual(['From the words']);
  });

  it('reads a list of one column, commas and all', async () => {
    const session = new Session();
    await bringPasted(session, 'Milestone\nPlan agreed, in part\nBoats bought, crew trained\n');
    expect(session.plan.milestones.map(({ title }) => title)).toEqual([
      'Plan agreed, in part',
      'Boats bought, crew trained',
    ]);
  });
});

describe('Session.readAgain(index, choice)', () => {
  it('cuts one table anew, keeps the others, the text around the figure and their edits', async () => {
    const session = await opened('Milestone;Date\nOne, two;2026\n');
    await session.load([file('other.csv', OTHER)], 'add');
    session.changeText({ marking: 'IN CONFIDENCE' });
    session.edits.write([{ file: 'other.csv', line: 2, column: 'Milestone', text: 'Third' }]);
    await session.readAgain(0, { ...NO_READING_CHOICE, delimiter: ',' });
    expect(session.tables[0]?.columns).toEqual(['Milestone;Date', 'Column 2']);
    expect(session.plan.milestones.map(({ title }) => title)).toContain('Third');
    expect(session.text.marking).toBe('IN CONFIDENCE');
    await session.readAgain(0, NO_READING_CHOICE);
    expect(session.tables[0]?.columns).toEqual(['Milestone', 'Date']);
  });

  it('reads the letters of a file as a person says they are stored (U2)', async () => {
    const bytes = Uint8Array.from(new TextEncoder().encode('Milestone,Date\nM.ori wards,2026\n'));
    bytes[bytes.indexOf(0x2e)] = 0xe2;
    const session = await opened('Milestone,Date\nOne,2026\n');
    await session.load([{ name: 'wards.csv', arrayBuffer: () => Promise.resolve(bytes.buffer) }]);
    expect(session.plan.milestones[0]?.title).toBe('Mâori wards');
    expect(session.findings.map(({ code }) => code)).toContain('ENCODING_DOUBTED');
    await session.readAgain(0, { ...NO_READING_CHOICE, encoding: 'windows-1257' });
    expect(session.plan.milestones[0]?.title).toBe('Māori wards');
    expect(session.findings.map(({ code }) => code)).not.toContain('ENCODING_DOUBTED');
  });
});

describe('a table without column names', () => {
  it('is opened and flagged, not refused', async () => {
    const session = await opened('2026-01-01,12\n2027-01-01,13\n2028-01-01,14\n');
    expect(session.error).toBeUndefined();
    expect(session.view.reckoning.rows).toBe(3);
    expect(session.findings.map(({ code }) => code)).toContain('NO_HEADER');
  });
});

describe('progressWords(progress, name)', () => {
  it('says what is done, with rows and share where they are known', () => {
    const at = (stage: 'cells' | 'dates' | 'handing-over', rows?: number, share?: number): string =>
      progressWords({ file: 'plan.csv', step: { stage, rows, share } }, 'plan.csv');
    expect(at('cells')).toBe('Reading plan.csv: finding its rows and columns…');
    expect(at('dates', 200_000)).toBe('Reading plan.csv: 200,000 rows, reading the dates…');
    expect(at('handing-over', 1, 0.504)).toBe('Reading plan.csv: 1 row, taking over the rows (50 %)…');
    expect(progressWords(undefined, 'the pasted table')).toBe('Reading the pasted table…');
  });
});
