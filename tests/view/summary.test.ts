import { describe, expect, it } from 'vitest';
import { reckoningText, summarise } from '../../src/view/summary';
import { NO_FILTER } from '../../src/view/viewSpec';
import { funding, plan, undated, year, type MilestoneInit } from './planBuilder';
import { viewOf } from './viewWords';

const rows: readonly MilestoneInit[] = [
  { title: 'a', area: 'N', date: year(2024), funding: funding('funded') },
  { title: 'bridge', area: 'N', date: year(2026), funding: funding('partial') },
  { title: 'c', area: 'S', date: undated('TBC'), funding: funding('tbc') },
];
const phased: MilestoneInit = {
  title: 'd',
  area: 'S',
  phases: [{ date: year(2025), funding: funding('funded') }, { date: year(2030) }],
};
const onlyBridge = { filter: { ...NO_FILTER, text: 'bridge' } };

describe('summarise', () => {
  it('says count, lanes, span, statuses and how many have no date in one sentence (A3)', () => {
    expect(summarise(viewOf(plan(rows)))).toBe(
      'Timeline of 3 milestones in 2 lanes, 2024 to 2026: 1 funded, 1 partially funded, 1 TBC; 1 milestone has no date.',
    );
  });

  it('says that statuses are counted by phase when there are more phases than milestones', () => {
    expect(summarise(viewOf(plan([...rows, phased])))).toBe(
      'Timeline of 4 milestones in 2 lanes, 2024 to 2030: ' +
        '2 phases funded, 1 partially funded, 1 TBC, 1 not stated; 1 milestone has no date.',
    );
  });

  it('says what a filter hides', () => {
    expect(summarise(viewOf(plan(rows), onlyBridge))).toBe(
      'Timeline of 1 milestone in 1 lane, 2026: 1 partially funded; 2 milestones are filtered out.',
    );
  });

  it('says so when nothing is left, or nothing was there', () => {
    const nothing = { filter: { ...NO_FILTER, text: 'zzz' } };
    expect(summarise(viewOf(plan(rows), nothing))).toBe('Nothing to show: 3 milestones are filtered out.');
    expect(summarise(viewOf(plan([])))).toBe('Timeline without milestones.');
  });

  it('leaves out lanes, years and funding that the plan does not have', () => {
    expect(summarise(viewOf(plan([{ title: 'a' }, { title: 'b' }])))).toBe(
      'Timeline of 2 milestones; 2 milestones have no date.',
    );
  });
});

describe('reckoningText', () => {
  it('says where the rows went, leaving out what is nought (U5)', () => {
    expect(reckoningText(viewOf(plan(rows)).reckoning)).toBe('3 milestones: 2 placed, 1 with no date');
    expect(reckoningText(viewOf(plan([phased])).reckoning)).toBe('1 milestone: 1 placed');
  });

  it('counts rows when some are set aside, so that the numbers add up', () => {
    expect(reckoningText(viewOf(plan(rows, { skipped: 1 }), onlyBridge).reckoning)).toBe(
      '4 rows: 1 placed, 2 filtered out, 1 set aside',
    );
  });
});
