import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { editsFor, offersOf, reachOf } from '../../src/state/offers';
import type { OfferScope } from '../../src/state/offers';
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
  const offers = offersOf(finding, session.plan.columns, session.dateContext);
  const edit = (index: number, scope: OfferScope): void => {
    const offer = assertExists(offers[index], 'offer');
    session.edits.write(editsFor(finding, offer, scope, group, session.dateContext));
  };
  return { group, finding, offers, edit };
}

const dates = (session: Session): readonly (string | undefined)[] =>
  session.plan.milestones.map(({ phases }) => phases[0]?.date.text);

describe('offersOf(finding)', () => {
  it('gives the whole cell as each repair would make it', async () => {
    const { offers } = ask(await opened(), 'IMPOSSIBLE_DATE');
    expect(offers).toEqual([
      { index: 0, text: '30 June 2025' },
      { index: 1, text: '1 July 2025' },
    ]);
  });

  it('offers nothing where several columns are read together', async () => {
    const session = await opened('Milestone,Quarter,Year\nA,Q3,2025\nB,Q4,2025\n');
    expect(session.mappingOf(0).date).toEqual(['Quarter', 'Year']);
    for (const finding of session.findings) {
      expect(offersOf(finding, session.plan.columns, session.dateContext)).toEqual([]);
    }
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
