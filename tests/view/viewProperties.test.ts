import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/base/fold';
import { FUNDING_STATUSES } from '../../src/model/fundingStatus';
import type { Plan } from '../../src/model/milestone';
import { filterMilestones } from '../../src/view/filterMilestones';
import { wholeMilestone } from '../../src/view/shownMilestone';
import { itemsOf } from '../../src/view/sortLanes';
import type { LaneView, TimelineView } from '../../src/view/timelineView';
import { CHECK_STATES, DATE_STATES, type ColourBy, type Filter, type GroupKey } from '../../src/view/viewSpec';
import { day, deadline, funding, ongoing, openEnd, plan, undated, year, type MilestoneInit } from './planBuilder';
import { laneKeys, titlesIn, viewOf } from './viewWords';

const agency = fc.constantFrom('DPMC', 'dpmc', 'MOJ', 'NZ Police', 'СТСС', 'CTCC', '');
const area = fc.constantFrom('Whānau', 'whanau', 'Ports', 'A/B', '', '-');
const anyDate = fc.oneof(
  fc.integer({ min: 2020, max: 2032 }).chain((value) => fc.constantFrom(year(value), deadline(value), openEnd(value))),
  fc.constantFrom(ongoing(), undated('TBC'), undated('')),
);
const anyFunding = fc.constantFrom(...FUNDING_STATUSES).map((status) => funding(status));
const anyPhase = fc.record({
  label: fc.constantFrom('Phase 1', 'Phase 2', ''),
  date: anyDate,
  funding: anyFunding,
});
const anyMilestone = fc.record({
  leads: fc.array(agency, { maxLength: 3 }),
  area,
  phases: fc.array(anyPhase, { minLength: 1, maxLength: 3 }),
  cells: fc.record({ Theme: area }),
});
const anyRows: fc.Arbitrary<readonly MilestoneInit[]> = fc
  .array(anyMilestone, { maxLength: 12 })
  .map((rows) => rows.map((row, index) => ({ ...row, title: `t${String(index)}` })));
const anyPlan = fc.tuple(anyRows, fc.nat({ max: 3 })).map(([rows, skipped]): Plan => plan(rows, { skipped }));
const anyGroup = fc.constantFrom<GroupKey[]>('agency', 'area', 'phase', 'funding', 'year', 'none', 'column:Theme');
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  agencies: fc.subarray(['DPMC', 'police', 'NZ Police', 'ctcc', ''], { maxLength: 2 }),
  areas: fc.subarray(['whānau', 'ports', ''], { maxLength: 2 }),
  phases: fc.subarray(['phase 1', 'Phase 2', ''], { maxLength: 2 }),
  statuses: fc.subarray([...FUNDING_STATUSES]),
  dated: fc.subarray([...DATE_STATES]),
  precisions: fc.constantFrom<Filter['precisions'][]>([], [], ['year', 'none'], ['year'], ['day']),
  checks: fc.subarray([...CHECK_STATES]),
  columns: fc.constantFrom([], [{ column: 'Theme', values: ['whānau', ''] }]),
  text: fc.constantFrom('', 'a', 't1', 'DPMC', 'funded'),
});
const anyChoices = fc.record({
  lanes: anyGroup,
  subLanes: anyGroup,
  laneOrder: fc.constantFrom('plan' as const, 'date' as const, 'name' as const, 'count' as const),
  shared: fc.constantFrom('each' as const, 'first' as const),
  filter: anyFilter,
  highlight: anyFilter,
  colourBy: fc.constantFrom<ColourBy[]>('funding', 'none', 'agency', 'area', 'phase', 'column:Theme'),
  window: fc.constantFrom(undefined, { first: day('2024-07-01'), last: day('2026-06-30') }),
});

/** Of spellings as common as each other the first is the label, so labels are compared as they fold. */
const countsOf = ({ legend }: TimelineView): readonly string[] =>
  legend.map(({ label, count }) => `${foldText(label)}: ${String(count)}`).sort();

/** Lanes with the titles and phases in them, in an order that does not depend on the rows'. */
function content(lanes: readonly LaneView[]): readonly unknown[] {
  return lanes
    .map((lane) => [
      lane.key,
      lane.items.map((item) => `${item.milestone.title}: ${item.phases.map((one) => one.date.text).join()}`).sort(),
      content(lane.subLanes),
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

describe('any view of any plan', () => {
  it('accounts for every row: rows = placed + undated + filtered + skipped (U5)', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (one, choices) => {
        const { rows, placed, undated: waiting, filtered, skipped } = viewOf(one, choices).reckoning;
        expect(placed + waiting + filtered + skipped).toBe(rows);
      }),
    );
  });

  it('shows each milestone that is not filtered out in at least one lane (U5)', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (one, choices) => {
        const view = viewOf(one, choices);
        expect(titlesIn(view.lanes)).toHaveLength(view.reckoning.placed + view.reckoning.undated);
      }),
    );
  });

  it('shows every phase that the legend counts, and counts none twice (U7)', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (one, choices) => {
        const view = viewOf(one, choices);
        const drawn = new Set(view.lanes.flatMap(itemsOf).flatMap((item) => item.phases));
        const counted = view.legend.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(view.colour.by === 'none' ? 0 : drawn.size);
      }),
    );
  });

  it('has no empty lane, no key twice, and items only in lanes without sub-lanes', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (one, choices) => {
        const { lanes } = viewOf(one, choices);
        const keys = laneKeys(lanes);
        expect(new Set(keys).size).toBe(keys.length);
        for (const lane of lanes.flatMap((top) => [top, ...top.subLanes])) {
          expect(itemsOf(lane).length).toBeGreaterThan(0);
          expect(lane.items.length === 0 || lane.subLanes.length === 0).toBe(true);
        }
      }),
    );
  });

  it('has the same content in its lanes when the rows are shuffled', () => {
    const withShuffle = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(withShuffle, anyChoices, ([rows, shuffled], choices) => {
        const [before, after] = [viewOf(plan(rows), choices), viewOf(plan(shuffled), choices)];
        // Which lead comes first is a matter of the cell, not of the row order, so 'first' holds here too.
        expect(content(after.lanes)).toEqual(content(before.lanes));
        // Values stand in the order of the rows, and their looks go by it; how many there are of each does not.
        expect(countsOf(after)).toEqual(countsOf(before));
        expect(after.reckoning).toEqual(before.reckoning);
        expect(after.span).toEqual(before.span);
      }),
    );
  });

  it('does not change the plan it is built from', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (one, choices) => {
        const before = JSON.stringify(one);
        viewOf(one, choices);
        expect(JSON.stringify(one)).toBe(before);
      }),
    );
  });
});

describe('filterMilestones', () => {
  it('filters twice as it filters once, and only ever takes away', () => {
    fc.assert(
      fc.property(anyPlan, anyFilter, (one, filter) => {
        const all = one.milestones.map(wholeMilestone);
        const once = filterMilestones(all, filter);
        expect(filterMilestones(once, filter)).toEqual(once);
        for (const { milestone, phases } of once) {
          expect(one.milestones).toContain(milestone);
          expect(milestone.phases).toEqual(expect.arrayContaining([...phases]));
        }
      }),
    );
  });
});
