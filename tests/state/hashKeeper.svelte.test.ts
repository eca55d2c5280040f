import { flushSync, tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import { timeScale } from '../../src/layout/timeScale';
import { AddressKeeper, type AddressTrouble } from '../../src/state/hashKeeper.svelte';
import { FIRST_SAMPLE } from '../../src/state/firstSample';
import { Mode } from '../../src/state/mode.svelte';
import { Panel } from '../../src/state/panel.svelte';
import { Session } from '../../src/state/session.svelte';
import { Viewport } from '../../src/state/viewport.svelte';

const PLAN = 'Agency,Area,Milestone,Date\nHarbours,Lights,One,2024\nFerries,Boats,Two,2027\n';
const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);
const AXIS = timeScale({ first: day('2024-01-01'), last: day('2027-12-31') }, 200, 1000);
const YEAR = { first: day('2026-01-01'), last: day('2026-12-31') };

/** The addresses of a browser, and where in them it is. */
class FakeLine {
  entries: string[];
  at = 0;

  constructor(start: string) {
    this.entries = [start];
  }

  readonly read = (): string => this.entries[this.at] ?? '';
  readonly push = (hash: string): void => {
    this.entries = [...this.entries.slice(0, this.at + 1), hash];
    this.at += 1;
  };
  readonly replace = (hash: string): void => {
    this.entries[this.at] = hash;
  };
}

interface Visit {
  readonly session: Session;
  readonly viewport: Viewport;
  readonly mode: Mode;
  readonly panel: Panel;
  readonly line: FakeLine;
  readonly troubles: AddressTrouble[];
  readonly go: (by: number) => Promise<void>;
  readonly settle: () => Promise<void>;
  /** Until what changes all the time has rested. */
  readonly rest: () => void;
}

let stops: (() => void)[] = [];

/** A visit that begins at an address, with the sample open as the page opens it. */
async function visit(start = '', open: (session: Session) => Promise<void> = openSample): Promise<Visit> {
  const session = new Session();
  await open(session);
  const of = { session, viewport: new Viewport(), mode: new Mode(), panel: new Panel() };
  of.viewport.axis = AXIS;
  const line = new FakeLine(start);
  const troubles: AddressTrouble[] = [];
  let keeper: AddressKeeper | undefined;
  stops.push(
    $effect.root(() => {
      keeper = new AddressKeeper(of, line, (trouble) => troubles.push(trouble));
      keeper.follow();
    }),
  );
  const settle = async (): Promise<void> => {
    flushSync();
    await tick();
    await Promise.resolve();
    flushSync();
  };
  const go = async (by: number): Promise<void> => {
    line.at += by;
    keeper?.readAgain();
    await settle();
  };
  const rest = (): void => {
    keeper?.finish();
  };
  await settle();
  return { ...of, line, troubles, go, settle, rest };
}

const openSample = (session: Session): Promise<void> => session.loadSample(FIRST_SAMPLE);
const openPlan = (session: Session): Promise<void> => session.loadText(PLAN);

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

