import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNDING_STATUSES } from '../../src/model/fundingStatus';
import { PRECISIONS } from '../../src/model/indicativeDate';
import type { Plan } from '../../src/model/milestone';
import { countFacets, type AskedOfFacets, type FacetChoices } from '../../src/view/facets';
import { isPhaseFacet, withChosen, withoutValue, withValue, type Facet } from '../../src/view/facetKeys';
import { filterByWindow, filterMilestones, type FilterContext } from '../../src/view/filterMilestones';
import { atOnce } from '../../src/view/inSteps';
import { wholeMilestone } from '../../src/view/shownMilestone';
import { CHECK_STATES, DATE_STATES, NO_FILTER, type Filter } from '../../src/view/viewSpec';
import { day, deadline, funding, ongoing, plan, undated, year, type MilestoneInit } from './planBuilder';

const FACETS: readonly Facet[] = [
  'statuses',
  'agencies',
  'areas',
  'phases',
  'dated',
  'precisions',
  'checks',
  'column:Theme',
];

const name = fc.constantFrom('Whānau', 'whanau', 'Ports', 'DIA', '', 'N/A');
const anyPhase = fc.record({
  label: fc.constantFrom('Phase 1', 'PHASE 1', 'Phase 2', ''),
  date: fc.constantFrom(year(2025), year(2029), deadline(2026), ongoing(), undated('TBC')),
  funding: fc.constantFrom(...FUNDING_STATUSES).map((status) => funding(status)),
});
const anyPlan = fc
  .array(
    fc.record({
      leads: fc.array(name, { maxLength: 3 }),
      area: name,
      cells: fc.record({ Theme: name }),
      phases: fc.array(anyPhase, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 10 },
  )
  .map((rows): Plan => plan(rows.map((row, index): MilestoneInit => ({ ...row, title: `t${String(index)}` }))));
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  agencies: fc.subarray(['DIA', 'Whanau', '', 'Gone'], { maxLength: 2 }),
  areas: fc.subarray(['whānau', 'Ports', ''], { maxLength: 2 }),
  phases: fc.subarray(['phase 1', 'Phase 2', ''], { maxLength: 2 }),
  statuses: fc.subarray([...FUNDING_STATUSES], { maxLength: 3 }),
  dated: fc.subarray([...DATE_STATES], { maxLength: 2 }),
  precisions: fc.subarray([...PRECISIONS], { maxLength: 12 }),
  checks: fc.subarray([...CHECK_STATES]),
  columns: fc.constantFrom([], [{ column: 'Theme', values: ['whanau'] }]),
  text: fc.constantFrom('', 't1', 'whanau'),
});
const anyAsked: fc.Arbitrary<AskedOfFacets> = fc.record({
  filter: anyFilter,
  window: fc.constantFrom(undefined, { first: day('2025-07-01'), last: day('2027-06-30') }),
  within: fc.option(anyFilter, { nil: undefined }),
});

/** Every other milestone has a finding to look at. */
function contextOf({ milestones }: Plan): FilterContext {
  return { milestones, isToCheck: ({ line }) => line % 2 === 0 };
}

/** All the counting, without pauses. */
function counted(facets: readonly Facet[], asked: AskedOfFacets, context: FilterContext): FacetChoices {
  return atOnce(countFacets(facets, asked, context));
}

/** How many milestones are shown with these choices, counted by filtering. */
function shownBy(asked: AskedOfFacets, context: FilterContext): number {
  const all = context.milestones.map(wholeMilestone);
  const within = asked.within === undefined ? all : filterMilestones(all, asked.within, context);
  return filterMilestones(filterByWindow(within, asked.window), asked.filter, context).length;
}

describe('countFacets(facets, asked, context)', () => {
  it('counts beside each value what would be shown if it alone were chosen of its list', () => {
    fc.assert(
      fc.property(anyPlan, anyAsked, (one, asked) => {
        const context = contextOf(one);
        const facets = counted(FACETS, asked, context);
        for (const [facet, choices] of facets) {
          for (const { value, count } of choices) {
            const alone = { ...asked, filter: { ...asked.filter, ...withChosen(asked.filter, facet, [value]) } };
            expect([facet, value, count]).toEqual([facet, value, shownBy(alone, context)]);
          }
        }
      }),
    );
  });

  it('marks what is chosen, and lists a chosen value that the plan does not have', () => {
    const one = plan([{ title: 'a', leads: ['DIA'] }]);
    const filter = { ...NO_FILTER, agencies: ['dia', 'Gone'] };
    const facets = counted(['agencies'], { filter, window: undefined, within: undefined }, contextOf(one));
    expect(facets.get('agencies')).toEqual([
      { value: 'DIA', count: 1, chosen: true },
      { value: 'Gone', count: 0, chosen: true },
    ]);
  });

  it('keeps values with nothing left, in the order of the plan or their own, blank cells last', () => {
    const one = plan([
      { title: 'a', area: '', date: year(2026), funding: funding('tbc') },
      { title: 'b', area: 'Ports', date: undated(''), funding: funding('funded') },
    ]);
    const filter = { ...NO_FILTER, areas: ['Ports'] };
    const facets = counted(['statuses', 'areas'], { filter, window: undefined, within: undefined }, contextOf(one));
    expect(facets.get('statuses')?.map(({ value, count }) => [value, count])).toEqual([
      ['funded', 1],
      ['tbc', 0],
    ]);
    expect(facets.get('areas')?.map(({ value, count }) => [value, count])).toEqual([
      ['Ports', 1],
      ['', 1],
    ]);
  });
});

describe('withValue and withoutValue', () => {
  it('put a value in and take it out again, whatever else is asked', () => {
    const values = { statuses: 'tbc', dated: 'undated', precisions: 'week', checks: 'clear' } as const;
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...FACETS), (filter, facet) => {
        const value = facet in values ? values[facet as keyof typeof values] : 'New name';
        const before = { ...filter, ...withoutValue(filter, facet, value) };
        const added = { ...before, ...withValue(before, facet, value) };
        expect(counted([facet], { filter: added, window: undefined, within: undefined }, contextOf(plan([]))).get(facet)).toContainEqual({ value, count: 0, chosen: true }); // prettier-ignore
        expect({ ...added, ...withoutValue(added, facet, value) }).toEqual(before);
        expect(isPhaseFacet(facet)).toBe(['statuses', 'phases', 'dated', 'precisions'].includes(facet));
      }),
    );
  });

  it('takes out a value in another spelling when it is not there as spelt', () => {
    const filter = { ...NO_FILTER, agencies: ['Māori Affairs', 'DIA'] };
    expect(withoutValue(filter, 'agencies', 'maori affairs')).toEqual({ agencies: ['DIA'] });
  });
});
