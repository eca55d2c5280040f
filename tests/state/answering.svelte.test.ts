import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import type { Issue, Question } from '../../src/base/issue';
import { oneNameEdits } from '../../src/state/oneName';
import { readProject, writeProject } from '../../src/state/projectFile';
import { sayingWords } from '../../src/ui/panel/sayingWords';
import { Session } from '../../src/state/session.svelte';

const SPELLINGS = [
  'Milestone,Lead,Date',
  'One,Te Puni Kōkiri,2026',
  'Two,Te Puni Kōkiri / MSD,2026',
  'Three,Te Puni Kokiri,2027',
  'Four,MSD/Te  Puni kokiri,2027',
  'Five,Friends of Te Puni Kokiri,2028',
].join('\n');

async function opened(text: string): Promise<Session> {
  const session = new Session();
  await session.loadText(text);
  return session;
}

function finding(session: Session, code: string): Issue {
  return assertExists(
    session.findings.find((each) => each.code === code),
    code,
  );
}

function question<K extends Question['kind']>(issue: Issue, kind: K): Extract<Question, { kind: K }> {
  const found = assertExists(issue.question, 'question');
  if (found.kind !== kind) throw new Error(`unexpected question ${found.kind}`);
  return found as Extract<Question, { kind: K }>;
}

const codes = (session: Session): readonly string[] => session.findings.map(({ code }) => code);
const lanes = (session: Session): readonly string[] => session.view.lanes.map(({ name }) => name);
const leads = (session: Session): readonly string[] => session.plan.milestones.map((each) => each.leads.join(' + '));

/** The session again from its project file. */
async function reopened(session: Session): Promise<Session> {
  const again = new Session();
  const text = writeProject(session.project);
  expect(readProject(text, 'plan.milepost.json').ok).toBe(true);
  await again.load([
    { name: 'plan.milepost.json', arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer) },
  ]);
  return again;
}