describe('AddressKeeper', () => {
  it('leaves the address empty as long as nothing is chosen', async () => {
    const { line } = await visit();
    expect(line.entries).toEqual(['']);
  });

  it('goes on to another address with each choice, and back through them (U16)', async () => {
    const { session, mode, line, go, settle } = await visit('', openPlan);
    const usual = session.spec;
    session.changeView({ lanes: 'area', subLanes: 'none' });
    await settle();
    session.changeFilter({ agencies: ['Harbours'] });
    await settle();
    mode.now = 'both';
    await settle();
    expect(line.entries).toHaveLength(4);

    await go(-1);
    expect(mode.now).toBe('timeline');
    expect(session.spec.filter.agencies).toEqual(['Harbours']);
    await go(-1);
    expect(session.spec.filter.agencies).toEqual([]);
    expect(session.spec.lanes).toBe('area');
    await go(-1);
    expect(session.spec).toEqual(usual);
    await go(3);
    expect(session.spec).toMatchObject({ lanes: 'area', filter: { agencies: ['Harbours'] } });
    expect(mode.now).toBe('both');
    expect(line.entries).toHaveLength(4);
  });

  it('puts zooming and the panel in the place of the last address, once they rest', async () => {
    const { session, viewport, panel, line, settle, rest } = await visit('', openPlan);
    viewport.show(YEAR);
    await settle();
    viewport.panBy(0.1);
    panel.show('findings');
    await settle();
    expect(line.entries).toEqual(['']);
    rest();
    expect(line.entries).toHaveLength(1);
    expect(line.read()).toMatch(/&days=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d&panel=findings$/);

    viewport.show(YEAR);
    await settle();
    session.changeView({ laneOrder: 'name' });
    await settle();
    expect(line.entries).toHaveLength(2);
    expect(line.entries[0]).toContain('days=2026-01-01..2026-12-31');
    expect(line.entries[1]).toContain('laneOrder=name');
  });

  it('restores all of it when the same table is there at once (U16)', async () => {
    const before = await visit();
    before.session.changeView({ lanes: 'funding', laneOrder: 'count' });
    before.viewport.show(YEAR);
    before.mode.now = 'table';
    before.panel.show('figure');
    await before.settle();
    before.rest();

    const after = await visit(before.line.read());
    expect(after.session.spec).toEqual(before.session.spec);
    expect(after.viewport.asked).toEqual(YEAR);
    expect([after.mode.now, after.panel.open, after.panel.tab]).toEqual(['table', true, 'figure']);
    expect(after.line.entries).toEqual([before.line.read()]);
    expect(after.troubles).toEqual([]);
  });

  it('waits for an axis before it shows days', async () => {
    const before = await visit();
    before.viewport.show(YEAR);
    await before.settle();
    before.rest();
    const after = await visit(before.line.read());
    after.viewport.axis = undefined;
    await after.go(0);
    expect(after.line.read()).toContain('days=2026');
    after.viewport.axis = AXIS;
    await after.settle();
    expect(after.viewport.asked).toEqual(YEAR);
  });

  it('says which table an address is for, and restores it when that is opened again', async () => {
    const before = await visit('', openPlan);
    before.session.changeView({ laneOrder: 'name', lanes: 'area', subLanes: 'none' });
    await before.settle();
    const after = await visit(before.line.read());
    expect(after.troubles).toEqual(['other-table']);
    expect(after.session.spec.laneOrder).toBe('plan');
    expect(after.line.entries).toEqual([before.line.read()]);
    await openPlan(after.session);
    await after.settle();
    expect(after.session.spec).toEqual(before.session.spec);
    expect(after.line.read()).toBe(before.line.read());
    expect(after.troubles).toEqual(['other-table']);
  });

  it('shows what fits another table, and says so once', async () => {
    const before = await visit('', openPlan);
    before.session.changeView({ laneOrder: 'name', lanes: 'column:Area' });
    await before.settle();
    const after = await visit(before.line.read());
    await after.session.loadText('Team,Milestone,Date\nA,One,2026\nB,Two,2027\n');
    await after.settle();
    expect(after.session.spec.laneOrder).toBe('name');
    expect(after.troubles).toEqual(['other-table', 'fits-partly']);
  });

  it.each(['v7&lanes=agency', 'v1&nonsense', 'hello'])('says that it could not read %s', async (hash) => {
    const { troubles, line } = await visit(hash);
    expect(troubles).toEqual(['read-partly']);
    expect(line.entries).toEqual([hash]);
  });

  it('lets undo and Back each take back what the other did', async () => {
    const { session, line, go, settle } = await visit('', openPlan);
    session.changeView({ laneOrder: 'name' });
    await settle();
    session.undo();
    await settle();
    expect(line.entries).toEqual(['', expect.stringContaining('laneOrder=name'), '']);
    await go(-1);
    expect(session.spec.laneOrder).toBe('name');
    session.undo();
    await settle();
    expect(session.spec.laneOrder).toBe('plan');
    await go(-1);
    expect(session.spec.laneOrder).toBe('name');
  });

  it('leaves typed words, lines on the figure and the house style alone when going back', async () => {
    const { session, go, settle } = await visit('', openPlan);
    session.changeView({ laneOrder: 'name' });
    await settle();
    const annotations = [{ label: 'Budget', from: '2025', to: '', days: YEAR }];
    session.changeView({ annotations });
    session.changeFilter({ text: 'o' });
    await settle();
    await go(-1);
    expect(session.spec).toMatchObject({ laneOrder: 'plan', annotations, filter: { text: 'o' } });
  });

  it('adds no step of undo when an address says what is shown already', async () => {
    const { session, go } = await visit('', openPlan);
    await go(0);
    expect(session.canUndo).toBe(false);
  });
});
