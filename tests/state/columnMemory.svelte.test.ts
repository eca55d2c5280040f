import { beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { assertExists } from '../../src/base/assert';
import { ColumnMemory } from '../../src/state/columnMemory.svelte';
import { assignColumn } from '../../src/state/columnRoles';
import { LONGEST_STORE, MOST_TABLES, readColumns, withTable, writeColumns } from '../../src/state/columnStore';
import { STORE_KEY } from '../../src/state/rememberedColumns';
import type { RememberedColumns, TextStore } from '../../src/state/rememberedColumns';
import { Session } from '../../src/state/session.svelte';
import { EMPTY_MAPPING } from '../../src/model/columnMapping';

const PLAN = 'Project,Task,Owner,When\nHarbour,Lamp lit,MSD,2026\nHarbour,Fog heard,Police,2027\n';
/** Other rows, the columns in another order. */
const NEXT = 'When,Project,Owner,Task\n2028,Ferries,MOJ,Wharf opened\n2029,Ferries,MOJ,Boats bought\n';

let stored: Map<string, string>;
let store: TextStore;

beforeEach(() => {
  stored = new Map();
  store = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, text) => {
      stored.set(key, text);
    },
    removeItem: (key) => {
      stored.delete(key);
    },
  };
});

async function opened(text = PLAN): Promise<Session> {
  const session = new Session();
  await session.loadText(text);
  return session;
}

/** A session in which somebody used the project as the title, and had that remembered. */
async function chosen(memory: ColumnMemory): Promise<Session> {
  const session = await opened();
  const table = assertExists(session.tables[0], 'table');
  session.changeMapping(0, assignColumn(session.mappingOf(0), 'Project', 'title', table.columns));
  session.changeMapping(0, assignColumn(session.mappingOf(0), 'Task', 'notes', table.columns));
  await memory.remember(table, session.mappingOf(0));
  return session;
}

const titles = (session: Session): readonly string[] => session.plan.milestones.map(({ title }) => title);

describe('ColumnMemory', () => {
  it('stores nothing unless asked (S8)', async () => {
    const memory = new ColumnMemory(() => store);
    await memory.apply(await opened());
    expect(stored.size).toBe(0);
  });

  it('stores names of columns and their uses: no cell, no file name', async () => {
    await chosen(new ColumnMemory(() => store));
    const text = assertExists(stored.get(STORE_KEY), 'entry');
    expect([...stored.keys()]).toEqual([STORE_KEY]);
    for (const word of ['Harbour', 'Lamp', 'Police', '2026', 'Pasted']) expect(text).not.toContain(word);
    for (const word of ['Project', 'Task', 'Owner', 'When']) expect(text).toContain(word);
  });

  it('sets the columns of a table with the same names, in any order, says so, and is undone in one step', async () => {
    await chosen(new ColumnMemory(() => store));
    const memory = new ColumnMemory(() => store);
    const session = await opened(NEXT);
    const suggested = titles(session);
    await memory.apply(session);
    expect(titles(session)).toEqual(['Ferries', 'Ferries']);
    expect(memory.recalled).toEqual(['Pasted table']);
    session.undo();
    expect(titles(session)).toEqual(suggested);
    await memory.apply(session);
    expect(titles(session)).toEqual(suggested);
  });

  it('leaves tables with other columns as they are suggested', async () => {
    const memory = new ColumnMemory(() => store);
    await chosen(memory);
    const session = await opened('Project,Task,Owner,When,Notes\nHarbour,Lamp lit,MSD,2026,x\n');
    await memory.apply(session);
    expect(memory.recalled).toEqual([]);
    expect(session.canUndo).toBe(false);
  });

  it('forgets one kind of table, or all, and then holds no entry', async () => {
    const memory = new ColumnMemory(() => store);
    const session = await chosen(memory);
    await memory.forget(assertExists(session.tables[0], 'table'));
    expect(stored.size).toBe(0);
    await chosen(memory);
    expect(memory.count).toBe(1);
    await memory.forgetAll();
    expect(stored.size).toBe(0);
    expect(memory.count).toBe(0);
  });

  const full = (): TextStore => ({
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  const closed = (): TextStore => {
    throw new DOMException('closed', 'SecurityError');
  };

  const broken: Readonly<Record<string, () => TextStore | undefined>> = {
    'is full': full,
    'is closed': closed,
    'is missing': () => undefined,
  };

  it.each(Object.keys(broken))('says in plain words when the storage %s, and changes nothing', async (how) => {
    const memory = new ColumnMemory(assertExists(broken[how], how));
    const session = await chosen(memory);
    expect(memory.problem).toContain('the storage of this browser is full, or closed to this page');
    expect(memory.count).toBe(0);
    expect(titles(session)).toEqual(['Harbour', 'Harbour']);
  });
});

describe('readColumns(store)', () => {
  const table: RememberedColumns = {
    columns: ['__proto__', 'Task'],
    mapping: { ...EMPTY_MAPPING, title: ['Task'], notes: ['__proto__'] },
  };

  it('gives what writeColumns stored, also where a column is called __proto__', () => {
    expect(writeColumns(store, [table])).toBe(true);
    expect(readColumns(store)).toEqual([table]);
    expect({}).not.toHaveProperty('title');
  });

  it('gives nothing for any text that Milepost did not write, and never throws', () => {
    const near = JSON.stringify({ version: 1, tables: [table] });
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat(near.length).map((end) => near.slice(0, end)),
      fc.constantFrom(
        '{"version":2,"tables":[]}',
        '{"version":1,"tables":[{"columns":["A"],"mapping":{"title":["B"]}}]}',
        '{"version":1,"tables":[{"columns":["A","A"],"mapping":{"title":["A"]}}]}',
        '{"version":1,"tables":[{"columns":["A"],"mapping":{"__proto__":{"title":["A"]},"title":"A"}}]}',
        'x'.repeat(LONGEST_STORE + 1),
      ),
    );
    fc.assert(
      fc.property(text, (entry) => {
        stored.set(STORE_KEY, entry);
        if (entry !== near) expect(readColumns(store)).toEqual([]);
      }),
    );
  });

  it('keeps no more than so many tables, the latest of them, and no longer text than that', () => {
    const many = Array.from({ length: MOST_TABLES + 5 }, (_, i) => ({
      columns: [`Task ${String(i)}`],
      mapping: EMPTY_MAPPING,
    }));
    const kept = many.reduce<readonly RememberedColumns[]>(
      (list, { columns, mapping }) => withTable(list, columns, mapping),
      [],
    );
    expect(kept).toHaveLength(MOST_TABLES);
    expect(kept[0]?.columns).toEqual([`Task ${String(MOST_TABLES + 4)}`]);
    const long = [{ columns: ['x'.repeat(LONGEST_STORE)], mapping: EMPTY_MAPPING }];
    expect(writeColumns(store, long)).toBe(false);
    expect(stored.size).toBe(0);
  });
});