describe('spellings of one name', () => {
  it('are listed with their counts, the commonest first, and share a lane until someone says (L3, L9)', async () => {
    const session = await opened(SPELLINGS);
    expect(question(finding(session, 'SPELLING_VARIANTS'), 'one-name').spellings).toEqual([
      { text: 'Te Puni Kōkiri', count: 2 },
      { text: 'Te Puni Kokiri', count: 1 },
      { text: 'Te Puni kokiri', count: 1 },
    ]);
    expect(lanes(session)).toEqual(['Te Puni Kōkiri', 'MSD', 'Friends of Te Puni Kokiri']);
    expect(session.edits.list).toEqual([]);
  });

  it('treated as one are written in the spelling chosen, as edits of their cells only, in one step (U14)', async () => {
    const session = await opened(SPELLINGS);
    session.edits.write(oneNameEdits(session, finding(session, 'SPELLING_VARIANTS'), 'Te Puni Kōkiri'));
    expect(leads(session)).toEqual([
      'Te Puni Kōkiri',
      'Te Puni Kōkiri + MSD',
      'Te Puni Kōkiri',
      'MSD + Te Puni Kōkiri',
      'Friends of Te Puni Kokiri',
    ]);
    expect(session.edits.list.map(({ line, original, text }) => [line, original, text])).toEqual([
      [4, 'Te Puni Kokiri', 'Te Puni Kōkiri'],
      [5, 'MSD/Te  Puni kokiri', 'MSD/Te Puni Kōkiri'],
    ]);
    expect(codes(session)).not.toContain('SPELLING_VARIANTS');
    session.undo();
    expect(codes(session)).toContain('SPELLING_VARIANTS');
    expect(session.edits.list).toEqual([]);
  });

  it('can be written in a rarer spelling too', async () => {
    const session = await opened(SPELLINGS);
    session.edits.write(oneNameEdits(session, finding(session, 'SPELLING_VARIANTS'), 'Te Puni kokiri'));
    expect(leads(session).slice(0, 2)).toEqual(['Te Puni kokiri', 'Te Puni kokiri + MSD']);
  });

  it('kept apart stand in lanes of their own, can be filtered one by one, and are asked about no more', async () => {
    const session = await opened(SPELLINGS);
    session.answering.keepApart(question(finding(session, 'SPELLING_VARIANTS'), 'one-name'));
    expect(codes(session)).not.toContain('SPELLING_VARIANTS');
    expect(lanes(session)).toEqual([
      'Te Puni Kōkiri',
      'MSD',
      'Te Puni Kokiri',
      'Te Puni kokiri',
      'Friends of Te Puni Kokiri',
    ]);
    session.changeFilter({ agencies: ['Te Puni Kokiri'] });
    expect(session.view.reckoning).toMatchObject({ placed: 1, filtered: 4 });
    session.undo();
    session.undo();
    expect(lanes(session)).toHaveLength(3);
    expect(codes(session)).toContain('SPELLING_VARIANTS');
  });

  it('kept apart stay so in the project file; asked again, they are asked about again', async () => {
    const session = await opened(SPELLINGS);
    session.answering.keepApart(question(finding(session, 'SPELLING_VARIANTS'), 'one-name'));
    const again = await reopened(session);
    expect(lanes(again)).toEqual(lanes(session));
    const [said] = again.answering.list;
    again.answering.askAgain(assertExists(said, 'answer'));
    expect(codes(again)).toContain('SPELLING_VARIANTS');
    expect(again.answering.list).toEqual([]);
  });

  it('are asked about again when a new one turns up', async () => {
    const session = await opened(SPELLINGS);
    session.answering.keepApart(question(finding(session, 'SPELLING_VARIANTS'), 'one-name'));
    session.edits.write([{ file: 'Pasted table', line: 2, column: 'Lead', text: 'TE PUNI KŌKIRI' }]);
    expect(codes(session)).toContain('SPELLING_VARIANTS');
  });

  it.each([
    ['Police', 'NZ Police'],
    ['Treasury', 'The Treasury'],
    ['D.P.M.C.', 'DPMC'],
    ['CTCC', 'СТСС'],
    ['Arts & Culture', 'Arts and Culture'],
  ])('"%s" and "%s" are offered as one', async (first, second) => {
    const session = await opened(`Milestone,Area,Date\nA,${first},2026\nB,${first},2026\nC,${second},2027\n`);
    session.edits.write(oneNameEdits(session, finding(session, 'SPELLING_VARIANTS'), second));
    expect(session.plan.milestones.map(({ area }) => area)).toEqual([second, second, second]);
    expect(codes(session)).not.toContain('SPELLING_VARIANTS');
  });

  it('in look-alike letters alone are offered in Latin ones, or kept (L11)', async () => {
    const session = await opened('Milestone,Lead,Date\nA,СТСС / MSD,2026\nB,MSD,2027\n');
    const mixed = finding(session, 'MIXED_SCRIPT');
    expect(question(mixed, 'one-name').spellings).toEqual([
      { text: 'CTCC', count: 0 },
      { text: 'СТСС', count: 1 },
    ]);
    session.edits.write(oneNameEdits(session, mixed, 'CTCC'));
    expect(leads(session)[0]).toBe('CTCC + MSD');
    session.undo();
    session.answering.keepApart(question(mixed, 'one-name'));
    expect(codes(session)).not.toContain('MIXED_SCRIPT');
    expect(leads(session)[0]).toBe('СТСС + MSD');
  });

  it('are written anew in headings inside the table', async () => {
    const session = await opened(
      'Milestone,Date,Lead\nLight houses,,\nA,2026,X\nB,2026,X\nLighthouses,,\nC,2027,Y\nD,2027,Y\n',
    );
    expect(session.plan.milestones.map(({ area }) => area)[1]).toBe('Light houses');
    session.edits.write(oneNameEdits(session, finding(session, 'SPELLING_VARIANTS'), 'Lighthouses'));
    expect(new Set(session.plan.milestones.map(({ area }) => area))).toEqual(new Set(['Lighthouses']));
  });
});

const WRAPPED = [
  'Capability,Milestone,Date',
  'Partner to promote social,One,2026',
  'inclusion,Two,2026',
  'Respond to incidents,Three,2027',
  'Recover,Four,2027',
].join('\n');
const WHOLE = 'Partner to promote social inclusion';

