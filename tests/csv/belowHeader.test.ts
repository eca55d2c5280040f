import { describe, expect, it, test } from 'vitest';
import { cellsOf, findingsOf, readLines } from './readLines';

describe('D15, E7: footnotes', () => {
  const table = readLines(
    'Milestone,Date,Funding',
    'A,2026,Not Funded*',
    '* Not Funded: Requires reprioritisation, or new investment.,,',
    'B,29-31 October**,Funded',
    '* Not Funded: Requires reprioritisation, or new investment.',
    '** Labour Weekend 28 October',
    '† See Annex 2',
  );

  it('are kept once each with mark, text and line, put together where they were cut at a comma', () => {
    expect(table.footnotes).toEqual([
      { mark: '*', text: 'Not Funded: Requires reprioritisation, or new investment.', line: 3 },
      { mark: '**', text: 'Labour Weekend 28 October', line: 6 },
      { mark: '†', text: 'See Annex 2', line: 7 },
    ]);
  });

  it('are no rows, also between rows', () => {
    expect(table.rows.map((row) => row.line)).toEqual([2, 4]);
  });

  it('have a finding for every line they stand on', () => {
    expect(findingsOf(table)).toEqual(['FOOTNOTE:3', 'FOOTNOTE:5', 'FOOTNOTE:6', 'FOOTNOTE:7']);
    expect(table.issues[1]?.message).toContain('line 3');
  });

  it('two in one cell are two', () => {
    const { footnotes } = readLines('Milestone,Date', 'A,10 Oct*', '"* Pending', '** Holiday",');
    expect(footnotes.map(({ mark, text }) => mark + text)).toEqual(['*Pending', '**Holiday']);
  });

  it('with numbers are notes only after a heading for notes', () => {
    const noted = readLines(
      'Milestone,Date',
      'A,2026',
      '',
      'Notes',
      '1. Dates are indicative',
      '2. Subject to Budget, and Cabinet',
    );
    expect(noted.footnotes).toEqual([
      { mark: '1', text: 'Dates are indicative', line: 5 },
      { mark: '2', text: 'Subject to Budget, and Cabinet', line: 6 },
    ]);
    expect(noted.notes).toEqual([{ line: 4, text: 'Notes' }]);
    const numbered = readLines('Milestone,Date', '1. Build,2026', '2. Ship,');
    expect(numbered.footnotes).toEqual([]);
    expect(numbered.rows).toHaveLength(2);
  });

  test.each([
    ['a row whose title begins with a mark', '* Build it,2026'],
    ['a row with a bullet', '• Build it,2026'],
    ['a title in bold Markdown', '**Build it**,'],
    ['a mark alone', '*,'],
  ])('are not: %s', (_, line) => {
    const { rows, footnotes } = readLines('Milestone,Date', 'A,2026', line, 'B,2027');
    expect(footnotes).toEqual([]);
    expect(rows).toHaveLength(3);
  });

  it('are not the last of rows that all begin with the mark', () => {
    expect(readLines('Milestone,Date', '* Build,2026', '* Ship,').rows).toHaveLength(2);
  });

  it('are not rows with a blank after each comma', () => {
    expect(readLines('Milestone, Lead, Date', 'A, MSD, 2026*', '* Build, MOJ, 2027').rows).toHaveLength(2);
  });
});

