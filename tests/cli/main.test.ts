import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, freshFolder, runMilepost } from './runMilepost';

const PLAN = 'data/te-aorerekura-plan.csv';

describe('milepost inspect', () => {
  it('prints the plan of a seed as one JSON object (DESIGN 4)', () => {
    const { code, out, err } = runMilepost('inspect', 'seeds/ct-work-programme-2022.tsv');
    expect([code, err]).toEqual([0, '']);
    const printed = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(printed)).toEqual(['table', 'mapping', 'milestones', 'footnotes', 'issues', 'reconciliation']);
    expect(printed['table']).toEqual({
      rows: 17,
      columns: ['CAPABILITY', 'INITIATIVES 2022', 'LEAD(S)', 'KEY MILESTONE(S)', 'DATE'],
      headerLine: 3,
      delimiter: '\t',
      encoding: 'utf-8',
    });
    expect(printed['reconciliation']).toEqual({ rows: 17, placed: 17, undated: 0, skipped: 0 });
  });

  it.each([
    ['a missing file', ['inspect', 'no-such-file.csv'], 'There is no file no-such-file.csv.'],
    ['a folder', ['inspect', 'src'], 'src is a folder, not a file.'],
    ['no file at all', ['inspect'], 'No file was given'],
    ['an unknown option', ['inspect', PLAN, '--colour', 'red'], 'Unknown option --colour'],
    ['an option of the other command', ['inspect', PLAN, '--out', 'x.svg'], 'Unknown option --out'],
    ['an unknown field', ['inspect', PLAN, '--map', 'colour=Date'], 'does not know the field "colour"'],
    [
      'an unknown column',
      ['inspect', PLAN, '--map', 'title=Nope'],
      'There is no column "Nope"; the columns are "Action Area"',
    ],
    ['an impossible day', ['inspect', PLAN, '--document-date', '2024-02-31'], 'got "2024-02-31"'],
    ['an unknown command', ['draw', PLAN], 'There is no command "draw"'],
  ])('says in one sentence on stderr that it can not do with %s, and exits with 2', (_, words, sentence) => {
    const { code, out, err } = runMilepost(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['empty', ''],
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])('exits with 2 for a file that is %s', (name, content) => {
    const { code, out, err } = runMilepost('inspect', fileOf(`${name}.csv`, content));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('could not be read as a table');
  });

  it('prints its help', () => {
    const { code, out } = runMilepost('--help');
    expect(code).toBe(0);
    for (const word of ['inspect', 'figure', '--document-date', '--map', '--group', '--page'])
      expect(out).toContain(word);
  });
});

describe('milepost figure', () => {
  it('writes one SVG for a plan of one page and tells its name on stderr', () => {
    const out = join(freshFolder(), 'plan.svg');
    const ran = runMilepost(
      'figure',
      PLAN,
      '--out',
      out,
      '--title',
      'Te Aorerekura',
      '--marking',
      'In confidence',
      '--as-at',
      '2024-07-18',
    );
    expect([ran.code, ran.out, ran.err]).toEqual([0, '', `Wrote ${out}\n`]);
    const svg = readFileSync(out, 'utf8');
    expect(svg).toContain('<svg');
    expect(svg).toContain('Te Aorerekura');
    expect(svg).toContain('In confidence');
    expect(svg).not.toContain('data-id');
  });

  it('writes several formats in one go, such as an SVG with a PNG beside it', () => {
    const folder = freshFolder();
    const outs = ['plan.svg', 'plan.png'].map((name) => join(folder, name));
    const ran = runMilepost('figure', PLAN, ...outs.flatMap((out) => ['--out', out]), '--dpi', '96');
    expect([ran.code, ran.err]).toEqual([0, outs.map((out) => `Wrote ${out}\n`).join('')]);
    expect(
      readFileSync(outs[1] ?? '')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it.each([
    ['a page of a size of one’s own', ['--page', '200x150']],
    ['margins, a stamp, page breaks and an appendix', ['--margin', '20', '--draft', 'DRAFT', '--break', 'Children and Young People', '--appendix', 'on', '--caption', 'off']], // prettier-ignore
  ])('takes %s', (_, words) => {
    const folder = freshFolder();
    const ran = runMilepost('figure', PLAN, '--out', join(folder, 'plan.svg'), ...words);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('Wrote');
  });

  it('numbers the files of a figure that needs several pages', () => {
    const rows = Array.from(
      { length: 150 },
      (_, i) => `Area ${String(i % 15)},Milestone number ${String(i)} of the work,2026,Funded`,
    );
    const file = fileOf('long.csv', ['Area,Milestone,Date,Funding', ...rows].join('\n'));
    const folder = freshFolder();
    const ran = runMilepost('figure', file, '--out', join(folder, 'long.svg'), '--page', 'a4-landscape');
    expect(ran.code).toBe(0);
    expect(['long.svg', 'long_1.svg', 'long_2.svg'].map((name) => existsSync(join(folder, name)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each([
    ['no --out', ['figure', PLAN], 'figure needs --out'],
    ['an unknown page', ['figure', PLAN, '--out', 'x.svg', '--page', 'a9'], 'There is no page "a9"'],
    ['a page that is too small', ['figure', PLAN, '--out', 'x.svg', '--page', '20x20'], 'each side has 80 to 1200 mm'],
    ['a lane that is not there', ['figure', PLAN, '--out', 'x.svg', '--break', 'Nobody'], 'There is no lane "Nobody"'],
    ['an unknown group', ['figure', PLAN, '--out', 'x.svg', '--group', 'colour'], 'Cannot make lanes by "colour"'],
  ])('exits with 2 and one sentence for %s', (_, words, sentence) => {
    const { code, err } = runMilepost(...words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
