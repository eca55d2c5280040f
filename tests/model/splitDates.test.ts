import { describe, expect, it } from 'vitest';
import { codesOf, issuesOf, wordsOf } from './planOf';
import { planOfText, suggestedColumns } from './textPlan';

const daysOf = (text: string): readonly string[] =>
  planOfText(text).milestones.map(({ phases }) =>
    phases.map((phase) => wordsOf(phase).replace(' not-stated', '')).join('; '),
  );

describe('a date split over columns', () => {
  it.each([
    [
      'Quarter and year',
      'Milestone,Quarter,Year\nA,Q1,2025\nB,Q3,2026',
      ['2025-01-01..2025-03-31', '2026-07-01..2026-09-30'],
    ],
    [
      'a quarter by number',
      'Milestone,Year,Qtr\nA,2025,1\nB,2026,3',
      ['2025-01-01..2025-03-31', '2026-07-01..2026-09-30'],
    ],
    [
      'a quarter of a financial year',
      'Milestone,Financial year,Quarter\nA,2024/25,Q1\nB,2025/26,Q3',
      ['2024-07-01..2024-09-30', '2026-01-01..2026-03-31'],
    ],
    [
      'Month and year',
      'Milestone,Month,Year\nA,June,2025\nB,Aug,2026',
      ['2025-06-01..2025-06-30', '2026-08-01..2026-08-31'],
    ],
    [
      'a month by number',
      'Milestone,Year,Month\nA,2025,6\nB,2026,12',
      ['2025-06-01..2025-06-30', '2026-12-01..2026-12-31'],
    ],
    [
      'day, month and year, in any order of columns',
      'Milestone,Due year,Due month,Due day\nA,2025,6,3\nB,2026,12,30',
      ['2025-06-03..2025-06-03', '2026-12-30..2026-12-30'],
    ],
    [
      'day, month in letters and year, some cells blank',
      'Milestone,Day,Month,Year\nA,3,June,2025\nB,,July,2026\nC,,,2027',
      ['2025-06-03..2025-06-03', '2026-07-01..2026-07-31', '2027-01-01..2027-12-31'],
    ],
  ])('reads %s together', (_, text, days) => {
    expect(daysOf(text)).toEqual(days);
    expect(codesOf(planOfText(text))).not.toContain('DAY_FIRST');
  });

  it('is not made of columns that say whole dates or counts', () => {
    expect(suggestedColumns('Milestone,Quarter,Year\nA,Q1 2025,1\nB,Q3 2026,2')['date']).toEqual(['Quarter']);
  });
});

describe('a start and a duration (SPAN_FROM_DURATION)', () => {
  const text = `Milestone,Start,Duration
A,1 July 2025,30 d
B,Sept 2025,6 wks
C,Sept 2025,3 months
D,31 January 2025,1 mth
E,2026,3 months
F,TBC,2 weeks
G,1 July 2025,
H,1 July 2025,1 yr`;

  it('makes a span where the start is a stated day or month', () => {
    expect(suggestedColumns(text)).toMatchObject({ date: ['Start'], end: ['Duration'] });
    expect(daysOf(text)).toEqual([
      '2025-07-01..2025-07-30',
      '2025-09-01..2025-11-10',
      '2025-09-01..2025-11-30',
      '2025-01-31..2025-02-27',
      '2026-01-01..2026-12-31',
      '..',
      '2025-07-01..',
      '2025-07-01..2026-06-30',
    ]);
  });

  it('says how it counted, and where it could not', () => {
    const plan = planOfText(text);
    expect(issuesOf(plan, 'SPAN_FROM_DURATION').map(({ line, severity }) => [line, severity])).toEqual([
      [2, 'warning'],
      [3, 'info'],
      [4, 'info'],
      [5, 'info'],
      [9, 'info'],
    ]);
    expect(issuesOf(plan, 'DURATION_ONLY').map(({ line }) => line)).toEqual([6, 7]);
    expect(plan.milestones[0]?.phases[0]?.date).toMatchObject({
      text: '1 July 2025, 30 d',
      precision: 'day range',
      edtf: '2025-07-01/2025-07-30',
    });
  });

  it('takes the unit from the header where the cells are numbers', () => {
    expect(daysOf('Task name,Start,Duration (weeks)\nA,1 July 2025,2\nB,1 August 2025,4')).toEqual([
      '2025-07-01..2025-07-14',
      '2025-08-01..2025-08-28',
    ]);
  });
});
