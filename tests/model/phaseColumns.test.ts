import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { EMPTY_MAPPING } from '../../src/model/columnMapping';
import { readPlan } from '../../src/model/readPlan';
import { codesOf, issuesOf, wordsOf } from './planOf';
import { planOfText, suggestedColumns } from './textPlan';

const phasesOf = (text: string): readonly (readonly string[])[] =>
  planOfText(text).milestones.map(({ phases }) => phases.map(wordsOf));

describe('phases in columns of their own', () => {
  const text = `Milestone,Lead,Phase 1 date,Phase 1 funding,Phase 2 date,Phase 2 funding
A,MSD,2025,Funded,2026,Not funded
B,MOJ,Sept 2025,Funded,TBC,TBC
C,MSD,2026,Funded,,
D,MSD,,,,`;

  it('are paired by their names', () => {
    expect(suggestedColumns(text)).toMatchObject({
      date: ['Phase 1 date', 'Phase 2 date'],
      funding: ['Phase 1 funding', 'Phase 2 funding'],
    });
    expect(phasesOf(text)).toEqual([
      ['Phase 1: 2025-01-01..2025-12-31 funded', 'Phase 2: 2026-01-01..2026-12-31 unfunded'],
      ['Phase 1: 2025-09-01..2025-09-30 funded', 'Phase 2: .. tbc'],
      ['Phase 1: 2026-01-01..2026-12-31 funded'],
      ['.. not-stated'],
    ]);
    expect(issuesOf(planOfText(text), 'PHASE_COLUMNS')).toMatchObject([{ severity: 'info', line: 1 }]);
  });

  it('quote the cell and the column of each finding', () => {
    const plan = planOfText('Milestone,phase_1_date,phase_2_date\nA,31 June 2025,2026\nB,2025,2027');
    expect(issuesOf(plan, 'IMPOSSIBLE_DATE')).toMatchObject([
      { line: 2, column: 'phase_1_date', value: '31 June 2025' },
    ]);
    expect(plan.milestones[0]?.phases.map(({ label }) => label)).toEqual(['phase 1', 'phase 2']);
  });
});

describe('several date columns, each a stage of the item', () => {
  const text = `Project,Funding,Design,Build,Go live date
A,Funded,June 2025,Sept 2025,2026
B,TBC,July 2025,TBC,2026
C,Funded,Aug 2025,,2027`;

  it('are one phase each, with a warning that says how to choose', () => {
    expect(suggestedColumns(text)['date']).toEqual(['Design', 'Build', 'Go live date']);
    expect(phasesOf(text)).toEqual([
      [
        'Design: 2025-06-01..2025-06-30 funded',
        'Build: 2025-09-01..2025-09-30 funded',
        'Go live: 2026-01-01..2026-12-31 funded',
      ],
      ['Design: 2025-07-01..2025-07-31 tbc', 'Build: .. tbc', 'Go live: 2026-01-01..2026-12-31 tbc'],
      ['Design: 2025-08-01..2025-08-31 funded', 'Go live: 2027-01-01..2027-12-31 funded'],
    ]);
    const [found] = issuesOf(planOfText(text), 'STAGE_COLUMNS');
    expect(found).toMatchObject({ severity: 'warning', line: 1 });
    expect(found?.remedy).toContain('choose that one');
  });

  it('are also “Planned start”, “Approved”, “Completed”', () => {
    const stages = 'Project,Planned start,Approved,Completed\nA,June 2025,Sept 2025,2026\nB,July 2025,Oct 2025,2026';
    expect(suggestedColumns(stages)['date']).toEqual(['Planned start', 'Approved', 'Completed']);
  });

  it('are not taken where one column is plainly the date, or records were made then', () => {
    const rows = 'A,June 2025,Sept 2025,2026\nB,July 2025,Oct 2025,2026';
    expect(suggestedColumns(`Milestone,Design,Build,Due date\n${rows}`)['date']).toEqual(['Due date']);
    expect(suggestedColumns(`Milestone,Created,Updated,When\n${rows}`)['date']).toEqual(['When']);
  });

  it('can be chosen by hand: two whole dates are phases, parts are read together', () => {
    const table = readTextTable('Milestone,Opens,Closes\nA,June 2025,2026', 'a.csv');
    const plan = readPlan(
      table,
      { ...EMPTY_MAPPING, title: ['Milestone'], date: ['Opens', 'Closes'] },
      { documentDate: undefined },
    );
    expect(plan.milestones[0]?.phases.map(({ label }) => label)).toEqual(['Opens', 'Closes']);
  });
});

describe('baseline, forecast and actual dates', () => {
  const text = `Milestone,Baseline date,Forecast date,Actual date
A,June 2025,Sept 2025,
B,July 2025,Oct 2025,1 Oct 2025`;

  it('takes the forecast and lists the others', () => {
    expect(suggestedColumns(text)['date']).toEqual(['Forecast date']);
    expect(issuesOf(planOfText(text), 'TWO_COLUMNS').map(({ column }) => column)).toEqual([
      'Baseline date',
      'Actual date',
    ]);
    expect(codesOf(planOfText(text))).not.toContain('STAGE_COLUMNS');
  });

  it('takes the planned span before the baseline and the actual one', () => {
    const spans = `Task name,Baseline start,Baseline finish,Planned start,Planned finish,Actual start,Actual finish
A,1 June 2025,1 Sept 2025,2 June 2025,2 Sept 2025,,
B,1 July 2025,1 Oct 2025,2 July 2025,2 Oct 2025,3 July 2025,`;
    expect(suggestedColumns(spans)).toMatchObject({ date: ['Planned start'], end: ['Planned finish'] });
  });
});