describe('Source lines and notes', () => {
  test.each([
    ['Source: Ministry of X, 18 July 2024', 'Source: Ministry of X, 18 July 2024'],
    ['Note: dates are indicative', 'Note: dates are indicative'],
    ['Source:,Ministry', 'Source: Ministry'],
    ['Sources,Ministry', 'Sources: Ministry'],
    ['Page 1 of 3', 'Page 1 of 3'],
    ['Last updated 3 May 2024', 'Last updated 3 May 2024'],
    ['IN-CONFIDENCE', 'IN-CONFIDENCE'],
    ['© Example Agency', '© Example Agency'],
  ])('%s is a note', (line, text) => {
    const table = readLines('Milestone,Lead,Date', 'A,MSD,2026', line);
    expect(table.notes).toEqual([{ line: 3, text }]);
    expect(table.rows).toHaveLength(1);
    expect(findingsOf(table)).toEqual(['NOTE_LINE:3']);
  });

  test.each([
    'Note: review guidance,MSD,2026',
    'Updated guidance for 12 districts,,',
    'Source code published,,',
    'Copyright review,,',
  ])('%s is a row', (line) => {
    expect(readLines('Milestone,Lead,Date', line, 'B,MOJ,2027')).toMatchObject({
      notes: [],
      rows: [{ line: 2 }, { line: 3 }],
    });
  });

  test.each([
    'Data as at 30 June 2025',
    'Report generated: 03/06/2025 10:15',
    'Exported on,3 June 2025',
    'Prepared by the Programme Office 3 June 2025',
    'Downloaded from data.govt.nz',
    'Licence: CC BY 4.0',
    'This work is licensed under CC BY 4.0',
    'Crown copyright',
    'For more information contact the programme office',
    'Contact: programme@example.govt.nz',
    'https://example.govt.nz/plan',
    '*** END OF REPORT ***',
    '1 / 3',
    'Page 1/3',
    '12',
    '(3 rows affected)',
    'Showing 1 to 3 of 3 entries',
    'Filters applied: Status = Open',
    'Budget sensitive',
    'DRAFT - not government policy',
    'Version 2.3',
    'Figures may not sum to totals due to rounding.',
    'Dates are indicative and subject to change',
    'TBC = to be confirmed',
  ])('%s below the last row is a note', (line) => {
    const table = readLines('Milestone,Lead,Date', 'A,MSD,2026', 'B,MOJ,2027', '', line);
    expect(table.notes.map((note) => note.line)).toEqual([5]);
    expect(table.rows).toHaveLength(2);
  });

  test.each([
    'Version 2.3 released,MSD,2027',
    'Draft strategy consulted on,,',
    'Data as at risk reviewed,,',
    'Report generated for Cabinet,,',
    'Licence fees reviewed,,',
    'Contact centre opened,,',
    'Created by communities,,',
    'Draft,MSD,2026',
  ])('%s as the last line is a row', (line) => {
    expect(readLines('Milestone,Lead,Date', 'A,MSD,2026', 'B,MOJ,2027', line).rows).toHaveLength(3);
  });

  it('a number alone is a row where numbers stand in that column', () => {
    expect(readLines('No,Milestone,Date', '1,A,2026', '2,B,2027', '3,,').rows).toHaveLength(3);
  });

  it('the rule of a Markdown table is no row', () => {
    const table = readLines('| Milestone | Date |', '|---|:---|', '| A | 2026 |');
    expect(table.columns).toEqual(['Milestone', 'Date']);
    expect(cellsOf(table)).toEqual([['A', '2026']]);
  });
});

