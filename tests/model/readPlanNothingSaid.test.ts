import { describe, expect, it } from 'vitest';
import { planOf } from './planOf';

const BLANKS = [
  '',
  '-',
  '–',
  'N/A',
  'n/a',
  'NA',
  'n.a.',
  'none',
  'None',
  'nil',
  'ND',
  'n.d.',
  '#N/A',
  '(none)',
  'null',
];

describe('cells that say nothing make no lane of that name', () => {
  it.each(BLANKS)('“%s” as lead, area and phase', (blank) => {
    const plan = planOf([
      'Area,Phase,Milestone,Lead,Date',
      `${blank},${blank},One,${blank},2026`,
      'Lights,Phase 1,Two,Harbours,2027',
    ]);
    const [milestone] = plan.milestones;
    expect(milestone).toMatchObject({ leads: [], area: '' });
    expect(milestone?.phases.map(({ label }) => label)).toEqual([undefined]);
    expect(milestone?.cells['Lead']).toBe(blank);
  });
});
