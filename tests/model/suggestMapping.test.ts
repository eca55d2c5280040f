import { describe, expect, it } from 'vitest';
import type { ColumnMapping, Field } from '../../src/model/columnMapping';
import { EMPTY_MAPPING } from '../../src/model/columnMapping';
import { suggestMapping } from '../../src/model/suggestMapping';
import { tableOf } from './planOf';

const mappingOf = (...lines: readonly string[]): ColumnMapping => suggestMapping(tableOf(lines)).mapping;
const codesOf = (...lines: readonly string[]): readonly string[] =>
  suggestMapping(tableOf(lines)).issues.map((issue) => issue.code);

/** The header as the column of that field in a table that is plain otherwise. */
const NAMES: readonly (readonly [Field, string])[] = [
  ...[
    'Milestone',
    'Milestones',
    'Key milestone(s)',
    'Initiative(s) 2022',
    'Activity',
    'Deliverable',
    'Action',
    'Task name',
    'Summary',
    'Mahi',
  ].map((name) => ['title', name] as const),
  ...['Lead(s)', 'Lead agency', 'Agency', 'Owner', 'Responsible', 'Assignee(s)', 'Organisation', 'Kaihautū'].map(
    (name) => ['leads', name] as const,
  ),
  ...[
    'Action Area',
    'Area',
    'Capability',
    'Workstream',
    'Theme',
    'Priority area',
    'Focus area',
    'Pillar',
    'Programme',
    'Kaupapa',
  ].map((name) => ['area', name] as const),
  ...['Phase', 'Stage', 'Tranche', 'Wāhanga'].map((name) => ['phase', name] as const),
  ...[
    'Date',
    'Indicative date',
    'Due',
    'Due date',
    'When',
    'Timing',
    'Timeframe',
    'Target date',
    'Finish',
    'Completion',
    'DATE (indicative)',
    'dueDate',
    'Rā',
  ].map((name) => ['date', name] as const),
  ...['Funding', 'Funding status', 'Expected Funding Pathway', 'Funding source', 'Pūtea'].map(
    (name) => ['funding', name] as const,
  ),
  ...['Notes', 'Comments', 'Status comment', 'Description', 'Tuhipoka'].map((name) => ['notes', name] as const),
  ...['ID', 'Ref', 'No.', '#', 'Key'].map((name) => ['id', name] as const),
];

const PLAIN: Readonly<Record<Exclude<Field, 'end'>, readonly [string, string, string, string]>> = {
  id: ['ID', 'A1', 'A2', 'A3'],
  title: ['Milestone', 'Survey of every lamp', 'Fares reviewed at last', 'Keepers trained in full'],
  leads: ['Lead', 'Lighthouse Service', 'Harbours', 'Lighthouse Service'],
  area: ['Area', 'Lights', 'Ferries', 'Lights'],
  phase: ['Phase', 'Phase 1', 'Phase 1', 'Phase 2'],
  date: ['Date', '2026', 'Sept 2027', 'TBC'],
  funding: ['Funding', 'Funded', 'Not funded', 'TBC'],
  notes: ['Notes', 'Begun in earnest', 'Not yet', ''],
};

describe('suggestMapping by names', () => {
  it('takes “Date” for the start where “End date” stands beside it, but not “Due date”', () => {
    const rows = ['One,June 2025,July 2025', 'Two,July 2025,May 2026'];
    expect(mappingOf('Milestone,Date,End date', ...rows)).toMatchObject({ date: ['Date'], end: ['End date'] });
    expect(mappingOf('Milestone,Due date,End date', ...rows)).toMatchObject({ end: [] });
  });

  it.each(NAMES)('takes for %s a column called "%s" (U3)', (field, name) => {
    const columns = Object.entries(PLAIN).map(([key, cells]) => (key === field ? [name, ...cells.slice(1)] : cells));
    const lines = [0, 1, 2, 3].map((row) => columns.map((cells) => `"${cells[row] ?? ''}"`).join(','));
    const mapping = mappingOf(...lines);
    const expected = Object.entries(PLAIN).map(([key, cells]) => [key, [key === field ? name : cells[0]]]);
    expect(mapping).toEqual({ ...EMPTY_MAPPING, ...Object.fromEntries(expected) });
  });

  it('takes a start and an end column as the two sides of one span', () => {
    const mapping = mappingOf(
      'Task,Start date,Due date',
      'Lamp lit,2026-01-01,2026-02-01',
      'Fog heard,2026-03-01,2026-04-01',
    );
    expect([mapping.date, mapping.end]).toEqual([['Start date'], ['Due date']]);
  });

  it('reads Quarter and Year together, in that order', () => {
    const mapping = mappingOf(
      'Year,Deliverable,Quarter',
      '2026,Lamp lit,Q1',
      '2026,Fog heard,Q2',
      '2027,Fares fixed,Q1',
    );
    expect(mapping.date).toEqual(['Quarter', 'Year']);
  });

  it('passes over the days on which records were made', () => {
    const mapping = mappingOf(
      'Created,Summary,Updated,Due date',
      '2025-01-01,Lamp lit,2025-02-01,2026',
      '2025-01-02,Fog heard,2025-02-01,2027',
    );
    expect(mapping.date).toEqual(['Due date']);
  });
});