describe('U1: repeated headers and totals', () => {
  it('are set aside with reason and finding', () => {
    const table = readLines(
      'Milestone,Date,Cost',
      'A,2026,5',
      '',
      'MILESTONES,DATE,COST',
      'B,2027,6',
      'Total,,11',
      'Grand total,,11',
    );
    expect(table.skipped).toEqual([
      { line: 4, cells: ['MILESTONES', 'DATE', 'COST'], reason: 'repeated-header' },
      { line: 6, cells: ['Total', '', '11'], reason: 'total' },
      { line: 7, cells: ['Grand total', '', '11'], reason: 'total' },
    ]);
    expect(findingsOf(table)).toEqual(['REPEATED_HEADER:4', 'TOTAL_ROW:6', 'TOTAL_ROW:7']);
    expect(table.rows.map((row) => row.line)).toEqual([2, 5]);
  });

  it('files put together: the header of the second is no row, its byte order mark notwithstanding', () => {
    const table = readLines('\ufeffMilestone,Date', 'A,2026', '\ufeffMilestone,Date', 'B,2027');
    expect(cellsOf(table)).toEqual([
      ['A', '2026'],
      ['B', '2027'],
    ]);
  });

  test.each(['Total: 2', 'Total (12)', 'Sub-total', 'TOTAL', 'Total milestones,,12', 'mean,5.5,1.5', 'Tapeke,,10'])(
    '%s is a total',
    (line) => {
      expect(readLines('Milestone,Cost,Count', 'A,5,1', 'B,6,2', line).skipped).toHaveLength(1);
    },
  );

  const PLAN = [
    'Milestone,Lead,Date,Funding,Cost',
    'A,LHS,2026,Funded,5',
    'B,CFA,June 2027,Funded,6',
    'C,CFA,2028,TBC,7',
  ];
  test.each([
    'Count: 3',
    'Count,3,,,',
    'n = 3',
    'Row count: 3',
    'Milestones: 3',
    'Records,3',
    'Number of milestones,3,,,',
    'Unique leads: 2',
    'Count of Milestone,3',
    'Average cost,,,,6',
    'Median duration (days),,,,6',
    'Sum of Cost,,,,18',
    '% funded,,,66%,',
    '% funded: 66%',
    'Total funded,,,2,',
    'Max date,,2028,,',
    'Earliest date: 2026',
    'Total cost ($m),,,,18',
    'Total (all agencies),,,,18',
    'Total: 3 milestones',
    'LHS total,,,,5',
    'Subtotal CFA,,,,13',
    'Funded: 2',
    'TBC,1,,,',
  ])('%s is a statistic at the end', (line) => {
    expect(readLines(...PLAN, line).skipped).toMatchObject([{ line: 5, reason: 'total' }]);
  });

  it('several of them, and counts of each value, end the table together', () => {
    const table = readLines(...PLAN, '', 'Funded: 2', 'TBC: 1', 'Count: 3', 'Max date,,2028,,', 'Average,,,,6');
    expect(table.skipped.map((row) => row.line)).toEqual([6, 7, 8, 9, 10]);
    expect(table.rows).toHaveLength(3);
  });

  test.each([
    'Count the houses,LHS,2026,,',
    'Average speed cameras fitted,LHS,2026,Funded,',
    '% of homes insulated raised,HUD,2028,,',
    'Number of milestones reviewed by the board,LHS,2027,,',
    'Total cost of ownership reviewed,LHS,2027,,',
    'Milestones,,2027,,',
    'Funded,LHS,2026,,',
    'Waste total,,2027,,',
    'Sum,LHS,2027,,',
    'Average cost,LHS,2027,,',
    'Records digitised,LHS,2027,,',
  ])('%s stays a row', (line) => {
    expect(readLines(...PLAN, line).rows).toHaveLength(4);
  });

  test.each([
    'Total mobility scheme,5,1',
    'Totally new design,,',
    'Total milestones reached,,',
    'Count the houses,,',
    'Maximum security review,1,2',
  ])('%s is a row', (line) => {
    expect(readLines('Milestone,Cost,Count', 'A,5,1', 'B,6,2', line).rows).toHaveLength(3);
  });
});

describe('U5: every other record with text is a row', () => {
  test.each(['TBC,TBC', ',TBC', 'Only a title,', 'Action area 1', ',,x'])('%s', (line) => {
    const table = readLines('Milestone,Date', 'A,2026', line, 'B,2027');
    expect(table.rows.map((row) => row.line)).toEqual([2, 3, 4]);
  });

  it('blank lines are none, of whatever blanks they are made', () => {
    expect(
      readLines('Milestone,Date', '', 'A,2026', ' , ', ',\u00a0', '\u200b,', 'B,2027').rows.map((row) => row.line),
    ).toEqual([3, 7]);
  });
});

describe('Ragged rows', () => {
  it('short ones are filled up, and reported where the others are whole', () => {
    const full = Array.from({ length: 6 }, (_, i) => `B${String(i)},MOJ,2027`);
    const table = readLines('Milestone,Lead,Date', 'A,MSD', 'Section 1', ...full);
    expect(cellsOf(table)[0]).toEqual(['A', 'MSD', '']);
    expect(cellsOf(table)[1]).toEqual(['Section 1', '', '']);
    expect(findingsOf(table)).toEqual(['RAGGED_ROW:2']);
  });

  it('short ones are no finding where the file leaves empty ends off', () => {
    expect(readLines('Milestone\tLead\tDate', 'A\tMSD', 'B\tMSD', 'C\tMSD\t2026').issues).toEqual([]);
  });

  it('long ones keep their cells in columns of their own', () => {
    const table = readLines('Milestone,Date', 'Plan,do,2026', 'B,2027');
    expect(table.columns).toEqual(['Milestone', 'Date', 'Column 3']);
    expect(cellsOf(table)).toEqual([
      ['Plan', 'do', '2026'],
      ['B', '2027', ''],
    ]);
    expect(table.issues).toMatchObject([{ code: 'RAGGED_ROW', severity: 'warning', line: 2, value: '2026' }]);
  });
});
