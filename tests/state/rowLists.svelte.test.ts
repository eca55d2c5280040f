import { describe, expect, it } from 'vitest';
import { reckoningParts } from '../../src/state/reckoningParts';
import { ROW_LIST_LABEL, rowList } from '../../src/state/rowLists';
import type { RowListName } from '../../src/state/rowLists';
import { SAMPLES } from '../../src/state/samples';
import { Session } from '../../src/state/session.svelte';
import { reckoningText } from '../../src/view/summary';

const list = (session: Session, name: RowListName) => rowList(name, session.plan, session.tables, session.view);

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
    const lengths = (Object.keys(ROW_LIST_LABEL) as RowListName[]).map((name) => list(session, name).length);
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

describe('reckoningParts(view)', () => {
  it.each(SAMPLES)('reads as reckoningText(view), for $file', async (sample) => {
    const session = new Session();
    await session.loadSample(sample);
    const words = (): string =>
      reckoningParts(session.view)
        .map(({ text }) => text)
        .join('');
    expect(words()).toBe(reckoningText(session.view));
    session.changeFilter({ text: 'plan' });
    expect(words()).toBe(reckoningText(session.view));
  });
});
