import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/cli/inspect';
import { FORMAT, writeWorkbook } from '../sheet/writeWorkbook';
import { fileOf, freshFolder, runMilepost } from './runMilepost';

const HEADER = ['Milestone', 'Lead agency', 'Indicative date', 'Funding'];
const WORKBOOK = writeWorkbook(
  { name: 'Read me', rows: [['How to use this workbook']] },
  {
    name: 'Plan',
    rows: [
      ['Whānau programme'],
      HEADER,
      ['Hui held', 'MSD', { serial: 45_491, format: FORMAT.day }, 'Funded'],
      ['Report made', 'MOJ', { serial: 44_805, format: FORMAT.month }, 'TBC'],
      ['Review done', 'MOJ', 2027, 'Not funded'],
    ],
  },
  { name: 'Old', rows: [HEADER, ['Gone', 'DIA', 2020, 'Funded']] },
);

interface Printed {
  readonly milestones: readonly {
    readonly title: string;
    readonly line: number;
    readonly phases: readonly { readonly date: { readonly earliest: string; readonly latest: string } }[];
  }[];
  readonly issues: readonly { readonly code: string }[];
  readonly reconciliation: unknown;
}

const printed = async (...words: readonly string[]): Promise<Printed> => JSON.parse(await inspect(words)) as Printed;

describe('milepost inspect of a workbook', () => {
  const file = fileOf('plan.xlsx', WORKBOOK);

  it('reads the first sheet with rows; real dates keep their day, and months are months', async () => {
    const plan = await printed(file);
    expect(plan.reconciliation).toEqual({ rows: 3, placed: 3, undated: 0, skipped: 0 });
    expect(plan.milestones.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(plan.milestones.map(({ phases }) => [phases[0]?.date.earliest, phases[0]?.date.latest])).toEqual([
      ['2024-07-18', '2024-07-18'],
      ['2022-09-01', '2022-09-30'],
      ['2027-01-01', '2027-12-31'],
    ]);
    expect(plan.issues.map(({ code }) => code)).toContain('SHEET_CHOSEN');
  });

  it('reads the sheet that --sheet names', async () => {
    const plan = await printed(file, '--sheet', 'old');
    expect(plan.milestones.map(({ title }) => title)).toEqual(['Gone']);
    expect(plan.issues.map(({ code }) => code)).not.toContain('SHEET_CHOSEN');
  });

  it('exits with 2 and the names of the sheets when there is none of that name', () => {
    const { code, err } = runMilepost('inspect', file, '--sheet', 'Nope');
    expect(code).toBe(2);
    expect(err).toContain('has no sheet "Nope"; its sheets are "Read me", "Plan", "Old".');
  });

  it('lets --sheet be for a CSV file beside it', async () => {
    const csv = fileOf('more.csv', 'Milestone,Date\nMore,2030\n');
    expect((await printed(file, csv, '--sheet', 'Plan')).milestones).toHaveLength(4);
  });
});

it('milepost figure draws a workbook and a web page', () => {
  const page = fileOf('page.html', '<html><table><tr><th>Milestone<th>Date<tr><td>Hui<td>2026</table></html>');
  const out = join(freshFolder(), 'plan.svg');
  expect(runMilepost('figure', fileOf('plan.xlsx', WORKBOOK), page, '--out', out)).toMatchObject({
    code: 0,
    err: `Wrote ${out}\n`,
  });
});
