import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { editsFor, offersOf, reachOf } from '../../src/state/offers';
import { offerWords } from '../../src/ui/panel/offerWords';
import type { OfferScope } from '../../src/state/offers';
import { offerSource } from '../../src/state/offerSource';
import { Session } from '../../src/state/session.svelte';

const TEXT = 'Milestone,Date\nA,H1 2023\nB,by H2 2025\nC,H1 2023\nD,31 June 2025\nE,2026\n';

async function opened(text = TEXT): Promise<Session> {
  const session = new Session();
  await session.loadText(text);
  return session;
}

function ask(session: Session, code: string) {
  const group = session.findings.filter((finding) => finding.code === code);
  const finding = assertExists(group[0], code);
  const offers = offersOf(finding, offerSource(session));
  const edit = (index: number, scope: OfferScope): void => {
    const offer = assertExists(offers[index], 'offer');
    session.edits.write(editsFor(finding, offer, scope, group, offerSource(session)));
  };
  return { group, finding, offers, edit, words: offers.map((offer) => offerWords(offer, finding)) };
}

const dates = (session: Session): readonly (string | undefined)[] =>
  session.plan.milestones.map(({ phases }) => phases[0]?.date.text);

describe('offersOf(finding)', () => {
  it('gives the whole cell as each repair would make it', async () => {
    const { offers } = ask(await opened(), 'IMPOSSIBLE_DATE');
    expect(offers).toEqual([
      { index: 0, cells: [{ column: 'Date', text: '30 June 2025' }] },
      { index: 1, cells: [{ column: 'Date', text: '1 July 2025' }] },
    ]);
  });

  it('writes the reading into the right one of the columns that make a date', async () => {
    const session = await opened('Milestone,Quarter,Year\nA,Q3,2025\nB,Q4,2025\n');
    expect(session.mappingOf(0).date).toEqual(['Quarter', 'Year']);
    const { words, edit } = ask(session, 'QUARTER_BASIS');
    expect(words).toEqual(['Use “2025/26” in Year', 'Use “2024/25” in Year']);
    edit(0, 'column');
    expect(dates(session)).toEqual(['Q3 2025/26', 'Q4 2025/26']);
    expect(session.findings.map(({ code }) => code)).not.toContain('QUARTER_BASIS');
    session.undo();
    expect(dates(session)).toEqual(['Q3 2025', 'Q4 2025']);
  });

  it('writes day and month into their own columns, in numbers where they are numbers', async () => {
    const session = await opened('Milestone,Day,Month,Year\nA,31,6,2025\nB,1,7,2025\nC,14,8,2026\n');
    const { words, edit } = ask(session, 'IMPOSSIBLE_DATE');
    expect(words).toEqual(['Use “30” in Day', 'Use “1” in Day, “7” in Month']);
    edit(1, 'cell');
    expect(session.milestoneAt('Pasted table', 2)?.phases[0]?.date.edtf).toBe('2025-07-01');
    expect(session.edits.list.map(({ column, original, text }) => [column, original, text])).toEqual([
      ['Day', '31', '1'],
      ['Month', '6', '7'],
    ]);
  });

  it('parts a list of leads that was kept whole', async () => {
    const session = await opened('Milestone,Lead,Date\nA,"Te Whatu Ora, MOH and DIA",2026\n');
    const { words, edit } = ask(session, 'LEADS_KEPT_WHOLE');
    expect(words).toEqual(['Use “Te Whatu Ora / MOH / DIA”']);
    edit(0, 'cell');
    expect(session.plan.milestones[0]?.leads).toEqual(['Te Whatu Ora', 'MOH', 'DIA']);
  });

  it('swaps a start and an end that are the wrong way round', async () => {
    const session = await opened('Milestone,Start,End\nA,2026-03-01,2025-02-01\nB,2026-01-01,2026-02-01\n');
    const { words, edit } = ask(session, 'END_BEFORE_START');
    expect(words).toEqual(['Swap the two dates']);
    edit(0, 'cell');
    expect(session.findings.map(({ code }) => code)).not.toContain('END_BEFORE_START');
    expect(session.edits.row('Pasted table', 2).map(({ text }) => text)).toEqual(['A', '2025-02-01', '2026-03-01']);
  });

  it('offers what it does for a start that has no fellow columns', async () => {
    const session = await opened('Milestone,Start,End\nA,31 June 2025,2026\nB,2025,2026\n');
    expect(ask(session, 'IMPOSSIBLE_DATE').words).toEqual(['Use “30 June 2025”', 'Use “1 July 2025”']);
  });
});

describe('editsFor(finding, offer, scope)', () => {
  it('repairs this cell', async () => {
    const session = await opened();
    ask(session, 'HALF_BASIS').edit(0, 'cell');
    expect(dates(session)).toEqual(['H1 2023/24', 'by H2 2025', 'H1 2023', '31 June 2025', '2026']);
  });

  it('repairs every cell with the same words', async () => {
    const session = await opened();
    const { edit, finding, group } = ask(session, 'HALF_BASIS');
    expect(reachOf(finding, 'same', group)).toHaveLength(2);
    edit(0, 'same');
    expect(dates(session)).toEqual(['H1 2023/24', 'by H2 2025', 'H1 2023/24', '31 June 2025', '2026']);
  });

  it('repairs every such cell of the column, as one step, each by its own repair', async () => {
    const session = await opened();
    ask(session, 'HALF_BASIS').edit(0, 'column');
    expect(dates(session)).toEqual(['H1 2023/24', 'by H2 2025/26', 'H1 2023/24', '31 June 2025', '2026']);
    expect(session.findings.map(({ code }) => code)).not.toContain('HALF_BASIS');
    session.undo();
    expect(dates(session)[0]).toBe('H1 2023');
  });

  it('repairs both phases of one cell', async () => {
    const session = await opened('Milestone,Date\nA,Phase 1 H1 2023 Phase 2 H2 2025\n');
    ask(session, 'HALF_BASIS').edit(0, 'column');
    expect(session.edits.row('Pasted table', 2)[1]?.text).toBe('Phase 1 H1 2023/24 Phase 2 H2 2025/26');
  });
});
