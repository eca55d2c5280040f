import { describe, expect, it } from 'vitest';
import { issue } from '../../src/base/issue';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import { itemsOf } from '../../src/view/sortLanes';
import { toCheckIn } from '../../src/view/toCheck';
import { NO_FILTER, type CheckState, type Filter, type ViewSpec } from '../../src/view/viewSpec';
import { day, deadline, funding, NO_TEXT, ongoing, plan, undated, year } from './planBuilder';
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

  it('chooses phases by name, by having a date, and by how exact it is', () => {
    expect(shown({ phases: ['PHASE 2'] })).toEqual(['Wharf']);
    expect(shown({ phases: [''] })).toEqual(['Close', 'Lamp', 'Survey', 'Watch']);
    expect(shown({ dated: ['undated'] })).toEqual(['Lamp']);
    expect(shown({ dated: ['ongoing', 'undated'] })).toEqual(['Lamp', 'Watch']);
    expect(shown({ precisions: ['year'], areas: ['Ports'] })).toEqual(['Close', 'Wharf']);
    expect(shown({ precisions: ['none'] })).toEqual(['Lamp', 'Watch']);
  });

  it('asks one phase to pass all that is asked of phases', () => {
    expect(shown({ phases: ['Phase 1'], statuses: ['unfunded'] })).toEqual([]);
    expect(shown({ phases: ['Phase 2'], statuses: ['unfunded'] })).toEqual(['Wharf']);
  });

  it('knows which milestones have findings to check, and which were accepted', () => {
    const finding = { code: 'DAY_FIRST', severity: 'warning', message: '', remedy: '' } as const;
    const issues = [
      issue({ ...finding, file: 'plan.csv', line: 3 }),
      issue({ ...finding, severity: 'info', file: 'plan.csv', line: 4 }),
      issue(finding),
    ];
    const withFindings = { ...harbour, issues };
    const asking = (check: CheckState): Partial<ViewSpec> => ({ filter: { ...NO_FILTER, checks: [check] } });
    expect(titlesIn(viewOf(withFindings, asking('to-check')).lanes)).toEqual(['Wharf']);
    expect(titlesIn(viewOf(withFindings, asking('clear')).lanes)).toEqual(['Close', 'Lamp', 'Survey', 'Watch']);
    const spec = { ...defaultViewSpec(withFindings), ...asking('to-check') };
    expect(titlesIn(buildView(withFindings, spec, NO_TEXT, toCheckIn([])).lanes)).toEqual([]);
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
