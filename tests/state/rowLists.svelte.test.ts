import { describe, expect, it } from 'vitest';
import { reckoningParts } from '../../src/ui/reckoningParts';
import { ROW_LISTS, rowList, textLines } from '../../src/state/rowLists';
import type { RowListName } from '../../src/state/rowLists';
import { SAMPLES } from '../../src/state/samples';
import { Session } from '../../src/state/session.svelte';
import { reckoningText } from '../../src/view/summary';

const list = (session: Session, name: RowListName) => rowList(name, session.plan, session.view);

async function pasted(text: string): Promise<Session> {
  const session = new Session();
  await session.loadText(text);
  return session;
}

describe('rowList(name, plan, tables, view)', () => {
  it.each(SAMPLES)('has as many rows as the number it stands behind, for $file', async (sample) => {
    const session = new Session();
    await session.loadSample(sample);
    session.changeFilter({ text: 'a' });
    const { rows, placed, undated, filtered, skipped } = session.view.reckoning;
    const lengths = ROW_LISTS.map((name) => list(session, name).length);
    expect(lengths).toEqual([rows, placed, undated, filtered, skipped]);
  });

  it('gives each row its line in the file and its date as written (U4)', async () => {
    const session = await pasted('Milestone,Date\nOne,2026\nTwo,TBC\nThree,\n');
    expect(list(session, 'undated').map(({ line, text, note }) => [line, text, note])).toEqual([
      [3, 'Two', 'TBC'],
      [4, 'Three', 'Date left blank'],
    ]);
  });

  it('says why a row was set aside', async () => {
    const session = await pasted('Milestone,Date\nOne,2026\nMilestone,Date\nTwo,2027\n');
    expect(list(session, 'skipped').map(({ line, note }) => [line, note])).toEqual([[3, 'The column names again']]);
    expect(list(session, 'all').map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

describe('rowList("skipped")', () => {
  it('lists rows that the table set aside and rows that name no milestone, and how each can come back', async () => {
    const session = await pasted(
      'Milestone,Date,Lead\nOne,2026,MSD\nPart 1:,,\nTwo,2027,MSD\n,2028,MSD\nMilestone,Date,Lead\nTotal,,\n',
    );
    const rows = list(session, 'skipped');
    expect(rows.map(({ line, note, way }) => [line, note, way])).toEqual([
      [3, 'A heading inside the table', 'needs-date'],
      [5, 'No milestone named', 'needs-title'],
      [6, 'The column names again', 'restore'],
      [7, 'A total, not a milestone', 'restore'],
    ]);
    expect(rows).toHaveLength(session.view.reckoning.skipped);
  });
});

describe('textLines(tables)', () => {
  it('lists lines above the header, notes and footnotes, which are in no number', async () => {
    const session = await pasted('Harbour plan\nMilestone,Funding\nOne,Funded*\n* Subject to Budget.\nSource: us.\n');
    expect(textLines(session.editedTables).map(({ line, text, note }) => [line, text, note])).toEqual([
      [1, 'Harbour plan', 'Stands above the column names'],
      [4, '* Subject to Budget.', 'A footnote'],
      [5, 'Source: us.', 'A note or a source'],
    ]);
    session.edits.restore('Pasted table', 5);
    expect(textLines(session.editedTables).map(({ line }) => line)).toEqual([1, 4]);
    expect(session.milestoneAt('Pasted table', 5)?.title).toBe('Source: us.');
  });
});

describe('reckoningParts(reckoning)', () => {
  it.each(SAMPLES)('reads as reckoningText(reckoning), for $file', async (sample) => {
    const session = new Session();
    await session.loadSample(sample);
    const words = (): string =>
      reckoningParts(session.reckoning)
        .map(({ text }) => text)
        .join('');
    expect(session.reckoning).toEqual(session.view.reckoning);
    expect(words()).toBe(reckoningText(session.reckoning));
    session.changeFilter({ text: 'plan' });
    expect(words()).toBe(reckoningText(session.reckoning));
  });
});
