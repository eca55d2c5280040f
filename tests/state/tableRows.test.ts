import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issue } from '../../src/base/issue';
import { findingsByRow, tableRows, type TableRow } from '../../src/state/tableRows';
import { NO_FILTER, type Filter, type GroupKey } from '../../src/view/viewSpec';
import { deadline, funding, ongoing, plan, undated, year, type MilestoneInit } from '../view/planBuilder';
import { viewOf } from '../view/viewWords';

const rows: readonly MilestoneInit[] = [
  {
    title: 'Dredging',
    leads: ['Ports', 'MOT'],
    area: 'Build',
    phases: [
      { label: 'Phase 1', date: year(2028), funding: funding('funded') },
      { label: 'Phase 2', date: year(2030), funding: funding('unfunded') },
    ],
  },
  { title: 'Design', leads: ['Ports'], area: 'Plan', date: undated('TBC') },
  { title: 'Tender', leads: ['MOT'], area: 'Build', date: year(2026) },
];

const anyRows: fc.Arbitrary<readonly MilestoneInit[]> = fc
  .array(
    fc.record({
      leads: fc.array(fc.constantFrom('MSD', 'msd', 'MOJ', 'Whetū', ''), { maxLength: 3 }),
      area: fc.constantFrom('Ports', 'A/B', ''),
      phases: fc.array(
        fc.record({
          label: fc.constantFrom('Phase 1', 'Phase 2'),
          date: fc.constantFrom(year(2025), year(2030), deadline(2027), ongoing(), undated('TBC')),
          funding: fc.constantFrom(funding('funded'), funding('unfunded'), funding('tbc')),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((each, i) => ({ ...each, title: `t${String(i)}` })));
const anyChoices = fc.record({
  lanes: fc.constantFrom<GroupKey[]>('agency', 'area', 'phase', 'funding', 'year', 'none'),
  subLanes: fc.constantFrom<GroupKey[]>('agency', 'area', 'phase', 'none'),
  shared: fc.constantFrom('each' as const, 'first' as const),
  filter: fc.record<Filter>({
    ...Object.fromEntries(Object.entries(NO_FILTER).map(([key, value]) => [key, fc.constant(value)])),
    agencies: fc.subarray(['MSD', 'whetu', '']),
    statuses: fc.subarray(['funded', 'unfunded']),
    text: fc.constantFrom('', 't1', 'ports'),
  } as never),
});

const titles = (all: readonly TableRow[]): readonly string[] => all.map(({ milestone }) => milestone.title);

describe('tableRows(view)', () => {
  it('tableRows has the order of the figure: lane by lane, in each by date, those without a date last (A2)', () => {
    const made = tableRows(viewOf(plan(rows), { lanes: 'area', subLanes: 'none' }));
    expect(titles(made)).toEqual(['Tender', 'Dredging', 'Design']);
    expect(made.map(({ lanes }) => lanes)).toEqual([[['Build']], [['Build']], [['Plan']]]);
    expect(made.map(({ place }) => place)).toEqual([0, 1, 2]);
  });

  it('tableRows has a milestone of several lanes once, with all of them, in the first (A5, U7)', () => {
    const made = tableRows(viewOf(plan(rows), { lanes: 'agency', subLanes: 'area' }));
    const dredging = made.find(({ milestone }) => milestone.title === 'Dredging');
    expect(dredging?.lanes).toEqual([
      ['Ports', 'Build'],
      ['MOT', 'Build'],
    ]);
    expect(titles(made)).toEqual(['Dredging', 'Design', 'Tender']);
  });

  it('tableRows brings the phases of a milestone together again that lanes take apart, in their own order', () => {
    const made = tableRows(viewOf(plan(rows), { lanes: 'funding', subLanes: 'none', laneOrder: 'name' }));
    const dredging = made.find(({ milestone }) => milestone.title === 'Dredging');
    expect(dredging?.lanes).toHaveLength(2);
    expect(dredging?.phases.map(({ label }) => label)).toEqual(['Phase 1', 'Phase 2']);
  });

  it('tableRows has the milestones of folded lanes too', () => {
    const one = plan(rows);
    const open = viewOf(one, { lanes: 'area', subLanes: 'none' });
    const folded = viewOf(one, { lanes: 'area', subLanes: 'none', folded: open.lanes.map(({ key }) => key) });
    expect(folded.lanes.every((lane) => lane.folded)).toBe(true);
    expect(titles(tableRows(folded))).toEqual(titles(tableRows(open)));
  });

  it('tableRows has as many rows as the view has milestones, each once, with the phases that are shown (A2)', () => {
    fc.assert(
      fc.property(anyRows, anyChoices, (all, choices) => {
        const view = viewOf(plan(all), choices);
        const made = tableRows(view);
        expect(made).toHaveLength(view.reckoning.placed + view.reckoning.undated);
        expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
        for (const { milestone, phases, lanes } of made) {
          const { statuses } = choices.filter;
          expect(phases).toEqual(
            milestone.phases.filter((phase) => statuses.length === 0 || statuses.includes(phase.funding.status)),
          );
          expect(lanes.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('findingsByRow(findings)', () => {
  it('finds what is said of the line a milestone begins on, in its own file', () => {
    const about = (file: string | undefined, line: number | undefined) =>
      issue({ code: 'NO_YEAR', severity: 'warning', message: '', remedy: '', file, line });
    const here = about('a.csv', 4);
    const findingsOf = findingsByRow([here, about('b.csv', 4), about('a.csv', undefined), about(undefined, 4)]);
    expect(findingsOf({ file: 'a.csv', line: 4 })).toEqual([here]);
    expect(findingsOf({ file: 'a.csv', line: 5 })).toEqual([]);
  });
});
