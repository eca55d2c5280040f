import { describe, expect, it, test } from 'vitest';
import { cellsOf, findingsOf, readLines } from './readLines';

describe('U1: the header is found', () => {
  it('on the first line', () => {
    expect(readLines('Milestone,Date', 'A,2026')).toMatchObject({ headerLine: 1, preamble: [], issues: [] });
  });

  it('under title, metadata and blank lines, which are kept as text', () => {
    const table = readLines(
      'Programme plan, second version',
      'Document date,18 July 2024',
      'Owner,DPMC,,',
      'Exported on 3 May 2024',
      '',
      ',,,',
      'Milestone,Lead,Date,Funding',
      'A,MSD,2026,Funded',
    );
    expect(table.headerLine).toBe(7);
    expect(table.preamble).toEqual([
      { line: 1, text: 'Programme plan, second version' },
      { line: 2, text: 'Document date,18 July 2024' },
      { line: 3, text: 'Owner,DPMC' },
      { line: 4, text: 'Exported on 3 May 2024' },
    ]);
    expect(table.rows).toEqual([{ line: 8, cells: ['A', 'MSD', '2026', 'Funded'] }]);
    expect(findingsOf(table)).toEqual(['PREAMBLE:1']);
  });

  it('in a table as narrow as the metadata above it', () => {
    const table = readLines(
      'Plan',
      'Document date,18 July 2024',
      'Owner,DPMC',
      'Key milestones,Indicative date',
      'A,2026',
    );
    expect(table.columns).toEqual(['Key milestones', 'Indicative date']);
    expect(table.headerLine).toBe(4);
  });

  it('under two hundred lines of notes', () => {
    const notes = Array.from({ length: 200 }, (_, i) => `Remark ${String(i)} on the plan.`);
    expect(readLines(...notes, 'Milestone,Lead,Date', 'A,MSD,2026').headerLine).toBe(201);
  });

  it('where rows use header words too', () => {
    const table = readLines('Milestone,Lead,Date', 'Action plan,Project lead,Start date', 'Phase,Owner,Due date');
    expect(table.headerLine).toBe(1);
    expect(table.rows).toHaveLength(2);
  });

  it('by its shape when no name is known, and says so', () => {
    const table = readLines('Hva,Når,Hvem', 'Bygg,2026,A', 'Send,2027,B');
    expect(table.columns).toEqual(['Hva', 'Når', 'Hvem']);
    expect(table.issues).toMatchObject([{ code: 'HEADER_GUESSED', severity: 'warning', line: 1 }]);
  });

  it('with years as names over a matrix', () => {
    const table = readLines('Milestone,2024,2025,2026', 'Build,x,,', 'Ship,,x,x');
    expect(table.columns).toEqual(['Milestone', '2024', '2025', '2026']);
    expect(table.rows).toHaveLength(2);
  });

  it('nowhere when the first line is a row already: no row is lost to it', () => {
    const table = readLines('Build it,2026,Funded', 'Ship it,2027,TBC');
    expect(table.headerLine).toBe(0);
    expect(table.columns).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(cellsOf(table)).toEqual([
      ['Build it', '2026', 'Funded'],
      ['Ship it', '2027', 'TBC'],
    ]);
    expect(table.issues).toMatchObject([{ code: 'NO_HEADER', severity: 'warning' }]);
  });

  it('nowhere in a letter, whose lines are all kept', () => {
    const table = readLines('Dear reader, here is the plan.', 'It has many things, some good.', 'Yours, A');
    expect(table.rows).toHaveLength(3);
    expect(findingsOf(table)).toEqual(['NO_HEADER']);
  });
});

describe('A header over two rows', () => {
  it('is joined where each row fills the gaps of the other', () => {
    const table = readLines(
      'Milestone,Lead,Phase 1,,Phase 2,',
      ',,Date,Funding,Date,Funding',
      'A,MSD,2026,Funded,2027,TBC',
    );
    expect(table.columns).toEqual([
      'Milestone',
      'Lead',
      'Phase 1 Date',
      'Phase 1 Funding',
      'Phase 2 Date',
      'Phase 2 Funding',
    ]);
    expect(table.rows.map((row) => row.line)).toEqual([3]);
    expect(findingsOf(table)).toEqual(['TWO_ROW_HEADER:1']);
  });

  it('is joined where the upper row tells equal names apart', () => {
    const table = readLines(
      'Plan,,,,',
      ',Phase 1,,Phase 2,',
      'Milestone,Date,Funding,Date,Funding',
      'A,2026,Funded,2027,TBC',
    );
    expect(table.columns).toEqual(['Milestone', 'Phase 1 Date', 'Phase 1 Funding', 'Phase 2 Date', 'Phase 2 Funding']);
    expect(table.preamble).toEqual([{ line: 1, text: 'Plan' }]);
  });

  it('is not made of a header and a row with gaps', () => {
    const table = readLines('Area,Milestone,,Date', ',Build,x,2026', 'South,Ship,,2027');
    expect(table.columns).toEqual(['Area', 'Milestone', 'Column 3', 'Date']);
    expect(table.rows).toHaveLength(2);
  });
});

describe('U3: columns', () => {
  it('have names on one line, trimmed', () => {
    expect(readLines('" Key\n  milestone(s) ",\u00a0Date\u00a0', 'A,2026').columns).toEqual([
      'Key milestone(s)',
      'Date',
    ]);
  });

  it('without header and cells are left out, at the start, between and at the end', () => {
    const table = readLines(',Milestone,,Date,,', ',A,,2026,,', ',,,TBC,,');
    expect(table.columns).toEqual(['Milestone', 'Date']);
    expect(cellsOf(table)).toEqual([
      ['A', '2026'],
      ['', 'TBC'],
    ]);
    expect(table.issues).toEqual([]);
  });

  it('with a header and no cells stay', () => {
    expect(readLines('Milestone,Funding,Date', 'A,,2026').columns).toEqual(['Milestone', 'Funding', 'Date']);
  });

  it('with cells and no header are called by their place in the file', () => {
    const table = readLines(',Milestone,,Date', ',A,x,2026');
    expect(table.columns).toEqual(['Milestone', 'Column 3', 'Date']);
    expect(table.issues).toMatchObject([{ code: 'UNNAMED_COLUMN', column: 'Column 3', severity: 'info' }]);
  });

  it('of the same name are numbered, around names that are taken', () => {
    const table = readLines('Milestone,Date,Date,,Date (2),Column 4', 'A,1,2,x,3,4');
    expect(table.columns).toEqual(['Milestone', 'Date', 'Date (3)', 'Column 4 (2)', 'Date (2)', 'Column 4']);
    expect(findingsOf(table)).toEqual(['DUPLICATE_HEADER:1', 'UNNAMED_COLUMN:1']);
  });

  test.each(['__proto__', 'constructor', 'toString'])('may be called %s', (name) => {
    expect(readLines(`Milestone,${name},Date`, 'A,x,2026').columns).toEqual(['Milestone', name, 'Date']);
  });
});
