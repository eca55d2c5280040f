import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/view/sortLanes';
import { NO_FILTER, type Filter } from '../../src/view/viewSpec';
import { day, deadline, funding, ongoing, plan, undated, year } from './planBuilder';
import { titlesIn, viewOf } from './viewWords';

const harbour = plan([
  { title: 'Survey', leads: ['DIA', 'MOJ'], area: 'Whānau', date: year(2026), funding: funding('funded') },
  {
    title: 'Wharf',
    leads: ['MOJ'],
    area: 'Ports',
    notes: ['Waits for “Budget” papers'],
    phases: [
      { label: 'Phase 1', date: year(2027), funding: funding('funded') },
      { label: 'Phase 2', date: year(2031), funding: funding('unfunded', 'Not Funded*', ['*']) },
    ],
  },
  { title: 'Lamp', date: undated('Awaiting minister'), funding: funding('tbc') },
  { title: 'Watch', area: 'Ports', date: ongoing(), funding: funding('not-stated', '') },
  { title: 'Close', area: 'Ports', date: deadline(2030), funding: funding('other', 'In review') },
]);

function shown(filter: Partial<Filter>): readonly string[] {
  return titlesIn(viewOf(harbour, { filter: { ...NO_FILTER, ...filter } }).lanes);
}

describe('filterMilestones', () => {
  it('leaves out nothing when it is empty', () => {
    expect(shown({})).toEqual(['Close', 'Lamp', 'Survey', 'Watch', 'Wharf']);
  });

  it('keeps milestones of any of the agencies and of any of the areas, as spellings fold (L3)', () => {
    expect(shown({ agencies: ['moj'] })).toEqual(['Survey', 'Wharf']);
    expect(shown({ areas: ['WHANAU', 'Ports'] })).toEqual(['Close', 'Survey', 'Watch', 'Wharf']);
    expect(shown({ agencies: ['MOJ'], areas: ['Ports'] })).toEqual(['Wharf']);
  });

  it('takes an empty name for "none named"', () => {
    expect(shown({ agencies: [''] })).toEqual(['Close', 'Lamp', 'Watch']);
    expect(shown({ areas: [''] })).toEqual(['Lamp']);
  });

  it('finds free text in title, leads, area, notes, dates and funding, without case or macrons (L3)', () => {
    expect(shown({ text: 'SURV' })).toEqual(['Survey']);
    expect(shown({ text: 'dia' })).toEqual(['Survey']);
    expect(shown({ text: 'whanau' })).toEqual(['Survey']);
    expect(shown({ text: 'waits for' })).toEqual(['Wharf']);
    expect(shown({ text: 'awaiting  Minister' })).toEqual(['Lamp']);
    expect(shown({ text: 'not funded' })).toEqual(['Wharf']);
    expect(shown({ text: 'phase 2' })).toEqual(['Wharf']);
    expect(shown({ text: 'nowhere' })).toEqual([]);
  });

  it('keeps TBC and Not stated apart (P2)', () => {
    expect(shown({ statuses: ['tbc'] })).toEqual(['Lamp']);
    expect(shown({ statuses: ['not-stated'] })).toEqual(['Watch']);
  });

  it('chooses phases by status, and counts only those in the legend', () => {
    const view = viewOf(harbour, { filter: { ...NO_FILTER, statuses: ['unfunded'] } });
    expect(view.lanes.flatMap(itemsOf).map((item) => item.phases.map((one) => one.label))).toEqual([['Phase 2']]);
    expect(view.legend).toMatchObject([{ look: 'unfunded', count: 1, marks: ['*'] }]);
    expect(view.reckoning).toEqual({ rows: 5, placed: 1, undated: 0, filtered: 4, skipped: 0 });
  });

  it('counts what lies outside the window as filtered; what has no day stays (D11)', () => {
    const view = viewOf(harbour, { window: { first: day('2027-07-01'), last: day('2029-06-30') } });
    expect(titlesIn(view.lanes)).toEqual(['Lamp', 'Watch', 'Wharf']);
    expect(view.reckoning).toEqual({ rows: 5, placed: 2, undated: 1, filtered: 2, skipped: 0 });
    expect(view.legend.map(({ look }) => look)).toEqual(['funded', 'tbc', 'not-stated']);
  });
});
