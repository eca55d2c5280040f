import { describe, expect, it } from 'vitest';
import { combinePlans } from '../../src/model/combinePlans';
import { issuesOf, planOf } from './planOf';

const HEADER = 'Area,Milestone,Indicative Date,Funding';
const LOCAL = 'Local Practice Improvement Plans implemented in six regions.';

const plan = planOf(
  [
    HEADER,
    `Workforce,${LOCAL},Phase 1 2026 Phase 2 2030,Phase 1: Funded Phase 2: Not Funded*`,
    'Workforce,Gap analysis,2026,Funded',
    '* Not Funded: needs money.,,,',
  ],
  { file: 'plan.csv' },
);
const profile = planOf(
  [
    HEADER,
    `Workforce,${LOCAL},Phase 1 2026,Phase 1: Partially Funded*`,
    'Workforce,Gap analysis,2026,Funded',
    '* Not Funded: needs money.,,,',
  ],
  {
    file: 'profile.csv',
  },
);
const together = combinePlans([plan, profile]);

describe('combinePlans', () => {
  it('keeps every milestone with its file and line, and merges none (U6)', () => {
    expect(together.milestones.map(({ file, line, title }) => [file, line, title])).toEqual([
      ['plan.csv', 2, LOCAL],
      ['plan.csv', 3, 'Gap analysis'],
      ['profile.csv', 2, LOCAL],
      ['profile.csv', 3, 'Gap analysis'],
    ]);
    expect(together.files).toEqual(['plan.csv', 'profile.csv']);
    expect(together.columns).toEqual(['Area', 'Milestone', 'Indicative Date', 'Funding']);
    expect(together.reconciliation).toEqual({ rows: 4, placed: 4, undated: 0, skipped: 0 });
  });

  it('gives each milestone an identifier of its own', () => {
    expect(new Set(together.milestones.map(({ id }) => id)).size).toBe(4);
  });

  it('reports phase 1 as Funded against Partially Funded, with both places, and phase 2 not at all (U6, trap 7)', () => {
    const [conflict, ...others] = issuesOf(together, 'CONFLICT');
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({ severity: 'warning', file: 'profile.csv', line: 2 });
    expect(conflict?.message).toContain(
      'Phase 1: funding is “Funded” in plan.csv, line 2 and “Partially Funded*” in profile.csv, line 2',
    );
  });

  it('tells that the other milestone stands in both', () => {
    expect(issuesOf(together, 'DUPLICATE').map(({ value }) => value)).toEqual(['Gap analysis']);
  });

  it('keeps a note that both tables print once', () => {
    expect(together.footnotes.map(({ mark }) => mark)).toEqual(['*']);
  });

  it('does not tell twice what one file says about itself', () => {
    const twice = planOf(['Milestone,Date', 'One,2026', 'One,2027'], { file: 'a.csv' });
    const other = planOf(['Milestone,Date', 'Two,2026'], { file: 'b.csv' });
    expect(issuesOf(combinePlans([twice, other]), 'CONFLICT')).toHaveLength(1);
  });

  it('sees one lead spelt in two ways across files', () => {
    const a = planOf(['Milestone,Lead,Date', 'One,NZ Police,2026'], { file: 'a.csv' });
    const b = planOf(['Milestone,Lead,Date', 'Two,NZ police,2026'], { file: 'b.csv' });
    expect(issuesOf(combinePlans([a, b]), 'SPELLING_VARIANTS')).toHaveLength(1);
  });

  it('is the plan itself when there is one, and empty when there is none', () => {
    expect(combinePlans([plan])).toBe(plan);
    expect(combinePlans([]).reconciliation).toEqual({ rows: 0, placed: 0, undated: 0, skipped: 0 });
  });
});
