import { describe, expect, it, test } from 'vitest';
import { readTable, readTextTable } from '../../src/csv/readTable';
import type { Delimiter } from '../../src/csv/rawTable';
import { encodeText } from './encodeText';
import { cellsOf, findingsOf, readLines } from './readLines';

describe('U1: the delimiter is guessed', () => {
  test.each<Delimiter>([',', ';', '\t', '|'])('%j', (delimiter) => {
    const table = readLines(['Milestone', 'Lead', 'Date'].join(delimiter), ['A', 'MSD', '2026'].join(delimiter));
    expect(table.delimiter).toBe(delimiter);
    expect(table.columns).toEqual(['Milestone', 'Lead', 'Date']);
    expect(table.issues).toEqual([]);
  });

  it('as semicolon where commas are decimal', () => {
    const table = readLines('Milestone;Cost;Benefit', 'A;1,5;2,5', 'B;2,5;3,5', 'C;9,1;1,1');
    expect(table.delimiter).toBe(';');
    expect(cellsOf(table)[0]).toEqual(['A', '1,5', '2,5']);
  });

  it('as tab where every title has as many commas', () => {
    const table = readLines('Milestone\tLead', 'Plan, do, check\tMSD', 'Design, build, run\tMOJ');
    expect(table.delimiter).toBe('\t');
    expect(cellsOf(table)[0]).toEqual(['Plan, do, check', 'MSD']);
  });

  it('with quoted delimiters of every kind not counted', () => {
    const table = readLines('"Milestone";"Lead";Date', '"A; b, c | d";"MSD, MOJ";2026', 'B;DIA;2027');
    expect(table.delimiter).toBe(';');
    expect(cellsOf(table)).toEqual([
      ['A; b, c | d', 'MSD, MOJ', '2026'],
      ['B', 'DIA', '2027'],
    ]);
  });

  it('under many lines of prose', () => {
    const prose = Array.from({ length: 15 }, (_, i) => `Line ${String(i)}: this, that; and more`);
    expect(readLines(...prose, 'Milestone|Lead|Date', 'A|MSD|2026').delimiter).toBe('|');
  });

  it('as comma where tabs stand about every cell', () => {
    const wrap = (...cells: readonly string[]): string => cells.map((cell) => `\t${cell}\t`).join(',');
    const table = readLines(wrap('Milestone', 'Lead', 'Date'), wrap('"A, b"', 'MSD', '2026'), wrap('B', 'DIA', ''));
    expect(table.delimiter).toBe(',');
    expect(cellsOf(table)).toEqual([
      ['A, b', 'MSD', '2026'],
      ['B', 'DIA', ''],
    ]);
  });

  it('not at all in a table of one column, so its sentences stay whole', () => {
    const table = readLines('Milestone', 'Build a, b and c', 'Do d', 'Finish e, f');
    expect(cellsOf(table)).toEqual([['Build a, b and c'], ['Do d'], ['Finish e, f']]);
  });

  it('as tab in pasted text as soon as there is one', () => {
    const table = readTextTable('Milestone\tDate\nA, b, c\t1, 2, 3\n', 'pasted');
    expect(table.delimiter).toBe('\t');
    expect(cellsOf(table)).toEqual([['A, b, c', '1, 2, 3']]);
  });

  it('as comma when a CSV is pasted', () => {
    expect(readTextTable('Milestone,Date\nA,2026', 'pasted').delimiter).toBe(',');
  });
});

describe('The delimiter is given', () => {
  test.each(['sep=;', '"sep=;"', 'SEP=;', '\ufeffsep=;'])('by a first line %j, which is no data but a line', (line) => {
    const table = readLines(line, 'Milestone;Cost', 'A, b;1,5');
    expect(table).toMatchObject({ delimiter: ';', headerLine: 2, preamble: [], issues: [] });
    expect(table.rows).toEqual([{ line: 3, cells: ['A, b', '1,5'] }]);
  });

  it('by the person', () => {
    const table = readTable(encodeText('Milestone,Date;x\nA,2026;y'), 'plan.csv', { delimiter: ';' });
    expect(table.columns).toEqual(['Milestone,Date', 'x']);
  });
});