describe('a group cell wrapped over rows', () => {
  const areas = (session: Session): readonly string[] => session.plan.milestones.map(({ area }) => area);

  it('is shown whole until someone says, which the finding tells', async () => {
    const session = await opened(WRAPPED);
    expect(areas(session).slice(0, 2)).toEqual([WHOLE, WHOLE]);
    expect(finding(session, 'GROUP_CELL_JOINED').message).toContain(`Until you say, “${WHOLE}” stands on both rows`);
    expect(session.editedTables[0]?.rows[1]?.cells[0]).toBe('inclusion');
  });

  it.each([
    [true, [WHOLE, WHOLE]],
    [false, ['Partner to promote social', 'inclusion']],
  ] as const)('said to be one name (%s) rests, is undone, and is kept in the project', async (isOne, wanted) => {
    const session = await opened(WRAPPED);
    const found = finding(session, 'GROUP_CELL_JOINED');
    session.answering.sayWrapped(found, question(found, 'wrapped-name').parts, isOne);
    expect(areas(session).slice(0, 2)).toEqual(wanted);
    expect(codes(session)).not.toContain('GROUP_CELL_JOINED');
    const again = await reopened(session);
    expect(areas(again)).toEqual(areas(session));
    expect(codes(again)).not.toContain('GROUP_CELL_JOINED');
    session.undo();
    expect(codes(session)).toContain('GROUP_CELL_JOINED');
  });

  it('is asked about again when its words change', async () => {
    const session = await opened(WRAPPED);
    const found = finding(session, 'GROUP_CELL_JOINED');
    session.answering.sayWrapped(found, question(found, 'wrapped-name').parts, false);
    session.edits.write([{ file: 'Pasted table', line: 3, column: 'Capability', text: 'inclusion for all' }]);
    expect(codes(session)).toContain('GROUP_CELL_JOINED');
  });
});

describe('a column of financial years', () => {
  const YEARS = 'Milestone,Financial year\nA,2025\nB,2026\nC,2027\n';
  const first = (session: Session): string | undefined => session.plan.milestones[0]?.phases[0]?.date.edtf;

  it.each([
    ['ends', '2024-07/2025-06'],
    ['begins', '2025-07/2026-06'],
    ['calendar', '2025'],
  ] as const)('is one question for the column; years that are named for where it %s (D9)', async (basis, edtf) => {
    const session = await opened(YEARS);
    expect(first(session)).toBe('2024-07/2025-06');
    expect(codes(session).filter((code) => code === 'FY_BASIS')).toHaveLength(1);
    session.answering.sayYears(finding(session, 'FY_BASIS'), basis);
    expect(first(session)).toBe(edtf);
    expect(codes(session)).not.toContain('FY_BASIS');
    expect(first(await reopened(session))).toBe(edtf);
    expect(session.plan.milestones[0]?.phases[0]?.date.text).toBe('2025');
  });
});

describe('Session.answering.accept(finding, scope)', () => {
  const HALVES = 'Milestone,Date\nA,H1 2026\nB,H1 2026\nC,H2 2027\n';
  const open = (session: Session): number => codes(session).filter((code) => code === 'HALF_BASIS').length;

  it.each([
    ['cell', 2],
    ['same', 1],
    ['column', 0],
  ] as const)('rests the finding in this %s, as one step of undo (U8)', async (scope, left) => {
    const session = await opened(HALVES);
    session.answering.accept(finding(session, 'HALF_BASIS'), scope);
    expect(open(session)).toBe(left);
    expect(open(await reopened(session))).toBe(left);
    session.undo();
    expect(open(session)).toBe(3);
  });

  it('holds for the words that were accepted, not for others written there later', async () => {
    const session = await opened(HALVES);
    session.answering.accept(finding(session, 'HALF_BASIS'), 'cell');
    session.edits.write([{ file: 'Pasted table', line: 2, column: 'Date', text: 'H2 2026' }]);
    expect(open(session)).toBe(3);
  });

  it('is listed in words, to be asked again', async () => {
    const session = await opened(HALVES);
    session.answering.accept(finding(session, 'HALF_BASIS'), 'same');
    const said = assertExists(session.answering.list[0], 'saying');
    expect(sayingWords(said)).toEqual({ place: 'Date', text: 'Accepted as read: “H1 2026” (half basis)' });
    session.answering.askAgain(said);
    expect(open(session)).toBe(3);
  });
});