describe('suggestMapping by values', () => {
  it('finds title, date and funding under names that say nothing', () => {
    const mapping = mappingOf(
      'What happens,Which,Whenabouts,How paid',
      'A long description of the first thing,North,June 2026,Fully funded',
      'A long description of the second thing,North,July 2026,Partly funded',
      'A long description of the third thing,South,TBC,Not funded',
      'A long description of the fourth thing,South,2028,Not funded',
    );
    expect(mapping).toEqual({
      ...EMPTY_MAPPING,
      title: ['What happens'],
      area: ['Which'],
      date: ['Whenabouts'],
      funding: ['How paid'],
    });
  });

  it('takes no Status column of progress or red, amber, green for funding (P1)', () => {
    expect(mappingOf('Milestone,Date,Status', 'Lamp lit,2026,Green', 'Fog heard,2027,Red').funding).toEqual([]);
    expect(mappingOf('Milestone,Date,Status', 'Lamp lit,2026,In progress', 'Fog heard,2027,Done').funding).toEqual([]);
  });

  it('takes a Status column that says what is funded', () => {
    const mapping = mappingOf('Milestone,Date,Status', 'Lamp lit,2026,Funded', 'Fog heard,2027,Not funded*');
    expect(mapping.funding).toEqual(['Status']);
  });

  it('takes no column of amounts for the funding status', () => {
    expect(mappingOf('Milestone,Date,Funding', 'Lamp lit,2026,"$1,000"', 'Fog heard,2027,$250').funding).toEqual([]);
  });

  it('uses a title column for the dates too when its cells begin with them and nothing else does', () => {
    const lines = ['Meeting', '22 July – Ministers', '30 July – Committee', 'Late August (TBC) – Ministers'];
    const { title, date } = mappingOf(...lines);
    expect([title, date]).toEqual([['Meeting'], ['Meeting']]);
  });

  it('groups by a column of initiatives that stand above their milestones', () => {
    const mapping = mappingOf(
      'Initiative,Milestone,Date',
      ...['Lights', 'Lights', 'Lights', 'Ferries', 'Ferries', 'Ferries'].map(
        (name, i) => `${name},Thing ${String(i)},2026`,
      ),
    );
    expect([mapping.title, mapping.area]).toEqual([['Milestone'], ['Initiative']]);
  });
});

describe('suggestMapping of the counter-terrorism table', () => {
  const { mapping, choices, issues } = suggestMapping(
    tableOf([
      'CAPABILITY,INITIATIVES 2022,LEAD(S),KEY MILESTONE(S),DATE',
      'Address the causes,Community tool,DPMC,Tool to be used.,Ongoing',
      'Understand,National centre,DPMC,Centre established.,June 2022',
    ]),
  );

  it('needs no help (U3)', () => {
    expect(mapping).toEqual({
      ...EMPTY_MAPPING,
      title: ['INITIATIVES 2022'],
      leads: ['LEAD(S)'],
      area: ['CAPABILITY'],
      date: ['DATE'],
      notes: ['KEY MILESTONE(S)'],
    });
  });

  it('says that another column could be the title (U3)', () => {
    const two = issues.filter((issue) => issue.code === 'TWO_COLUMNS');
    expect(two.map(({ column, severity }) => [column, severity])).toEqual([['KEY MILESTONE(S)', 'info']]);
  });

  it('gives for each choice its confidence, reason and samples', () => {
    expect(choices.map(({ column }) => column)).toHaveLength(5);
    for (const { confidence, reason, samples } of choices) {
      expect(confidence).toBeGreaterThan(0.3);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reason).not.toBe('');
      expect(samples.length).toBeGreaterThan(0);
    }
  });
});

describe('suggestMapping on what is missing', () => {
  it('says when there is no column of dates or of funding, and lists what is not used (U3)', () => {
    expect(codesOf('Activity,Colour of the door', 'Lamp lit,Blue', 'Fog heard,Green')).toEqual([
      'NO_DATE_COLUMN',
      'NO_FUNDING_COLUMN',
      'IGNORED_COLUMNS',
    ]);
  });

  it('says nothing about a table that has everything', () => {
    expect(codesOf('Milestone,Date,Funding', 'Lamp lit,2026,Funded', 'Fog heard,2027,TBC')).toEqual([]);
  });

  it('suggests nothing for a file without a table', () => {
    expect(suggestMapping(tableOf([]))).toEqual({ mapping: EMPTY_MAPPING, choices: [], issues: [] });
  });
});
