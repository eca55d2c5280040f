import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { readPack } from '../../src/pack/packFormat';
import { partsOf } from '../../src/pack/packPage';
import { bringFiles } from '../../src/state/bringing';
import { FIRST_SAMPLE } from '../../src/state/firstSample';
import { Session } from '../../src/state/session.svelte';
import { ALL, keptOf, packed } from './packed';

const PLAN = 'Milestone,Date,Lead\nOne,31 June 2026,PORT\nTwo,2027,NAVY\n';
const REFUSED = 'This page can only be looked at.';

/** A session in which the plan was opened from a page, as its window opens it. */
async function opened(lookOnly: boolean): Promise<Session> {
  const from = new Session();
  await from.loadText(PLAN);
  from.changeText({ marking: 'IN-CONFIDENCE' });
  const { page } = packed(await keptOf(from, ALL));
  const read = readPack(assertExists(partsOf(page), 'parts').json);
  if (!read.ok) throw new Error(read.detail);
  const { project, info } = read.pack;
  const session = new Session();
  await session.loadPack({ ok: true, ...project }, { ...info, lookOnly }, 'this page');
  return session;
}

const other = { name: 'other.csv', arrayBuffer: () => Promise.resolve(new TextEncoder().encode(PLAN).buffer) };

describe('a session of a page that can only be looked at', () => {
  it.each<[string, (session: Session) => unknown]>([
    ['a cell', (session) => session.edits.write([{ file: 'Pasted table', line: 2, column: 'Lead', text: 'ROADS' }])],
    ['a column', (session) => session.changeMapping(0, { ...session.mappingOf(0), leads: [] })],
    ['how dates are read', (session) => session.changeDateReading({ europeanMonths: true })],
    ['the day of the document', (session) => session.changeDocumentDate(0 as typeof session.choices.documentDate)],
    [
      'what a finding says',
      (session) => session.answering.accept(assertExists(session.findings[0], 'finding'), 'cell'),
    ],
    ['its marking', (session) => session.changeText({ marking: '' })],
    ['the plan, by a file', (session) => bringFiles(session, [other])],
    ['the plan, by a paste', (session) => session.loadText(PLAN)],
    ['the plan, by a sample', (session) => session.loadSample(FIRST_SAMPLE)],
  ])('does not change %s, and says why', async (_, change) => {
    const session = await opened(true);
    const { choices, tables, plan } = session;
    await change(session);
    expect(session.announcement).toEqual({ text: REFUSED, shown: true });
    expect(session.choices).toBe(choices);
    expect(session.tables).toBe(tables);
    expect(session.plan).toEqual(plan);
  });

  it('can be looked at in every way', async () => {
    const session = await opened(true);
    session.changeFilter({ agencies: ['PORT'] });
    session.changeView({ lanes: 'agency' });
    session.changePage({ page: 'a3-landscape' });
    expect(session.reckoning).toMatchObject({ rows: 2, filtered: 1 });
    expect(session.text.marking).toBe('IN-CONFIDENCE');
    session.undo();
    expect(session.announcement.text).not.toBe(REFUSED);
  });
});

describe('a session of a page that can also be changed', () => {
  it('edits, and opens other tables, after which it is no page any more', async () => {
    const session = await opened(false);
    session.edits.write([{ file: 'Pasted table', line: 2, column: 'Date', text: '30 June 2026' }]);
    expect(session.edits.list).toHaveLength(1);
    expect(session.pack).toBeDefined();
    await session.load([other]);
    expect(session.pack).toBeUndefined();
  });
});
