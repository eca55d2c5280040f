import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import { combinePlans } from '../../src/model/combinePlans';
import type { Milestone, Plan } from '../../src/model/milestone';
import { reckoningText, summarise } from '../../src/view/summary';
import { itemsOf } from '../../src/view/sortLanes';
import type { LaneView, TimelineView } from '../../src/view/timelineView';
import { day } from '../view/planBuilder';
import { laneNames, viewOf } from '../view/viewWords';
import { loadFile } from './loadFile';

const PAPER_DATE = day('2024-07-18');

function titled(plan: Plan, part: string): Milestone | undefined {
  return plan.milestones.find(({ title }) => title.includes(part));
}

function lane(view: TimelineView, name: string): LaneView | undefined {
  return view.lanes.find((one) => one.name === name);
}

/** Items standing in each lane, its sub-lanes included. */
function counts(view: TimelineView): readonly number[] {
  return view.lanes.map((one) => itemsOf(one).length);
}

function codes(plan: Plan): readonly string[] {
  return plan.issues.map(({ code }) => code);
}

/** `2024-08-22..2024-08-29`, for each phase. */
function days(milestone: Milestone | undefined): readonly string[] {
  return (milestone?.phases ?? []).map(({ date }) =>
    [date.earliest, date.latest].map((one) => (one === undefined ? '' : isoOf(one))).join('..'),
  );
}

describe('the Te Aorerekura plan', () => {
  const plan = loadFile('data/te-aorerekura-plan.csv', PAPER_DATE);
  const view = viewOf(plan);

  it('stands in 6 lanes by action area, 30 milestones in all', () => {
    expect(counts(view)).toEqual([9, 5, 4, 2, 7, 3]);
    expect(view.lanes[0]?.name).toBe('Accelerate locally-led and regional multi-agency approaches');
    expect(view.lanes.every((one) => one.subLanes.length === 0)).toBe(true);
  });

  it('has 35 phases: 21 Funded, 2 Partially funded, 9 Not funded, 2 TBC, 1 Not stated (P1, P2)', () => {
    expect(plan.milestones.flatMap(({ phases }) => phases)).toHaveLength(35);
    expect(view.legend).toMatchObject([
      { look: 'funded', count: 21, marks: [] },
      { look: 'partial', count: 2, marks: ['*'] },
      { look: 'unfunded', count: 9, marks: ['*'] },
      { look: 'tbc', count: 2, marks: [] },
      { look: 'not-stated', count: 1, marks: [] },
    ]);
  });

  it('places 28 and keeps the 2 that are TBC under the heading TBC (D11)', () => {
    expect(reckoningText(view.reckoning)).toBe('30 milestones: 28 placed, 2 with no date');
    expect(view.undatedHeading).toBe('TBC');
    expect(view.span).toEqual({ first: day('2024-01-01'), last: day('2030-12-31') });
  });

  it('is told in one sentence (A3)', () => {
    expect(summarise(view)).toBe(
      'Timeline of 30 milestones in 6 lanes, 2024 to 2030: 21 phases funded, 2 partially funded, 9 not funded, ' +
        '2 TBC, 1 not stated; 2 milestones have no date.',
    );
  });

  it('reads phase 2 of the baseline assessment as Not stated, with a finding (D16)', () => {
    const baseline = titled(plan, 'Baseline assessment');
    expect(baseline?.phases.map(({ label, funding }) => [label, funding.status])).toEqual([
      ['Phase 1', 'funded'],
      ['Phase 2', 'not-stated'],
    ]);
    expect(days(baseline)).toEqual(['2026-01-01..2026-12-31', '2030-01-01..2030-12-31']);
    const missing = plan.issues.filter(({ code }) => code === 'PHASE_STATUS_MISSING');
    expect(missing.map(({ line }) => line)).toEqual([baseline?.line]);
  });

  it('keeps the note that the asterisks point to (D15)', () => {
    expect(view.footnotes.map(({ mark }) => mark)).toEqual(['*']);
    expect(view.footnotes[0]?.text).toContain('Requires reprioritization or new investment.');
  });

  it('has the same milestones, dates and statuses as the six printed tables', () => {
    const printed = [1, 2, 3, 4, 5, 6].flatMap(
      (action) => loadFile(`seeds/te-aorerekura-2024-action-${String(action)}.tsv`).milestones,
    );
    const said = ({ title, phases }: Milestone): unknown => [
      title,
      phases.map(({ label, date, funding }) => [label, date.text, funding.status]),
    ];
    expect(plan.milestones.map(said)).toEqual(printed.map(said));
  });
});

