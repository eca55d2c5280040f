import { describe, expect, it } from 'vitest';
import { codesOf, issuesOf, planOf, wordsOf } from './planOf';

describe('readPlan on titles and notes', () => {
  it('takes bullets and stray spaces off titles and keeps the rest (trap 13)', () => {
    const plan = planOf(['Milestone,Date', '  • Lamp   lit ,2026', '– Fog heard,2027', '-5 % oil,2028']);
    expect(plan.milestones.map(({ title }) => title)).toEqual(['Lamp lit', 'Fog heard', '-5 % oil']);
  });

  it('skips a row without a title with an error that says where and what (U4, U5)', () => {
    const plan = planOf(['Milestone,Lead,Date', 'Lamp lit,MSD,2026', ',MOJ,2027']);
    expect(plan.reconciliation).toEqual({ rows: 2, placed: 1, undated: 0, skipped: 1 });
    const [lost] = issuesOf(plan, 'NO_TITLE');
    expect(lost).toMatchObject({ severity: 'error', line: 3, column: 'Milestone' });
    expect(lost?.value).toBe('Lead: “MOJ”; Date: “2027”');
  });

  it('keeps notes that say something', () => {
    const plan = planOf(['Milestone,Date,Notes', 'Lamp lit,2026,At last', 'Fog heard,2027,N/A', 'Fares fixed,2028,']);
    expect(plan.milestones.map(({ notes }) => notes)).toEqual([['At last'], [], []]);
  });

  it('takes the first plain line above the header as the title of the plan', () => {
    expect(planOf(['Harbour programme', '', 'Milestone,Date', 'Lamp lit,2026']).title).toBe('Harbour programme');
    expect(planOf(['Source: the harbour office.', '', 'Milestone,Date', 'Lamp lit,2026']).title).toBeUndefined();
    expect(planOf(['Milestone,Date', 'Lamp lit,2026']).title).toBeUndefined();
  });

  it('survives columns called __proto__ and constructor', () => {
    const plan = planOf(['__proto__,constructor,Milestone,Date', 'a,b,Lamp lit,2026', 'c,d,Fog heard,2027']);
    const cells = plan.milestones[0]?.cells ?? {};
    expect(Object.keys(cells)).toEqual(['__proto__', 'constructor', 'Milestone', 'Date']);
    expect(Object.entries(cells).map(([, cell]) => cell)).toEqual(['a', 'b', 'Lamp lit', '2026']);
  });
});

describe('readPlan on leads and areas', () => {
  it('reads a list of leads with a finding for each different cell (U7)', () => {
    const plan = planOf([
      'Milestone,Lead(s),Date',
      'One,MSD/MOJ,2026',
      'Two,MSD/MOJ,2026',
      'Three,N/A,2026',
      'Four,TBC,2026',
    ]);
    expect(plan.milestones.map(({ leads }) => leads)).toEqual([['MSD', 'MOJ'], ['MSD', 'MOJ'], [], ['TBC']]);
    const [found, ...others] = issuesOf(plan, 'SPLIT_LEADS');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'info', line: 2, column: 'Lead(s)', value: 'MSD/MOJ' });
  });

  it('keeps a list whole when not all its names are known, and asks (U7)', () => {
    const plan = planOf([
      'Milestone,Lead(s),Date',
      'One,"Te Whatu Ora, MOH and DIA",2026',
      'Two,"Department for Business, Innovation and Skills",2026',
      'Three,Rivers and Lakes,2026',
      'Four,"Te Whatu Ora, MOH / ACC",2026',
    ]);
    expect(plan.milestones[0]?.leads).toEqual(['Te Whatu Ora, MOH and DIA']);
    const found = issuesOf(plan, 'LEADS_KEPT_WHOLE');
    expect(found.map(({ line, repairs }) => [line, repairs])).toEqual([[2, ['Te Whatu Ora / MOH / DIA']]]);
  });

  it('flags look-alike letters, offers the Latin ones and keeps the text (L11, trap 1)', () => {
    const plan = planOf(['Milestone,Lead,Date,Funding', 'One,СТСС,2026,Funded', 'Two,CTCC,2026,Fundеd']);
    expect(plan.milestones[0]?.leads).toEqual(['СТСС']);
    const found = issuesOf(plan, 'MIXED_SCRIPT');
    expect(found.map(({ line, column, value, severity }) => [line, column, value, severity])).toEqual([
      [2, 'Lead', 'СТСС', 'warning'],
      [3, 'Funding', 'Fundеd', 'warning'],
    ]);
    expect(found[0]?.remedy).toContain('CTCC');
    expect(found[0]?.message).toContain('kept as written, and stands in one lane with “CTCC”');
  });

  it.each([
    ['NZ Police', 'NZ police'],
    ['Te Puni Kokiri', 'Te Puni Kōkiri'],
    ['Oranga Tamariki - MfC', 'Oranga Tamariki – MfC'],
    ['СТСС', 'CTCC'],
  ])('warns that "%s" and "%s" read like one lead, and merges nothing', (first, second) => {
    const plan = planOf(['Milestone,Lead,Date', `One,${first},2026`, `Two,${first},2026`, `Three,${second},2026`]);
    expect(issuesOf(plan, 'SPELLING_VARIANTS').map(({ line, value }) => [line, value])).toEqual([[4, second]]);
    expect(new Set(plan.milestones.flatMap(({ leads }) => leads)).size).toBe(2);
  });
});

