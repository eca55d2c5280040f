import { describe, expect, it } from 'vitest';
import { NO_FILTER, type LaneOrder } from '../../src/view/viewSpec';
import { ongoing, plan, undated, year } from './planBuilder';
import { laneNames, viewOf } from './viewWords';

const areas = plan([
  { title: '1', area: 'Ports', date: year(2028) },
  { title: '2', area: '', date: year(2020) },
  { title: '3', area: 'apple', date: undated('TBC') },
  { title: '4', area: 'Āpiti', date: ongoing() },
  { title: '5', area: 'Zoo', date: year(2026) },
  { title: '6', area: 'Zoo', date: year(2030) },
  { title: '7', area: '', date: year(2020) },
  { title: '8', area: '', date: year(2020) },
]);

function namesBy(laneOrder: LaneOrder): readonly string[] {
  return laneNames(viewOf(areas, { laneOrder }).lanes);
}

describe('sortLanes', () => {
  it("'plan' keeps the order of first appearance, blank cells last", () => {
    expect(namesBy('plan')).toEqual(['Ports', 'apple', 'Āpiti', 'Zoo', 'No area named']);
  });

  it("'name' sorts as en-NZ does, not by code points (L4)", () => {
    expect(namesBy('name')).toEqual(['Āpiti', 'apple', 'Ports', 'Zoo', 'No area named']);
  });

  it("'date' sorts by the first day in the lane, then ongoing, then undated", () => {
    expect(namesBy('date')).toEqual(['Zoo', 'Ports', 'Āpiti', 'apple', 'No area named']);
  });

  it("'count' puts the fullest lane first, ties as in the plan", () => {
    expect(namesBy('count')).toEqual(['Zoo', 'Ports', 'apple', 'Āpiti', 'No area named']);
  });

  it("'name' sorts numbers in names by value, and sub-lanes too", () => {
    const phases = ['Phase 10', 'Phase 2'].map((label) => ({ title: label, leads: ['X'], phases: [{ label }] }));
    const view = viewOf(plan(phases), { laneOrder: 'name' });
    expect(laneNames(view.lanes[0]?.subLanes ?? [])).toEqual(['Phase 2', 'Phase 10']);
  });

  it('does not move lanes when a filter hides the milestone that came first', () => {
    const filter = { ...NO_FILTER, text: 'keep' };
    const view = viewOf(
      plan([
        { title: 'hide', area: 'A' },
        { title: 'keep 1', area: 'B' },
        { title: 'keep 2', area: 'A' },
      ]),
      { filter },
    );
    expect(laneNames(view.lanes)).toEqual(['A', 'B']);
  });
});
