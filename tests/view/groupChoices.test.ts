import { describe, expect, it } from 'vitest';
import { groupChoices } from '../../src/view/groupChoices';
import { laneCatalogue } from '../../src/view/laneCatalogue';
import { parseGroup } from '../../src/view/parseGroup';
import { funding, plan, year } from './planBuilder';

const rows = Array.from({ length: 50 }, (_, index) => ({
  title: `t${String(index)}`,
  leads: ['X'],
  area: index < 25 ? 'North' : 'South',
  date: year(2026),
  cells: {
    Milestone: `t${String(index)}`,
    'Action Area': index < 25 ? 'NORTH' : 'South',
    Priority: index % 2 === 0 ? 'High' : '',
    Country: 'NZ',
    'Cost, in $': index % 3 === 0 ? 'low' : 'high',
  },
}));
const wide = plan(rows);

describe('groupChoices', () => {
  it('offers the fields that exist, then columns of 2 to 40 values, then none', () => {
    expect(groupChoices(wide).map(({ label }) => label)).toEqual([
      'Agency',
      'Area',
      'Year',
      'Priority',
      'Cost, in $',
      'None',
    ]);
    expect(groupChoices(wide).map(({ key }) => key)).toContain('column:Priority');
  });

  it('offers phase and funding when any milestone has them', () => {
    const labels = groupChoices(plan([{ title: 'a', label: 'Phase 1', funding: funding('funded') }])).map(
      ({ key }) => key,
    );
    expect(labels).toEqual(['phase', 'funding', 'none']);
  });

  it('does not offer a column twice when its lanes are those of a field', () => {
    expect(groupChoices(wide).map(({ label }) => label)).not.toContain('Action Area');
  });

  it('does not offer a column under the name of a field that is there', () => {
    const two = plan([
      { title: 'a', leads: ['X', 'Y'], cells: { AGENCY: 'X / Y', Lead: 'X / Y' } },
      { title: 'b', leads: ['X'], cells: { AGENCY: 'X', Lead: 'X' } },
    ]);
    expect(groupChoices(two).map(({ label }) => label)).toEqual(['Agency', 'Lead', 'None']);
  });

  it('offers the file where several are open, and makes a lane of each', () => {
    const both = {
      ...wide,
      files: ['plan.csv', 'Plan.csv'],
      milestones: wide.milestones.map((each, i) => (i < 40 ? each : { ...each, file: 'Plan.csv' })),
    };
    expect(groupChoices(both)).toContainEqual({ key: 'file', label: 'Source file' });
    const lanes = [...laneCatalogue(both.milestones, 'file').values()];
    expect(lanes.map(({ name }) => name)).toEqual(['plan.csv', 'Plan.csv']);
    expect(groupChoices(wide).map(({ key }) => key)).not.toContain('file');
  });

  it('offers only none for an empty plan', () => {
    expect(groupChoices(plan([]))).toEqual([{ key: 'none', label: 'None' }]);
  });
});

describe('parseGroup', () => {
  const groups = (text: string): unknown => {
    const parsed = parseGroup(text, wide);
    return parsed.kind === 'groups'
      ? [parsed.lanes, parsed.subLanes, parsed.subSubLanes].filter((group, level) => level < 2 || group !== 'none')
      : parsed.message;
  };

  it('reads one or two fields, in any case', () => {
    expect(groups('area')).toEqual(['area', 'none']);
    expect(groups('Agency, PHASE')).toEqual(['agency', 'phase']);
    expect(groups('none')).toEqual(['none', 'none']);
    expect(groups('leads,year')).toEqual(['agency', 'year']);
  });

  it('reads column names, offered or not, even with a comma inside', () => {
    expect(groups('priority')).toEqual(['column:Priority', 'none']);
    expect(groups('action area,country')).toEqual(['column:Action Area', 'column:Country']);
    expect(groups('cost, in $')).toEqual(['column:Cost, in $', 'none']);
    expect(groups('agency,cost, in $')).toEqual(['agency', 'column:Cost, in $']);
  });

  it('takes a column for its name when the plan has no such field', () => {
    const unread = plan([{ title: 'a', cells: { Phase: 'Build' } }]);
    expect(parseGroup('phase', unread)).toEqual({
      kind: 'groups',
      lanes: 'column:Phase',
      subLanes: 'none',
      subSubLanes: 'none',
    });
  });

  it('says which name is unknown and what there is to choose from', () => {
    expect(groups('agency,Minister')).toBe(
      'Cannot make lanes by "Minister"; choose one to three of: ' +
        'agency, area, year, "Priority", "Cost, in $", none, "Milestone", "Action Area", "Country".',
    );
    expect(groups('')).toMatch(/^Cannot make lanes by ""; choose/);
  });

  it('reads three, a column with a comma among them, and a group named twice once', () => {
    expect(groups('agency,area,year')).toEqual(['agency', 'area', 'year']);
    expect(groups('agency,cost, in $,year')).toEqual(['agency', 'column:Cost, in $', 'year']);
    expect(groups('year,agency,cost, in $')).toEqual(['year', 'agency', 'column:Cost, in $']);
    expect(groups('agency,agency,year')).toEqual(['agency', 'year']);
  });

  it('says so when there are more than three', () => {
    expect(groups('agency,area,year,priority')).toMatch(/^Lanes can have three levels, not more; choose/);
  });
});
