import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/cli/inspect';
import { fileOf } from './runMilepost';

interface Printed {
  readonly table: { readonly rows: number };
  readonly tables?: readonly {
    readonly file: string;
    readonly rows: number;
    readonly mapping: Readonly<Record<string, unknown>>;
  }[];
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly milestones: readonly {
    readonly id: string;
    readonly file?: string;
    readonly title: string;
    readonly leads: readonly string[];
    readonly area: string | null;
    readonly phases: readonly {
      readonly label: string | null;
      readonly date: Readonly<Record<string, unknown>>;
      readonly funding: { readonly status: string };
    }[];
  }[];
  readonly footnotes: readonly { readonly mark: string; readonly text: string; readonly line: number }[];
  readonly issues: readonly { readonly code: string; readonly file?: string | null }[];
  readonly reconciliation: Readonly<Record<string, number>>;
}

const printed = async (...words: readonly string[]): Promise<Printed> => JSON.parse(await inspect(words)) as Printed;
const codesOf = ({ issues }: Printed): readonly string[] => issues.map(({ code }) => code);

const ACTIONS = [1, 2, 3, 4, 5, 6].map((number) => `seeds/te-aorerekura-2024-action-${String(number)}.tsv`);

describe('inspect on the six action tables together', async () => {
  const plan = await printed(...ACTIONS);

  it('finds 30 milestones in 35 phases: 21 funded, 2 partial, 9 unfunded, 2 TBC, 1 not stated', () => {
    const statuses = plan.milestones.flatMap(({ phases }) => phases.map(({ funding }) => funding.status));
    const count = (status: string): number => statuses.filter((each) => each === status).length;
    expect([plan.milestones.length, statuses.length]).toEqual([30, 35]);
    expect(['funded', 'partial', 'unfunded', 'tbc', 'not-stated'].map(count)).toEqual([21, 2, 9, 2, 1]);
    expect(plan.reconciliation).toEqual({ rows: 30, placed: 28, undated: 2, skipped: 0 });
  });

  it('says of each milestone and finding which file it is in', () => {
    expect(plan.tables?.map(({ rows }) => rows)).toEqual([9, 5, 4, 2, 7, 3]);
    expect(plan.milestones[29]?.file).toBe('te-aorerekura-2024-action-6.tsv');
    expect(plan.issues.every(({ file }) => typeof file === 'string')).toBe(true);
    expect(plan.tables?.[5]?.mapping['title']).toBe('Milestones');
  });
});

describe('inspect on the counter-terrorism seed', async () => {
  const plan = await printed('seeds/ct-work-programme-2022.tsv');

  it('finds 17 milestones, 7 agencies and 9 areas', () => {
    expect(plan.milestones).toHaveLength(17);
    expect(new Set(plan.milestones.flatMap(({ leads }) => leads)).size).toBe(7);
    expect(new Set(plan.milestones.map(({ area }) => area)).size).toBe(9);
  });

  it('maps its columns and says null for what it lacks', () => {
    expect(plan.mapping).toEqual({
      id: null,
      title: 'INITIATIVES 2022',
      leads: 'LEAD(S)',
      area: 'CAPABILITY',
      phase: null,
      date: 'DATE',
      end: null,
      funding: null,
      notes: 'KEY MILESTONE(S)',
    });
  });

  it('prints days as ISO days and what is open as null', () => {
    expect(plan.milestones.map(({ phases }) => phases[0]?.date).slice(1, 3)).toEqual([
      { text: 'Ongoing', earliest: null, latest: null, precision: 'none', certainty: ['ongoing'], edtf: '../..' },
      {
        text: 'June 2022',
        earliest: '2022-06-01',
        latest: '2022-06-30',
        precision: 'month',
        certainty: ['stated'],
        edtf: '2022-06',
      },
    ]);
  });

  it('finds what is odd about it', () => {
    const codes = codesOf(plan);
    for (const code of [
      'TWO_COLUMNS',
      'GROUP_CELL_JOINED',
      'FILLED_DOWN',
      'MIXED_SCRIPT',
      'SPLIT_LEADS',
      'DATE_IN_TEXT',
    ]) {
      expect(codes).toContain(code);
    }
    expect(codes.filter((code) => code === 'GROUP_CELL_JOINED')).toHaveLength(4);
    expect(codes.filter((code) => code === 'DATE_IN_TEXT')).toHaveLength(2);
  });
});

describe('inspect on the plan and its profile together', () => {
  it('reports one conflict: Local Practice Improvement Plans, phase 1 (U6)', async () => {
    const plan = await printed('data/te-aorerekura-plan.csv', 'data/te-aorerekura-year-1-2-profile.csv');
    expect(codesOf(plan).filter((code) => code === 'CONFLICT')).toHaveLength(1);
    expect(plan.footnotes).toHaveLength(1);
    expect(new Set(plan.milestones.map(({ id }) => id)).size).toBe(48);
  });
});

describe('inspect with --map', () => {
  const file = fileOf(
    'plan.csv',
    'Initiative,Key milestone,Quarter,Year,Owner\nLamps,Lamp lit,Q1,2026,MSD\nFogs,Fog heard,Q2,2027,MOJ\n',
  );

  it('takes the column named, whatever its case, away from the field it was suggested for', async () => {
    const { mapping, milestones } = await printed(file, '--map', 'title=KEY MILESTONE');
    expect([mapping['title'], mapping['notes']]).toEqual(['Key milestone', null]);
    expect(milestones.map(({ title }) => title)).toEqual(['Lamp lit', 'Fog heard']);
  });

  it('reads several columns of one field together in the order given', async () => {
    const { mapping } = await printed(file, '--map', 'date=Year', '--map=date=Quarter');
    expect(mapping['date']).toEqual(['Year', 'Quarter']);
  });

  it('uses no column for a field with an empty name', async () => {
    const { mapping, reconciliation } = await printed(file, '--map', 'date=');
    expect(mapping['date']).toBeNull();
    expect(reconciliation).toEqual({ rows: 2, placed: 0, undated: 2, skipped: 0 });
  });

  it('passes over files that lack the column', async () => {
    const other = fileOf('other.csv', 'Milestone,Date\nBoat built,2028\n');
    const { tables } = await printed(file, other, '--map', 'title=Key milestone');
    expect(tables?.map(({ mapping }) => mapping['title'])).toEqual(['Key milestone', 'Milestone']);
  });
});

describe('inspect with --document-date', () => {
  it('gives the approval timeline its year (D8)', async () => {
    const file = 'seeds/te-aorerekura-2024-approval-timeline.tsv';
    expect((await printed(file)).reconciliation).toEqual({ rows: 8, placed: 0, undated: 8, skipped: 0 });
    const dated = await printed(file, '--document-date', '2024-07-18');
    expect(dated.milestones.map(({ phases }) => phases[0]?.date['earliest'])).toEqual([
      '2024-08-22',
      '2024-09-05',
      '2024-09-02',
      '2024-09-23',
      '2024-10-10',
      '2024-10-16',
      '2024-10-21',
      '2024-10-29',
    ]);
  });
});