describe('Semicolons of HTML codes', () => {
  it('part no cells where the columns come out even without them', () => {
    const table = readLines('Milestone;Lead;Date', 'P&amp;L agreed;R&amp;D;2026', 'Lamps &#39;lit&#39;;HO;2027');
    expect(cellsOf(table)).toEqual([
      ['P&L agreed', 'R&D', '2026'],
      ["Lamps 'lit'", 'HO', '2027'],
    ]);
  });

  it('part cells where the columns need them', () => {
    expect(cellsOf(readLines('Milestone;Date', 'Who &amp;2026', 'B;2027'))).toEqual([
      ['Who &amp', '2026'],
      ['B', '2027'],
    ]);
  });
});

describe('Quotation marks', () => {
  it('doubled inside a quoted cell are one', () => {
    expect(cellsOf(readLines('Milestone,Date', '"The ""front door"" opens",2026'))).toEqual([
      ['The "front door" opens', '2026'],
    ]);
  });

  it('after a blank still hold a cell together', () => {
    const table = readLines('Milestone, Lead, Date', 'A, "MSD, MOJ", 2026', 'B, "DIA", 2027');
    expect(cellsOf(table)).toEqual([
      ['A', 'MSD, MOJ', '2026'],
      ['B', 'DIA', '2027'],
    ]);
  });

  it('after a blank hold an empty cell, too, and one that begins with a doubled mark', () => {
    const table = readLines('"Milestone", "Date", "Notes"', '"A", "2026", ""', '"B", "", """Quick"" wins"');
    expect(cellsOf(table)).toEqual([
      ['A', '2026', ''],
      ['B', '', '"Quick" wins'],
    ]);
    expect(table.issues).toEqual([]);
  });

  it('after a blank inside a quoted cell open nothing, and the blank stays', () => {
    const table = readLines('Milestone, Lead, Notes', 'A, "", "They said, "", then left"', 'B, MSD, "x, ""y"""');
    expect(cellsOf(table)).toEqual([
      ['A', '', 'They said, ", then left'],
      ['B', 'MSD', 'x, "y"'],
    ]);
  });

  it('inside a quoted cell that are not doubled stay', () => {
    const table = readLines('Milestone,Date', '"They said "yes, now" to it",2026', 'B,2027');
    expect(cellsOf(table)[0]).toEqual(['They said "yes, now" to it', '2026']);
  });

  it('that never close swallow nothing: they are characters, and reported', () => {
    const table = readLines(
      'Milestone\tLead\tDate',
      '"Quick" wins\tMSD\t2026',
      '"Broken\tMOJ\t2027',
      '"Whole"\tDIA\t2028',
    );
    expect(cellsOf(table)).toEqual([
      ['"Quick" wins', 'MSD', '2026'],
      ['"Broken', 'MOJ', '2027'],
      ['Whole', 'DIA', '2028'],
    ]);
    expect(findingsOf(table)).toEqual(['QUOTE_NOT_CLOSED:2', 'QUOTE_NOT_CLOSED:3']);
  });

  it('that never close leave cells with line breaks whole elsewhere', () => {
    const table = readLines('Milestone,Date', '"Broken,2026', '"Two', 'lines",2027', '"A "b" c,2028');
    expect(table.rows).toEqual([
      { line: 2, cells: ['"Broken', '2026'] },
      { line: 3, cells: ['Two\nlines', '2027'] },
      { line: 5, cells: ['"A "b" c', '2028'] },
    ]);
  });

  it('broken on every line are reported a hundred times and counted', () => {
    const table = readLines('Milestone,Date', ...Array.from({ length: 5000 }, () => '"a"b,2026'));
    expect(table.rows).toHaveLength(5000);
    expect(table.issues).toHaveLength(101);
    expect(table.issues[100]?.message).toContain('4900 more');
  });
});
