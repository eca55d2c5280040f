import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import { encodeAddress } from '../../src/state/hashCodec';
import { findNames, hideNames } from '../../src/state/hashNames';
import { SAMPLES } from '../../src/state/samples';
import { Session } from '../../src/state/session.svelte';

const PLAN = [
  'Agency,Workstream,Phase,Milestone,Date,Funding,RAG',
  'Harbours,Lights,Plan,Lamps surveyed,2026,Funded,Crimson',
  'Harbours / Ferries,Boats,Build,Boats bought,2027,Not funded,Green',
  ',Boats,Build,Crew trained,TBC,TBC,',
].join('\n');

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);

async function opened(text = PLAN): Promise<Session> {
  const session = new Session();
  await session.loadText(text);
  return session;
}

/** A session in which everything that an address holds has been chosen. */
async function chosen(): Promise<Session> {
  const session = await opened();
  session.changeView({ lanes: 'column:Workstream', subLanes: 'agency', subSubLanes: 'year', laneOrder: 'count' });
  session.changeView({ colourBy: 'column:RAG', theme: 'contrast', shared: 'first', labels: 'key', emptyLanes: true });
  session.changeView({ calendar: 'financial', axisBreaks: 'auto', shadeDays: false, laneSummaries: true });
  session.changeView({ window: { first: day('2026-01-01'), last: day('2027-12-31') } });
  session.changeFilter({ agencies: ['Harbours', ''], phases: ['Build', 'Plan'], statuses: ['funded', 'unfunded'] });
  session.changeFilter({ columns: [{ column: 'RAG', values: ['Crimson', 'Green', ''] }], dated: ['dated'] });
  session.changeHighlight({ areas: [''], precisions: ['year'], text: 'secret words' });
  session.changeView({ folded: session.view.lanes.map(({ key }) => key) });
  return session;
}

describe('findNames(hideNames(spec))', () => {
  it('is every choice that an address holds, in the names of the same plan', async () => {
    const session = await chosen();
    const next = await opened();
    const found = findNames(hideNames(session.spec, session.usualSpec), next);
    expect(found.isWhole).toBe(true);
    const { highlight, ...spec } = session.spec;
    expect({ ...next.usualSpec, ...found.view }).toEqual({ ...spec, highlight: { ...highlight, text: '' } });
  });

  it('leaves the words of a filter as they are', async () => {
    const session = await chosen();
    const found = findNames({}, session);
    expect(found.view.highlight?.text).toBe('secret words');
    expect(found.view.highlight?.areas).toEqual([]);
  });

  it('is nothing where nothing was chosen', async () => {
    const session = await opened();
    expect(hideNames(session.spec, session.usualSpec)).toEqual({});
  });

  it('tells no word of the table and none of the person (S9)', async () => {
    const session = await chosen();
    session.changeFilter({ text: 'unspeakable' });
    const view = hideNames(session.spec, session.usualSpec);
    const text = encodeAddress({ table: '00000000', view, days: undefined, mode: undefined, panel: undefined });
    expect(text.length).toBeGreaterThan(200);
    for (const word of [
      'Harbours',
      'Ferries',
      'Workstream',
      'RAG',
      'Crimson',
      'Build',
      'secret',
      'unspeakable',
      'Lights',
    ]) {
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
    }
  });

  it('takes what fits another plan, and tells that not all did', async () => {
    const session = await chosen();
    const other = await opened('Agency,Milestone,Date\nHarbours,One,2026\nRoads,Two,2027\n');
    const found = findNames(hideNames(session.spec, session.usualSpec), other);
    expect(found.isWhole).toBe(false);
    expect(found.view).toMatchObject({ lanes: 'agency', subLanes: 'year', subSubLanes: 'none', laneOrder: 'count' });
    expect(found.view.colourBy).toBeUndefined();
    expect(found.view.filter).toMatchObject({ agencies: ['Harbours', ''], phases: [], columns: [] });
  });

  it.each(SAMPLES)('finds every lane, agency and area of the sample $file again', async (sample) => {
    const session = new Session();
    await session.loadSample(sample);
    const { milestones } = session.plan;
    const agencies = [...new Set(milestones.flatMap(({ leads }) => leads))];
    const areas = [...new Set(milestones.map(({ area }) => area))];
    session.changeFilter({ agencies, areas });
    session.changeView({ folded: session.view.lanes.map(({ key }) => key) });
    const found = findNames(hideNames(session.spec, session.usualSpec), session);
    expect(found.isWhole).toBe(true);
    expect(found.view).toMatchObject({ filter: session.spec.filter, folded: session.spec.folded });
  });
});