describe('the counter-terrorism work programme', () => {
  const files = ['data/counter-terrorism-work-programme-2022.csv', 'seeds/ct-work-programme-2022.tsv'] as const;

  it.each(files)('%s stands in 7 agency lanes with capabilities as sub-lanes', (file) => {
    const view = viewOf(loadFile(file));
    expect(view.lanes).toHaveLength(7);
    expect(laneNames(view.lanes).slice(0, 6)).toEqual(['DPMC', 'MSD', 'MOJ', 'NZ Police', 'DIA', 'NZSIS']);
    const dpmc = lane(view, 'DPMC')?.subLanes ?? [];
    expect(dpmc.length).toBeGreaterThan(1);
    expect(dpmc.some((one) => one.unnamed)).toBe(false);
  });

  it.each(files)('%s counts its 17 initiatives once, though two stand in two lanes (U7)', (file) => {
    const plan = loadFile(file);
    const view = viewOf(plan);
    expect(view.reckoning).toMatchObject({ rows: 17, placed: 17, undated: 0, filtered: 0, skipped: 0 });
    expect(counts(view).reduce((sum, count) => sum + count, 0)).toBe(19);
    expect(titled(plan, 'PCVE strategic fund')?.leads).toEqual(['DPMC', 'DIA']);
    expect(titled(plan, 'Coordination with Social Cohesion')?.leads).toEqual(['MSD', 'MOJ']);
    expect(
      view.lanes
        .slice(0, 1)
        .flatMap(itemsOf)
        .flatMap((item) => item.alsoIn),
    ).toEqual(['DIA']);
    expect(viewOf(plan, { shared: 'first' }).reckoning).toEqual(view.reckoning);
  });

  it.each(files)('%s has 4 ongoing initiatives, which do not stretch the axis (D12)', (file) => {
    const plan = loadFile(file);
    const ongoing = plan.milestones.filter(({ phases }) => phases[0]?.date.certainty.includes('ongoing'));
    expect(ongoing).toHaveLength(4);
    expect(viewOf(plan).span).toEqual({ first: day('2022-06-01'), last: day('2022-12-31') });
  });

  it('spells CTCC in one lane; the printed table gets a mixed-script finding for its СТСС (L11)', () => {
    const repaired = loadFile(files[0]);
    const printed = loadFile(files[1]);
    expect(laneNames(viewOf(repaired).lanes)).toContain('CTCC');
    expect(laneNames(viewOf(printed).lanes)).toContain('СТСС');
    expect(codes(repaired)).not.toContain('MIXED_SCRIPT');
    const mixed = printed.issues.filter(({ code }) => code === 'MIXED_SCRIPT');
    expect(mixed.map(({ value, line }) => [value, line])).toEqual([['СТСС', 16]]);
  });

  it('shows no funding, for the paper says nothing of it', () => {
    const view = viewOf(loadFile(files[0]));
    expect([view.hasFunding, view.legend]).toEqual([false, []]);
  });
});

describe('the approval and publication timeline', () => {
  const file = 'data/te-aorerekura-approval-timeline.csv';
  const plan = loadFile(file, PAPER_DATE);
  const view = viewOf(plan);

  it('takes 2024 from the document date for every date, marked as inferred (D8)', () => {
    const phases = plan.milestones.flatMap((milestone) => milestone.phases);
    expect(phases).toHaveLength(12);
    expect(phases.every(({ date }) => date.certainty.includes('inferred'))).toBe(true);
    expect(view.span).toEqual({ first: day('2024-07-22'), last: day('2024-10-31') });
    expect(codes(plan).filter((code) => code === 'INFERRED_YEAR').length).toBeGreaterThan(0);
    expect(reckoningText(view.reckoning)).toBe('12 milestones: 12 placed');
  });

  it('reads alternatives, ranges and footnoted days as the paper means them', () => {
    const approval = titled(plan, 'Final Draft Action Plan');
    expect(days(approval)).toEqual(['2024-08-22..2024-08-29']);
    expect(approval?.phases[0]?.date.alternatives).toHaveLength(2);
    expect(approval?.phases[0]?.date.certainty).toEqual(expect.arrayContaining(['alternative', 'tentative']));
    expect(days(titled(plan, 'IEB Board'))).toEqual(['2024-09-05..2024-09-12']);
    expect(days(titled(plan, 'Cabinet Paper Process'))).toEqual(['2024-09-02..2024-09-13']);
    expect(days(titled(plan, 'Ministerial Consultation'))).toEqual(['2024-09-23..2024-10-04']);
    expect(days(titled(plan, 'Publication'))).toEqual(['2024-10-29..2024-10-31']);
  });

  it('keeps both footnotes apart (D15)', () => {
    expect(view.footnotes.map(({ mark }) => mark)).toEqual(['*', '**']);
    expect(titled(plan, 'Publication')?.phases[0]?.date.marks).toEqual(['**']);
    expect(titled(plan, 'Social Outcomes')?.phases[0]?.date.marks).toEqual(['*']);
  });

  it('stands in the two parts of the paper', () => {
    expect(laneNames(view.lanes)).toEqual(['Upcoming meetings', 'Action plan timeline']);
    expect(counts(view)).toEqual([4, 8]);
  });

  it('leaves all 12 undated, with a finding, when no document date is given (D8)', () => {
    const bare = loadFile(file);
    expect(viewOf(bare).reckoning).toEqual({ rows: 12, placed: 0, undated: 12, filtered: 0, skipped: 0 });
    expect(codes(bare)).toContain('NO_YEAR');
    expect(viewOf(bare).undatedHeading).toBe('No date yet');
  });
});

