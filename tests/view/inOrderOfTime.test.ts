import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderOfTime } from '../../src/view/inOrderOfTime';
import { comparePlaces, placeInTime } from '../../src/view/placeInTime';
import { wholeMilestones } from '../../src/view/shownMilestone';
import { ongoing, plan, undated, year } from './planBuilder';

const anyDate = fc.oneof(
  fc.integer({ min: 2020, max: 2026 }).map(year),
  fc.constant(ongoing()),
  fc.constant(undated('TBC')),
);

describe('inOrderOfTime(items)', () => {
  it('sorts as comparePlaces does, equal ones as they were', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 40 }), (dates) => {
        const { milestones } = plan(dates.map((date, i) => ({ title: String(i), date })));
        const items = wholeMilestones(milestones);
        const bySort = [...items].sort((a, b) => comparePlaces(placeInTime(a.phases), placeInTime(b.phases)));
        expect(inOrderOfTime(items)).toEqual(bySort);
      }),
    );
  });
});
