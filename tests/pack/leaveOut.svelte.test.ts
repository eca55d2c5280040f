import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { readPack } from '../../src/pack/packFormat';
import { partsOf } from '../../src/pack/packPage';
import { SAMPLES } from '../../src/state/samples';
import { Session } from '../../src/state/session.svelte';
import { ALL, keptOf, leaving, packed, planOf } from './packed';

const PLAN = [
  'Harbour plan',
  'Area,Milestone,Lead,Date,Funding,Notes',
  'Quays,Deepen the basin,PORT,2026,Funded,Ask Mereana first',
  ',Widen the gate,NAVY,June 2027,Not funded,',
  'Roads,Seal the causeway,ROADS,2028,TBC,Talks with Orchard Ltd',
  ',Mend the bridge,PORT,2026,Funded,',
  'Total,4,,,,',
  '* Subject to Budget.',
].join('\n');

async function harbour(): Promise<Session> {
  const session = new Session();
  await session.loadText(PLAN);
  return session;
}

/** The text of the data in the page, as JSON has it. */
const dataOf = (page: string): string => assertExists(partsOf(page), 'data').json;

describe('leaveOut(source, choice, planOf)', () => {
  it('keeps everything when nothing is left out: the plan reads as it did', async () => {
    const session = await harbour();
    const kept = await keptOf(session, {});
    expect(kept.project.tables).toEqual(session.tables);
    expect(kept.plan.milestones).toEqual(session.plan.milestones);
    expect(kept.left).toEqual([]);
    expect(Object.values(kept.counts).every((count) => count === 0)).toBe(true);
  });

  it('leaves out the rows that the filter hides, and says how many', async () => {
    const session = await harbour();
    session.changeFilter({ agencies: ['PORT'] });
    const kept = await keptOf(session, { hidden: false });
    expect(kept.plan.milestones.map(({ title }) => title)).toEqual(['Deepen the basin', 'Mend the bridge']);
    expect(kept.counts.milestones).toBe(2);
    const { page, proof } = packed(kept);
    expect(proof.found).toEqual([]);
    expect(proof.looked).toBeGreaterThan(0);
    expect(page).not.toMatch(/Widen|NAVY|causeway|Orchard/);
  });

  it('writes the name of a group into a row whose heading row is gone, so that it reads as it did', async () => {
    const session = await harbour();
    session.changeFilter({ text: 'bridge' });
    const kept = await keptOf(session, { hidden: false });
    expect(kept.plan.milestones.map(({ title, area }) => [title, area])).toEqual([['Mend the bridge', 'Roads']]);
    expect(kept.project.tables[0]?.rows[0]?.line).toBe(session.plan.milestones[3]?.line);
  });

  it('leaves out columns with every cell of them', async () => {
    const session = await harbour();
    const kept = await keptOf(session, { leftColumns: ['Notes', 'Funding'] });
    expect(kept.plan.columns).toEqual(['Area', 'Milestone', 'Lead', 'Date']);
    expect(kept.plan.milestones.map(({ notes }) => notes)).toEqual([[], [], [], []]);
    const { page, proof } = packed(kept);
    expect(proof.found).toEqual([]);
    expect(page).not.toMatch(/Mereana|Orchard|Funded/);
  });

  it('leaves out lanes, colours, filters and views that are about a column that is gone', async () => {
    const session = await harbour();
    session.changeView({ lanes: 'column:Notes', subLanes: 'agency', colourBy: 'funding' });
    session.changeFilter({ columns: [{ column: 'Notes', values: ['', 'Ask Mereana first'] }], statuses: ['funded'] });
    const { choices } = (await keptOf(session, { leftColumns: ['Notes', 'Funding'] })).project;
    expect(choices.view).toMatchObject({ lanes: 'agency', subLanes: 'none', colourBy: 'none' });
    expect(choices.view.filter).toMatchObject({ columns: [], statuses: [] });
  });

  it('leaves out the lines that were set aside, but keeps the title', async () => {
    const session = await harbour();
    const kept = await keptOf(session, { setAside: false });
    expect(kept.counts.lines).toBe(3);
    expect(kept.project.choices.text.title).toBe('Harbour plan');
    const { page, proof } = packed(kept);
    expect(proof.found).toEqual([]);
    expect(proof.alsoKept).toContain('Harbour plan');
    expect(page).not.toMatch(/Subject to Budget|Total/);
  });

  it('leaves out what cells said before they were edited', async () => {
    const session = await harbour();
    const place = { file: 'Pasted table', line: 3, column: 'Notes' };
    session.edits.write([{ ...place, text: 'Ask the harbour master' }]);
    const kept = await keptOf(session, { originals: false });
    expect(kept.counts.originals).toBe(1);
    expect(kept.project.choices.repairs).toEqual([]);
    expect(kept.plan.milestones[0]?.notes).toEqual(['Ask the harbour master']);
    const { page, proof } = packed(kept);
    expect(proof).toMatchObject({ looked: 1, found: [] });
    expect(page).not.toContain('Mereana');
    expect(packed(await keptOf(session, {})).page).toContain('Mereana');
  });

  it('leaves out the names of files', async () => {
    const session = await harbour();
    const kept = await keptOf(session, { fileNames: false });
    expect(kept.plan.files).toEqual(['Table 1']);
    expect(packed(kept).page).not.toContain('Pasted table');
    expect(await planOf(kept.project)).toMatchObject({ milestones: kept.plan.milestones });
  });

  it('leaves out saved views that would show nothing, steps about what is gone, and words for the speaker', async () => {
    const session = await harbour();
    const [basin, gate] = session.plan.milestones;
    const step = {
      id: 'own:1',
      kind: 'own',
      title: 'First',
      retitled: true,
      notes: 'Say nothing about the purchase of land',
      spec: {},
      lane: undefined,
      strips: false,
      days: undefined,
      highlighted: [],
      spotlight: undefined,
      hidden: false,
    } as const;
    const spotlight = (each = assertExists(gate, 'gate')): { readonly id: typeof each.id; readonly title: string } =>
      each;
    session.changeDeck({
      by: 'lane',
      typeSize: 32,
      ground: 'light',
      steps: [
        step,
        { ...step, id: 'own:2', title: 'Hidden', hidden: true },
        { ...step, id: 'own:3', title: 'On the gate', spotlight: { id: spotlight().id, title: 'Widen the gate' } },
        {
          ...step,
          id: 'own:4',
          title: 'Navy',
          spec: { ...session.spec, filter: { ...session.spec.filter, agencies: ['NAVY'] } },
        },
      ],
    });
    session.changeSavedViews([
      { id: 'a', name: 'Of the navy', spec: { filter: { ...session.spec.filter, agencies: ['NAVY'] } }, days: undefined, mode: 'timeline' },
      { id: 'b', name: 'Of the port', spec: { filter: { ...session.spec.filter, agencies: ['NAVY', 'PORT'] } }, days: undefined, mode: 'table' },
    ]); // prettier-ignore
    session.changeFilter({ agencies: ['PORT'] });
    const { project, counts, ...rest } = await keptOf(session, {
      hidden: false,
      hiddenSteps: false,
      speakerNotes: false,
    });
    expect(project.choices.savedViews.map(({ name }) => name)).toEqual(['Of the port']);
    expect(project.choices.savedViews[0]?.spec.filter?.agencies).toEqual(['PORT']);
    expect(project.choices.deck?.steps.map(({ title, notes }) => [title, notes])).toEqual([['First', '']]);
    expect(counts).toMatchObject({ views: 1, steps: 3, speakerNotes: 4 });
    expect(packed({ project, counts, ...rest }).proof.found).toEqual([]);
    expect(basin).toBeDefined();
  });

  it('does not save a page that still says what was left out, and tells where', async () => {
    const session = await harbour();
    session.changeText({ source: 'Source: talks with Orchard Ltd, and others' });
    const { proof } = packed(await keptOf(session, { leftColumns: ['Notes'] }));
    expect(proof.found).toEqual([{ text: 'Talks with Orchard Ltd', place: 'project.text.source' }]);
  });

  it('tells of single words that stand in words of one’s own', async () => {
    const session = await harbour();
    session.changeText({ source: 'From the navy' });
    const { proof } = packed(await keptOf(session, { leftColumns: ['Lead'] }));
    expect(proof).toMatchObject({ found: [], inOwnWords: [{ text: 'NAVY', place: 'project.text.source' }] });
  });

  it('takes a number in words of one’s own for no cell', async () => {
    const session = await harbour();
    session.changeText({ source: 'Budget 2028' });
    const { proof } = packed(await keptOf(session, { leftColumns: ['Date'] }));
    expect(proof).toMatchObject({ found: [], inOwnWords: [] });
    expect(proof.alsoKept).toContain('2028');
  });

  it('refuses to leave out everything', async () => {
    const session = await harbour();
    session.changeFilter({ agencies: ['Nobody'] });
    expect(await leaving(session, { hidden: false })).toEqual({ ok: false, why: 'empty' });
  });

  it('refuses to leave out rows without which another would be read in another way', async () => {
    const session = new Session();
    await session.loadText('Milestone,Lead,Date\nOne,Harbour Board,2026\nTwo,"Harbour Board, Road Board",2027\nThree,Road Board,2028'); // prettier-ignore
    session.changeFilter({ text: 'two' });
    const done = await leaving(session, { hidden: false });
    expect(done).toMatchObject({ ok: false, why: 'otherwise', milestone: { title: 'Two' } });
  });

  it.each(SAMPLES.map((sample) => [sample.title, sample] as const))(
    'keeps all of %s, and half of it, alike',
    async (_, sample) => {
      const session = new Session();
      await session.loadSample(sample);
      const whole = packed(await keptOf(session, ALL));
      expect(whole.proof).toMatchObject({ looked: 0, found: [] });
      const pack = readPack(dataOf(whole.page));
      expect(pack.ok && pack.pack.project.tables).toEqual(session.tables);
      session.changeFilter({ dated: ['undated'] });
      const done = await leaving(session, { hidden: false, setAside: false });
      if (!done.ok) return;
      expect(packed(done.kept).proof.found).toEqual([]);
    },
  );
});