describe('the Year 1–2 profile and the plan together', () => {
  const plan = loadFile('data/te-aorerekura-plan.csv', PAPER_DATE);
  const profile = loadFile('data/te-aorerekura-year-1-2-profile.csv', PAPER_DATE);
  const together = combinePlans([plan, profile]);

  it('has 18 milestones in the six areas of the plan', () => {
    const view = viewOf(profile);
    expect(view.reckoning.rows).toBe(18);
    expect(counts(view)).toEqual([3, 5, 1, 2, 4, 3]);
    expect(laneNames(viewOf(together).lanes).slice(0, 2)).toEqual(laneNames(view.lanes).slice(0, 2));
  });

  it('reports Local Practice Improvement Plans, phase 1: Funded against Partially funded (U6)', () => {
    const conflicts = together.issues.filter(({ message }) => message.includes('Local Practice Improvement Plans'));
    const words = conflicts.map(({ message, value }) => `${message} ${value ?? ''}`).join(' ');
    expect(words).toMatch(/\bFunded\b/);
    expect(words).toMatch(/Partially Funded/i);
  });

  it('merges nothing: all 48 rows are there, and the note they share is printed once (U5, U6)', () => {
    const view = viewOf(together);
    expect(view.reckoning).toMatchObject({ rows: 48, filtered: 0, skipped: 0 });
    expect(view.reckoning.placed + view.reckoning.undated).toBe(48);
    expect(view.footnotes).toHaveLength(1);
  });
});

describe('the other samples', () => {
  it('key agency activities: six, by agency, none with a date', () => {
    const view = viewOf(loadFile('data/te-aorerekura-key-agency-activities.csv', PAPER_DATE));
    expect(laneNames(view.lanes)).toEqual(['Police', 'Ara Poutama', 'MSD']);
    expect(view.reckoning).toEqual({ rows: 6, placed: 0, undated: 6, filtered: 0, skipped: 0 });
    expect(view.undatedHeading).toBe('No date yet');
    expect(view.span).toBeUndefined();
  });

  it('the example programme: by agency then phase, every funding status', () => {
    const plan = loadFile('data/example-programme.csv', day('2026-03-01'));
    const view = viewOf(plan);
    expect(laneNames(view.lanes)).toEqual([
      'Ministry of Harbours',
      'Lighthouse Service',
      'Coastal Ferries Agency',
      'Tide and Weather Office',
    ]);
    expect(laneNames(view.lanes[3]?.subLanes ?? [])).toEqual(['Plan', 'Build', 'Run']);
    expect(view.legend.map(({ look }) => look)).toEqual([
      'funded',
      'partial',
      'unfunded',
      'tbc',
      'not-stated',
      'other',
    ]);
    expect(view.reckoning).toMatchObject({ rows: 28, filtered: 0, skipped: 0 });
  });
});

describe('every table of the two papers', () => {
  const ROWS: Readonly<Record<string, number>> = {
    'ct-work-programme-2022.tsv': 17,
    'te-aorerekura-2024-action-1.tsv': 9,
    'te-aorerekura-2024-action-2.tsv': 5,
    'te-aorerekura-2024-action-3.tsv': 4,
    'te-aorerekura-2024-action-4.tsv': 2,
    'te-aorerekura-2024-action-5.tsv': 7,
    'te-aorerekura-2024-action-6.tsv': 3,
    'te-aorerekura-2024-approval-timeline.tsv': 8,
    'te-aorerekura-2024-key-agency-activities.tsv': 6,
    'te-aorerekura-2024-upcoming-meetings.tsv': 4,
    'te-aorerekura-2024-year-1-2-profile-part-1.tsv': 11,
    'te-aorerekura-2024-year-1-2-profile-part-2.tsv': 7,
  };

  it('is known to these tests', () => {
    const files = readdirSync(new URL('../../seeds/', import.meta.url)).filter((name) => name.endsWith('.tsv'));
    expect(files.sort()).toEqual(Object.keys(ROWS));
  });

  it.each(Object.entries(ROWS))('%s loads with no manual step, %i rows accounted for (U5)', (file, rows) => {
    const plan = loadFile(`seeds/${file}`, PAPER_DATE);
    const { placed, undated, filtered, skipped } = viewOf(plan).reckoning;
    expect(plan.milestones).toHaveLength(rows);
    expect([placed + undated, filtered, skipped]).toEqual([rows, 0, 0]);
    expect(plan.milestones.every(({ title }) => title !== '')).toBe(true);
  });

  it.each(Object.keys(ROWS))('%s reads the same in every run', (file) => {
    expect(loadFile(`seeds/${file}`, PAPER_DATE)).toEqual(loadFile(`seeds/${file}`, PAPER_DATE));
  });
});
