import { describe, expect, it, test } from 'vitest';
import { readTable } from '../../src/csv/readTable';
import { encodeText } from './encodeText';
import { cellsOf, readLines } from './readLines';

describe('Cells', () => {
  it('L3: are composed (NFC)', () => {
    expect(cellsOf(readLines('Milestone,Lead', 'Ma\u0304ori wha\u0304nau,DPMC'))).toEqual([['Māori whānau', 'DPMC']]);
    expect(readLines('Milestone,Wha\u0304inga', 'A,b').columns).toEqual(['Milestone', 'Whāinga']);
    expect(readLines('Ma\u0304ori plan', 'Milestone,Date', 'A,2026').preamble[0]?.text).toBe('Māori plan');
  });

  it('L3: NFC makes no delimiter out of a Greek question mark', () => {
    expect(cellsOf(readLines('Milestone;Date', 'A\u037e b;2026'))).toEqual([['A; b', '2026']]);
  });

  it('are trimmed outside, with no-break and zero-width spaces, and verbatim inside', () => {
    expect(cellsOf(readLines('Milestone,Lead', '\u00a0 A  b\u00a0c \u200b,\u200b\u00a0 MSD'))).toEqual([
      ['A  b\u00a0c', 'MSD'],
    ]);
  });

  it('L9: keep look-alike letters, spelling and footnote marks', () => {
    expect(cellsOf(readLines('Initiative,Lead,Funding', 'A,СТСС,Not Funded *'))).toEqual([
      ['A', 'СТСС', 'Not Funded *'],
    ]);
  });

  test.each([
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'+64 4 123", '+64 4 123'],
    ["'-", '-'],
    ["'@name", '@name'],
    ["''=x", "'=x"],
    ["'90s review", "'90s review"],
    ["whānau' plan", "whānau' plan"],
  ])('S7: %s is read as %s', (written, read) => {
    expect(cellsOf(readLines('Milestone,Lead', `${written},x`))).toEqual([[read, 'x']]);
  });

  it('have `\\n` for every kind of line break inside', () => {
    expect(cellsOf(readLines('Milestone,Lead', '"a\r\nb\rc\nd\ve\u2028f",x'))).toEqual([['a\nb\nc\nd\ne\nf', 'x']]);
  });
});

describe('U4: line numbers are those of the file', () => {
  const lines = ['Title', '', '"Mile', 'stone",Date', '"A', '', 'b",2026', '', 'C,2027'];
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('with %s', (_, end) => {
    const table = readTable(encodeText(lines.join(end)), 'plan.csv');
    expect(table.headerLine).toBe(3);
    expect(table.rows).toEqual([
      { line: 5, cells: ['A\n\nb', '2026'] },
      { line: 9, cells: ['C', '2027'] },
    ]);
  });

  it('with line ends of every kind mixed', () => {
    const table = readTable(encodeText('Milestone,Date\r\n"A",2026\n"B\r\nb",2027\r"C",2028\r\nD,2029'), 'plan.csv');
    expect(table.rows.map((row) => [row.line, row.cells[0]])).toEqual([
      [2, 'A'],
      [3, 'B\nb'],
      [5, 'C'],
      [6, 'D'],
    ]);
  });

  it('with a lone CR inside a cell that is not quoted', () => {
    const table = readTable(encodeText('Milestone,Lead,Date\r\nA\rmore,MSD,2026\r\nB,MOJ,2027\r\n'), 'plan.csv');
    expect(table.rows).toEqual([
      { line: 2, cells: ['A\nmore', 'MSD', '2026'] },
      { line: 4, cells: ['B', 'MOJ', '2027'] },
    ]);
  });
});
