import { describe, expect, it, test } from 'vitest';
import { restoreLines } from '../../src/model/setAside';
import { findingsOf, readLines } from './readLines';

const HEADER = 'Milestone,Lead,Date,Funding';
const ROWS = ['New lamps fitted,LHS,2026,Funded', 'Wharf built,CFA,June 2027,TBC'];

/** Lines that were taken as rows of the table under the header. */
function rowsUnder(...lines: readonly string[]): readonly number[] {
  return readLines(HEADER, ...lines, ...ROWS).rows.map(({ line }) => line);
}

describe('U1: a row under the header that says how to fill in the table', () => {
  test.each([
    ['types in brackets', '(text),(text),(dd/mm/yyyy),(choice)'],
    ['words in brackets, letters to choose from', '(short title),,dd/mm/yyyy,R/A/G'],
    ['types of a database', 'varchar(255),varchar(20),date,varchar(10)'],
    ['types of a list', 'Single line of text,Person or Group,Date and Time,Choice'],
    ['types in plain words', 'string,string,date,string'],
    ['duties', 'Required,Required,Optional,Optional'],
    ['duties by letter', 'M,M,O,O'],
    ['types and duties', 'Text (required),Text (required),Date (dd/mm/yyyy),Choice'],
    ['limits', 'Free text max 100 characters,Drop-down: see list,DD/MM/YYYY,"One of: Funded, TBC"'],
    ['a data dictionary', 'Name of the milestone,Lead agency code,Expected date,Funding status'],
    ['questions', 'What will be delivered,Agency acronym,Date it will be done,Status of funding'],
    ['orders', 'Enter the milestone name here,Select agency,Select date,Select status'],
    ['choices', '"Give a short, clear title",Three-letter code of agency,Day Month Year,"Funded, Not funded or TBC"'],
    ['counted columns', '(1),(2),(3),(4)'],
    ['lettered columns', 'A,B,C,D'],
    ['tags', '#activity,#org,#date,#status'],
    ['a unit under one column', ',,,NZ$m'],
    ['a pattern under one column', ',,dd/mm/yyyy,'],
    ['a named unit', 'Units,,,NZ$m'],
  ])('%s: is set aside with a finding that names the line', (_, line) => {
    const table = readLines(HEADER, line, ...ROWS);
    expect(table.skipped.map((row) => [row.line, row.reason])).toEqual([[2, 'guide']]);
    expect(findingsOf(table)).toEqual(['GUIDE_ROW:2']);
    expect(table.rows.map((row) => row.line)).toEqual([3, 4]);
  });

  test.each([
    'e.g. Launch the service,MSD,30/06/2025,Funded',
    'Example: Launch the service,MSD,June 2025,Funded',
    'EXAMPLE,MSD,June 2025,Funded',
    '(example row),MSD,June 2025,Funded',
    'Launch,e.g. MSD,e.g. June 2025,Funded',
  ])('%s: is an example', (line) => {
    const table = readLines(HEADER, line, ...ROWS);
    expect(table.skipped.map((row) => [row.line, row.reason])).toEqual([[2, 'example']]);
    expect(findingsOf(table)).toEqual(['EXAMPLE_ROW:2']);
  });

  it('may be followed by more of them, and be printed again', () => {
    const types = 'string,string,date,string';
    const table = readLines(
      HEADER,
      'Name of the milestone,Lead agency code,Expected date,Funding status',
      types,
      'Required,Required,Optional,Optional',
      'e.g. Launch,e.g. MSD,e.g. 2025,e.g. Funded',
      ...ROWS,
      HEADER,
      types,
      'Fares reviewed,CFA,2028,Not funded',
    );
    expect(table.skipped.map((row) => row.line)).toEqual([2, 3, 4, 5, 8, 9]);
    expect(table.rows.map((row) => row.line)).toEqual([6, 7, 10]);
  });

  it('comes back as the row it may be after all', () => {
    const table = readLines(HEADER, 'string,string,date,string', ...ROWS);
    const restored = restoreLines(table, [2], 0);
    expect(restored.rows[0]).toEqual({ line: 2, cells: ['string', 'string', 'date', 'string'] });
    expect(findingsOf(restored)).toEqual([]);
  });
});

describe('U5: a first milestone is never taken for a guide', () => {
  test.each([
    'Milestone review,Lead agency TBC,Date TBC,Funding TBC',
    'Programme plan,Ministry of Health,Date to be confirmed,TBC',
    'Date of launch agreed,Lead Agency Group,End of financial year,Not funded',
    'Example project for schools,MOE,2026,Funded',
    'Sample: 200 lamps tested,LHS,2026,Funded',
    'Data dictionary published,Stats,June 2025,Funded',
    'Name the programme,DPMC,TBC,TBC',
    'Required training delivered,Police,Mid year,Funded',
    'Text alerts,MCH,Ongoing,Funded',
    'Title review,LINZ,Year end,Funded',
    'Milestone plan,Lead agency,Next financial year,Budget',
    'Number of lamps doubled,LHS,When funded,Not funded',
    'Select preferred supplier,MBIE,Quarter 2,Funded',
    'Programme status report,Agency lead,Date not set,Budget bid',
    'Project plan,Agency,Budget dependent,Funded',
    'Description of services agreed,Ministry of Justice,2026,Funding confirmed',
    '(TBC),(TBC),(TBC),(TBC)',
    'Establish unit,DIA,dependent on funding,Required',
    'Plan,,,',
    '1,2,2026,4',
    'Training e.g. for keepers,LHS,2026,Funded',
  ])('%s', (line) => {
    expect(rowsUnder(line)).toEqual([2, 3, 4]);
  });

  it('nor a row further down, nor the only one', () => {
    expect(readLines(HEADER, ...ROWS, 'string,string,date,string').skipped).toEqual([]);
    expect(readLines(HEADER, 'e.g. Launch,MSD,2026,Funded').rows).toHaveLength(1);
    expect(readLines('Milestone', 'Description', 'Date', 'Optional').skipped).toEqual([]);
  });
});
