import { describe, expect, it } from 'vitest';
import { codesOf, issuesOf, planOf } from './planOf';

describe('readPlan on group cells', () => {
  it('fills an area down from above and says so once, with the lines (trap 3)', () => {
    const plan = planOf([
      'Area,Milestone,Date',
      'Lights,Lamp lit,2026',
      ',Fog heard,2027',
      'Ferries,Fares fixed,2028',
      ',Boats built,2029',
    ]);
    expect(plan.milestones.map(({ area }) => area)).toEqual(['Lights', 'Lights', 'Ferries', 'Ferries']);
    expect(plan.milestones[1]?.cells['Area']).toBe('Lights');
    const [filled, ...others] = issuesOf(plan, 'FILLED_DOWN');
    expect(others).toEqual([]);
    expect(filled).toMatchObject({ severity: 'info', line: 3, column: 'Area' });
    expect(filled?.message).toContain('lines 3 and 5');
  });

  it('leaves blanks blank where names are written out row by row', () => {
    const plan = planOf([
      'Area,Milestone,Date',
      'Lights,One,2026',
      'Lights,Two,2026',
      'Lights,Three,2026',
      ',Four,2026',
      'Ferries,Five,2026',
    ]);
    expect(plan.milestones[3]?.area).toBe('');
    expect(codesOf(plan)).not.toContain('FILLED_DOWN');
  });

  it('fills nothing when the first row has no name', () => {
    const plan = planOf(['Area,Milestone,Date', ',One,2026', 'Lights,Two,2026', ',Three,2026']);
    expect(plan.milestones.map(({ area }) => area)).toEqual(['', 'Lights', '']);
  });

  it('ends a narrow group where a wider one begins', () => {
    const plan = planOf([
      'Agency,Workstream,Milestone,Date',
      'MSD,Lights,One,2026',
      ',,Two,2026',
      'MOJ,,Three,2026',
      ',Ferries,Four,2026',
    ]);
    expect(plan.milestones.map(({ leads, area }) => `${leads.join()} ${area}`)).toEqual([
      'MSD Lights',
      'MSD Lights',
      'MOJ ',
      'MOJ Ferries',
    ]);
  });

  it('joins a name wrapped over table rows and warns (trap 3)', () => {
    const plan = planOf([
      'Capability,Initiative,Date',
      'Prevent and counter violent,One,2026',
      'extremism in our,Two,2026',
      'communities,Three,2026',
      'Respond to incidents,Four,2026',
      ',Five,2026',
      'Recover,Six,2026',
      'Coordinate,Seven,2026',
    ]);
    const whole = 'Prevent and counter violent extremism in our communities';
    expect(plan.milestones.map(({ area }) => area)).toEqual([
      whole,
      whole,
      whole,
      'Respond to incidents',
      'Respond to incidents',
      'Recover',
      'Coordinate',
    ]);
    const [joined] = issuesOf(plan, 'GROUP_CELL_JOINED');
    expect(joined).toMatchObject({ severity: 'warning', line: 2, column: 'Capability' });
    expect(joined?.message).toContain('lines 2, 3 and 4');
    expect(joined?.message).toContain(whole);
  });

  it('joins no name that stands in several rows, though it begins in lower case', () => {
    const plan = planOf([
      'Area,Milestone,Date',
      'Health,One,2026',
      'iwi and hapū,Two,2026',
      'iwi and hapū,Three,2026',
      'Police,Four,2026',
    ]);
    expect(codesOf(plan)).not.toContain('GROUP_CELL_JOINED');
    expect(plan.milestones[1]?.area).toBe('iwi and hapū');
  });

  it('takes a heading row as the area of the rows below it, skipped with a finding', () => {
    const plan = planOf([
      'Milestone,Date,Funding',
      '1. Lights,,',
      'Lamp lit,2026,Funded',
      'Fog heard,2027,TBC',
      '2. Ferries,,',
      'Fares fixed,2028,TBC',
    ]);
    expect(plan.milestones.map(({ area }) => area)).toEqual(['1. Lights', '1. Lights', '2. Ferries']);
    expect(issuesOf(plan, 'SECTION_HEADING').map(({ line, value }) => [line, value])).toEqual([
      [2, '1. Lights'],
      [5, '2. Ferries'],
    ]);
    expect(plan.reconciliation).toEqual({ rows: 5, placed: 3, undated: 0, skipped: 2 });
  });

  it('keeps a milestone that says no more than its title', () => {
    const plan = planOf(['Milestone,Date,Funding', 'Lamp lit,2026,Funded', 'Fog heard,,', 'Fares fixed,2028,TBC']);
    expect(plan.milestones.map(({ title }) => title)).toContain('Fog heard');
    expect(codesOf(plan)).not.toContain('SECTION_HEADING');
  });
});
