import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/base/day';
import { readTable } from '../../src/csv/readTable';
import { combinePlans } from '../../src/model/combinePlans';
import type { Milestone, Plan } from '../../src/model/milestone';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';

function planOf(path: string): Plan {
  const bytes = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  const table = readTable(new Uint8Array(bytes), path);
  return readPlan(table, suggestMapping(table).mapping, { documentDate: dayFromIso('2024-07-18') });
}

/** What a milestone says, without where it stands in its file. */
const said = ({ title, leads, phases }: Milestone): unknown => ({ title, leads, phases });

describe('a data file and the printed tables it was made from are read alike, with no manual step', () => {
  const workSeed = planOf('seeds/ct-work-programme-2022.tsv');
  const workFile = planOf('data/counter-terrorism-work-programme-2022.csv');
  const plan = planOf('data/te-aorerekura-plan.csv');
  const profile = planOf('data/te-aorerekura-year-1-2-profile.csv');

  it('the wrapped and blank capabilities of the work programme come out as repaired (CONVENTIONS 9, trap 3)', () => {
    expect(workSeed.milestones.map(({ area }) => area)).toEqual(workFile.milestones.map(({ area }) => area));
  });

  it('the work programme differs in its one Cyrillic lead and nothing else (CONVENTIONS L9, L11)', () => {
    const latin = workSeed.milestones.map((one) => ({
      ...one,
      leads: one.leads.map((lead) => (lead === '\u0421\u0422\u0421\u0421' ? 'CTCC' : lead)),
    }));
    expect(latin.map(said)).toEqual(workFile.milestones.map(said));
    expect(workSeed.milestones.flatMap(({ leads }) => leads)).not.toContain('CTCC');
  });

  it('the six action tables together are the plan', () => {
    const tables = [1, 2, 3, 4, 5, 6].map((action) => planOf(`seeds/te-aorerekura-2024-action-${String(action)}.tsv`));
    expect(combinePlans(tables).milestones.map(said)).toEqual(plan.milestones.map(said));
    expect(plan.reconciliation).toEqual({ rows: 30, placed: 28, undated: 2, skipped: 0 });
  });

  it('the two pages of the profile, areas filled down, are the profile', () => {
    const pages = [1, 2].map((part) => planOf(`seeds/te-aorerekura-2024-year-1-2-profile-part-${String(part)}.tsv`));
    const both = combinePlans(pages);
    expect(both.milestones.map(said)).toEqual(profile.milestones.map(said));
    expect(both.milestones.map(({ area }) => area)).toEqual(profile.milestones.map(({ area }) => area));
  });

  it('the plan and the profile share their lanes and show their conflict (CONVENTIONS U6, trap 7)', () => {
    const both = combinePlans([plan, profile]);
    expect(new Set(both.milestones.map(({ area }) => area)).size).toBe(6);
    const conflicts = both.issues.filter(({ code }) => code === 'CONFLICT').map(({ value }) => value);
    expect(conflicts).toContainEqual(expect.stringMatching(/^Local Practice Improvement Plans/));
  });

  it('the approval timeline is in the file as printed, below the meetings', () => {
    const printed = planOf('seeds/te-aorerekura-2024-approval-timeline.tsv');
    const file = planOf('data/te-aorerekura-approval-timeline.csv');
    const steps = file.milestones.filter(({ area }) => area === 'Action plan timeline');
    expect(steps.map(said)).toEqual(printed.milestones.map(said));
    expect(file.reconciliation).toEqual({ rows: 12, placed: 12, undated: 0, skipped: 0 });
  });
});