describe('readPlan on dates', () => {
  it('makes one span of start and end, and flags an end before its start', () => {
    const plan = planOf([
      'Task,Start,End',
      'One,2026-03-01,2026-05-01',
      'Two,2026-03-01,2026-02-01',
      'Three,2026-03-01,',
    ]);
    expect(plan.milestones.map(({ phases }) => phases.map(wordsOf).join())).toEqual([
      '2026-03-01..2026-05-01 not-stated',
      '2026-03-01..2026-02-01 not-stated',
      '2026-03-01.. not-stated',
    ]);
    expect(issuesOf(plan, 'END_BEFORE_START').map(({ line, severity }) => [line, severity])).toEqual([[3, 'warning']]);
    expect(codesOf(plan)).not.toContain('NO_DATE');
  });

  it('reads several columns of one field together in the order given', () => {
    const plan = planOf(['Year,Milestone,Quarter', '2026,Lamp lit,Q1 FY25/26', '2027,Fog heard,'], {
      map: { date: ['Quarter', 'Year'] },
    });
    expect(plan.milestones.map(({ phases }) => phases[0]?.date.text)).toEqual(['Q1 FY25/26 2026', '2027']);
  });

  it('gives line, column and value with a finding about a date (U4)', () => {
    const plan = planOf(['Milestone,When', 'Lamp lit,31 June 2026', 'Fog heard,2027']);
    expect(issuesOf(plan, 'IMPOSSIBLE_DATE')).toMatchObject([
      { file: 'plan.csv', line: 2, column: 'When', value: '31 June 2026' },
    ]);
  });

  it('tells what is alike many times once, but each warning on its own', () => {
    const rows = [1, 2, 3, 4, 5].map((row) => `Lamp ${String(row)},TBC`);
    const [tbc, ...others] = issuesOf(planOf(['Milestone,Date', ...rows, 'Fog,2026']), 'NO_DATE');
    expect(others).toEqual([]);
    expect(tbc?.message).toContain('lines 2, 3, 4, 5 and 6');
    const warned = planOf(['Milestone,Date', ...rows.map((row) => row.replace('TBC', '18 July')), 'Fog,2026']);
    expect(issuesOf(warned, 'NO_YEAR').map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  it('takes the year from the document date only when there is one (D8)', () => {
    const lines = ['Milestone,Date', 'Lamp lit,18 July', 'Fog heard,2027'];
    expect(planOf(lines).milestones[0]?.phases.map(wordsOf)).toEqual(['.. not-stated']);
    expect(planOf(lines, { documentDate: '2024-07-18' }).milestones[0]?.phases.map(wordsOf)).toEqual([
      '2024-07-18..2024-07-18 not-stated',
    ]);
  });

  it('finds nothing odd about the words beside a date when they are the title', () => {
    const plan = planOf(['Meeting', '22 July 2026 – Ministers', '30 July 2026 – Committee']);
    expect(plan.milestones.map(({ title }) => title)).toEqual(['22 July 2026 – Ministers', '30 July 2026 – Committee']);
    expect(plan.reconciliation.placed).toBe(2);
    expect(codesOf(plan)).toEqual(['NO_FUNDING_COLUMN']);
  });

  it('counts ongoing work as placed, and TBC as undated (D11, D12)', () => {
    const plan = planOf(['Milestone,Date', 'One,Ongoing', 'Two,TBC', 'Three,2026']);
    expect(plan.reconciliation).toEqual({ rows: 3, placed: 2, undated: 1, skipped: 0 });
  });

  it.each([
    ['Ongoing', 'Programme operational from end of June 2022.', 'June 2022'],
    ['Dec 2022', 'Begin refresh (for completion in first half of 2023).', 'first half of 2023'],
  ])('tells when the date is "%s" and the notes say "%s" (trap 15)', (date, note, words) => {
    const plan = planOf(['Milestone,Date,Notes', `Lamp lit,${date},${note}`]);
    const [found] = issuesOf(plan, 'DATE_IN_TEXT');
    expect(found).toMatchObject({ severity: 'info', line: 2, column: 'Notes', value: note });
    expect(found?.message).toContain(`“${words}”`);
  });

  it.each(['June 2022 it is', 'Rec 2023', 'Budget 2025 bid', 'in 2024'])(
    'tells nothing when the notes say "%s"',
    (note) => {
      expect(codesOf(planOf(['Milestone,Date,Notes', `Lamp lit,2022,${note}`]))).not.toContain('DATE_IN_TEXT');
    },
  );
});

describe('readPlan on footnotes', () => {
  it('tells of a mark that no note explains, and not of one that has its note (D15)', () => {
    const rows = ['Milestone,Date,Funding', 'Lamp lit,2026,Not Funded *', 'Fog heard,2027**,Funded'];
    expect(issuesOf(planOf(rows), 'FOOTNOTE_MISSING').map(({ value, line }) => [value, line])).toEqual([
      ['*', 2],
      ['**', 3],
    ]);
    const explained = planOf([...rows, '* Not Funded: needs money.,,', '** Holiday.,,']);
    expect(codesOf(explained)).not.toContain('FOOTNOTE_MISSING');
    expect(explained.footnotes.map(({ mark }) => mark)).toEqual(['*', '**']);
  });
});

describe('readPlan on repeated titles', () => {
  const conflictsOf = (...rows: readonly string[]): readonly string[] =>
    issuesOf(planOf(['Milestone,Date,Funding', ...rows]), 'CONFLICT').map(({ message }) => message);

  it('lists another status or date side by side and merges nothing (U6)', () => {
    const [status, date, ...others] = conflictsOf('Lamp lit,2026,Funded', 'Lamp  Lit,2027,Partially funded*');
    expect(status).toContain('“Funded” in line 2 and “Partially funded*” in line 3');
    expect(date).toContain('“2026” in line 2 and “2027” in line 3');
    expect(others).toEqual([]);
  });

  it('calls the same row twice a duplicate', () => {
    const plan = planOf(['Milestone,Date,Funding', 'Lamp lit,2026,Funded', 'Lamp lit,2026,Funded *']);
    expect(issuesOf(plan, 'DUPLICATE').map(({ line, severity }) => [line, severity])).toEqual([[3, 'info']]);
    expect(plan.milestones).toHaveLength(2);
  });

  it('holds silence against nobody', () => {
    expect(conflictsOf('Lamp lit,2026,Funded', 'Lamp lit,,')).toEqual([]);
    expect(
      conflictsOf(
        'Lamp lit,Phase 1 2026 Phase 2 2030,Phase 1: Funded Phase 2: TBC',
        'Lamp lit,Phase 1 2026,Phase 1: Funded',
      ),
    ).toEqual([]);
  });
});

describe('readPlan with a mapping of its own', () => {
  it('leaves out columns that the table lacks, and says so', () => {
    const plan = planOf(['Milestone,Date', 'Lamp lit,2026'], { map: { leads: ['Agency'] } });
    expect(issuesOf(plan, 'UNKNOWN_COLUMN').map(({ value }) => value)).toEqual(['Agency']);
  });

  it('skips every row when no column is the title, with one error', () => {
    const plan = planOf(['Milestone,Date', 'Lamp lit,2026', 'Fog heard,2027'], { map: { title: [] } });
    expect(plan.reconciliation).toEqual({ rows: 2, placed: 0, undated: 0, skipped: 2 });
    expect(plan.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'NO_TITLE_COLUMN',
    ]);
  });
});
