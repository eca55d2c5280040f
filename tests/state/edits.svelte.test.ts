import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso } from '../../src/base/day';
import type { Field } from '../../src/model/columnMapping';
import { assignColumn } from '../../src/state/columnRoles';
import { Session } from '../../src/state/session.svelte';

const PLAN = [
  'Milestone,Date,Funding,Agency',
  'One,31 June 2025,Funded,MSD',
  'Two,TBC,Not funded,Police',
  'Milestone,Date,Funding,Agency',
  'Three,2027,Funded,MSD',
  'Total,3,,',
  'Source: us.',
].join('\n');

const FILE = 'Pasted table';

async function opened(text = PLAN): Promise<Session> {
  const session = new Session();
  await session.loadText(text);
  return session;
}

const codes = (session: Session): readonly string[] => session.findings.map(({ code }) => code);

describe('Session.edits.write(edits)', () => {
  const june = { file: FILE, line: 2, column: 'Date', text: '30 June 2025' };

  it('reads the cell anew, and its finding goes', async () => {
    const session = await opened();
    expect(codes(session)).toContain('IMPOSSIBLE_DATE');
    session.edits.write([june]);
    expect(codes(session)).not.toContain('IMPOSSIBLE_DATE');
    expect(session.milestoneAt(FILE, 2)?.phases[0]?.date.earliest).toBe(dayFromIso('2025-06-30'));
  });

  it('marks the cell as edited and keeps the words of the file beside it (U14, L9)', async () => {
    const session = await opened();
    session.edits.write([june]);
    session.edits.write([{ ...june, text: '1 July 2025' }]);
    expect(session.edits.row(FILE, 2)[1]).toEqual({ ...june, text: '1 July 2025', original: '31 June 2025' });
    expect(session.edits.list).toHaveLength(1);
    expect(session.tables[0]?.rows[0]?.cells[1]).toBe('31 June 2025');
  });

  it('with the words of the file is no edit', async () => {
    const session = await opened();
    session.edits.write([june]);
    session.edits.write([{ ...june, text: ' 31 June 2025 ' }]);
    expect(session.edits.list).toEqual([]);
  });

  it('is one step of undo, however many cells it changes (U8)', async () => {
    const session = await opened();
    session.edits.write([june, { file: FILE, line: 3, column: 'Date', text: '2026' }]);
    expect(session.view.reckoning.placed).toBe(3);
    session.undo();
    expect(session.view.reckoning.placed).toBe(1);
    expect(session.canUndo).toBe(false);
  });

  it('leaves out places that are not there', async () => {
    const session = await opened();
    session.edits.write([
      { ...june, line: 99 },
      { ...june, column: 'When' },
      { ...june, file: 'other.csv' },
    ]);
    expect(session.edits.list).toEqual([]);
  });
});

describe('Session.edits.revert(place) and reset()', () => {
  it('take one edit back, or all of them (U14)', async () => {
    const session = await opened();
    const at = (line: number, text: string) => ({ file: FILE, line, column: 'Date', text });
    session.edits.write([at(2, '2025'), at(3, '2026')]);
    session.edits.revert(at(2, ''));
    expect(session.edits.row(FILE, 2)[1]?.text).toBe('31 June 2025');
    expect(session.edits.row(FILE, 3)[1]?.text).toBe('2026');
    session.edits.reset();
    expect(session.edits.list).toEqual([]);
    session.undo();
    expect(session.edits.list).toHaveLength(1);
  });
});

describe('Session.edits.restore(file, line)', () => {
  it('makes a total, a repeated header and a note rows after all, each counted once (U5)', async () => {
    const session = await opened();
    expect(session.view.reckoning).toMatchObject({ rows: 5, skipped: 2 });
    session.edits.restore(FILE, 6);
    expect(session.milestoneAt(FILE, 6)?.title).toBe('Total');
    expect(session.view.reckoning).toMatchObject({ rows: 5, skipped: 1 });
    session.edits.restore(FILE, 7);
    expect(session.milestoneAt(FILE, 7)?.title).toBe('Source: us.');
    expect(session.view.reckoning).toMatchObject({ rows: 6, skipped: 1 });
    expect(session.edits.isRestored(FILE, 7)).toBe(true);
  });

  it('lets the row be edited, and setAside(file, line) takes both back', async () => {
    const session = await opened();
    session.edits.restore(FILE, 6);
    session.edits.write([{ file: FILE, line: 6, column: 'Milestone', text: 'Total review' }]);
    expect(session.milestoneAt(FILE, 6)?.title).toBe('Total review');
    session.edits.setAside(FILE, 6);
    expect(session.milestoneAt(FILE, 6)).toBeUndefined();
    expect(session.edits.list).toEqual([]);
    expect(codes(session)).not.toContain('EDIT_NOT_APPLIED');
  });
});

describe('Session.undo()', () => {
  /** Something a person does to a session. */
  type Action = (session: Session) => void;

  const edit = fc
    .record({ line: fc.constantFrom(2, 3, 5), column: fc.constantFrom('Milestone', 'Date'), text: fc.string() })
    .map((cell): Action => (session) => {
      session.edits.write([{ file: FILE, ...cell }]);
    });
  const documentDate = fc.constantFrom(dayFromIso('2024-07-18'), dayFromIso('2025-01-01'), undefined);
  const use =
    (field: Field): Action =>
    (session) => {
      const columns = assertExists(session.tables[0], 'table').columns;
      session.changeMapping(0, assignColumn(session.mappingOf(0), 'Agency', field, columns));
    };
  const action = fc.oneof(
    edit,
    documentDate.map((day): Action => (session) => {
      session.changeDocumentDate(day);
    }),
    fc.constantFrom<Action>(
      use('title'),
      use('notes'),
      (session) => {
        session.edits.restore(FILE, 6);
      },
      (session) => {
        session.edits.setAside(FILE, 6);
      },
      (session) => {
        session.edits.reset();
      },
      (session) => {
        session.changeDateReading({ numericOrder: 'month-first' });
      },
      (session) => {
        session.changeFilter({ text: 'o' });
      },
    ),
  );

  it('of everything gives the start, whatever was done, over more than 100 steps; redo() of all gives the end (U8)', async () => {
    const session = await opened();
    const start = { choices: session.choices, plan: session.plan };
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 160 }), (actions) => {
        for (const act of actions) act(session);
        const end = session.plan;
        undoAll(session);
        expect(session.choices).toBe(start.choices);
        expect(session.plan).toEqual(start.plan);
        while (session.canRedo) session.redo();
        expect(session.plan).toEqual(end);
        undoAll(session);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps at least 100 edits', async () => {
    const session = await opened();
    for (let i = 0; i < 150; i++) {
      session.edits.write([{ file: FILE, line: 2, column: 'Milestone', text: `Name ${String(i)}` }]);
    }
    let steps = 0;
    for (; session.canUndo; steps++) session.undo();
    expect(steps).toBe(150);
    expect(session.milestoneAt(FILE, 2)?.title).toBe('One');
  });
});

describe('Session.plan', () => {
  it('is not read again for a choice that only shows it', async () => {
    const session = await opened();
    const { plan } = session;
    session.changeText({ title: 'Another title' });
    session.changeView({ lanes: 'funding' });
    expect(session.plan).toBe(plan);
  });
});

function undoAll(session: Session): void {
  while (session.canUndo) session.undo();
}
