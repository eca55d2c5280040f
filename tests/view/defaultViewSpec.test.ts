import { describe, expect, it } from 'vitest';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import { NO_FILTER } from '../../src/view/viewSpec';
import { plan, undated, type MilestoneInit } from './planBuilder';

function groups(milestones: readonly MilestoneInit[]): readonly string[] {
  const spec = defaultViewSpec(plan(milestones));
  return [spec.lanes, spec.subLanes];
}

describe('defaultViewSpec', () => {
  it('shows everything, in the order of the plan, shared milestones in each lane', () => {
    const spec = defaultViewSpec(plan([{ title: 'a' }]));
    expect(spec).toMatchObject({ version: 1, laneOrder: 'plan', shared: 'each', window: undefined });
    expect(spec.filter).toEqual(NO_FILTER);
  });

  it('makes lanes by agency then phase when both exist', () => {
    expect(groups([{ title: 'a', leads: ['X'], area: 'N', phases: [{ label: 'Plan' }] }])).toEqual(['agency', 'phase']);
  });

  it('makes lanes by agency with areas as sub-lanes when there are no phases', () => {
    expect(groups([{ title: 'a', leads: ['X'], area: 'N' }])).toEqual(['agency', 'area']);
  });

  it('does not tear the phases of a few milestones apart: most must be labelled to make sub-lanes', () => {
    const plain = { title: 'a', leads: ['X'], area: 'N' };
    const phased = { title: 'b', leads: ['X'], area: 'N', phases: [{ label: 'Phase 1' }, { label: 'Phase 2' }] };
    expect(groups([plain, plain, plain, phased])).toEqual(['agency', 'area']);
    expect(groups([plain, plain, phased])).toEqual(['agency', 'phase']);
  });

  it('makes lanes by area when no agency is named, by agency when no area is', () => {
    expect(groups([{ title: 'a', area: 'N', phases: [{ label: 'Phase 1' }] }])).toEqual(['area', 'none']);
    expect(groups([{ title: 'a', leads: ['X'] }])).toEqual(['agency', 'none']);
  });

  it('prefers an area that is always there to an agency that hardly ever is', () => {
    const rows = ['1', '2', '3'].map((title) => ({ title, area: 'N' }));
    expect(groups([...rows, { title: '4', area: 'S', leads: ['X'] }])).toEqual(['area', 'none']);
  });

  it('else takes the first column of a few short values, not the dates or notes again', () => {
    const rows = ['Meetings', 'Meetings', 'Timeline', 'Timeline'].map((Part, index) => ({
      title: String(index),
      date: undated(index % 2 === 0 ? '2024' : '2025'),
      cells: { Item: `item ${String(index)}`, When: index % 2 === 0 ? '2024' : '2025', Part },
    }));
    expect(groups(rows)).toEqual(['column:Part', 'none']);
  });

  it("else makes no lanes: 'none'", () => {
    expect(
      groups([
        { title: 'a', cells: { Item: 'a' } },
        { title: 'b', cells: { Item: 'b' } },
      ]),
    ).toEqual(['none', 'none']);
    expect(groups([])).toEqual(['none', 'none']);
  });
});
