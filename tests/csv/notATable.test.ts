import { describe, expect, it, test } from 'vitest';
import { readTable, readTextTable } from '../../src/csv/readTable';
import { encodeText } from './encodeText';
import { readLines } from './readLines';

const EMPTY = { headerLine: 0, columns: [], rows: [], preamble: [], footnotes: [], notes: [], skipped: [] };

describe('A file that is no table gives an empty table and one error', () => {
  test.each([
    ['no bytes', ''],
    ['blank lines', '\n \r\n , ,\n'],
    ['a byte order mark', '\ufeff'],
    ['a sep= line', 'sep=;'],
    ['NULs', '\0\0\0\0\0'],
  ])('EMPTY_FILE: %s', (_, text) => {
    const table = readTable(encodeText(text), 'plan.csv');
    expect(table).toMatchObject(EMPTY);
    expect(table.issues.at(-1)).toMatchObject({ code: 'EMPTY_FILE', severity: 'error', file: 'plan.csv' });
  });

  test.each([
    ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
  ])('NOT_CSV: %s, with what to do', (_, bytes) => {
    const table = readTable(Uint8Array.from(bytes), 'plan.xlsx');
    expect(table).toMatchObject(EMPTY);
    expect(table.issues).toMatchObject([{ code: 'NOT_CSV', severity: 'error' }]);
    expect(table.issues[0]?.remedy).toContain('Save the sheet as CSV UTF-8');
  });

  test.each(['<!DOCTYPE html><table></table>', '<?xml version="1.0"?><Project/>', '{"a": 1}', '[{"Milestone": "A"}]'])(
    'NOT_CSV: %s',
    (text) => {
      expect(readTextTable(text, 'pasted').issues).toMatchObject([{ code: 'NOT_CSV' }]);
    },
  );

  it('NOT_TEXT: binary noise', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255);
    const table = readTable(noise, 'noise.bin');
    expect(table).toMatchObject(EMPTY);
    expect(table.issues).toMatchObject([{ code: 'NOT_TEXT', severity: 'error' }]);
  });

  it('NO_ROWS: a header alone keeps its columns', () => {
    const table = readLines('Plan', 'Milestone,Date');
    expect(table).toMatchObject({ headerLine: 2, columns: ['Milestone', 'Date'], rows: [] });
    expect(table.issues.at(-1)).toMatchObject({ code: 'NO_ROWS', severity: 'error', line: 2 });
  });
});

describe('Hostile text is read without hanging', () => {
  test.each([
    ['quotes', '"'.repeat(300_000)],
    ['a quote that opens every line', `Milestone,Date\n${'"a,2026\n'.repeat(20_000)}`],
    ['blanks before quotes', ' "'.repeat(200_000)],
    ['blanks', `${' '.repeat(500_000)}x`],
    ['tabs', `${'\t'.repeat(300_000)}x`],
    ['line ends', `${'\r\n\r'.repeat(100_000)}x`],
    ['equal headers', `${'Date,'.repeat(20_000)}\n1,2`],
    ['a marking without end', `Milestone,Date\n${'IN CONFIDENCE '.repeat(5000)}x,\n`],
    ['asterisks', `Milestone,Date\nA,2026\n${'*'.repeat(100_000)} x\n`],
    ['blanks in a note', `Milestone,Date\nA,2026\nNote:${' '.repeat(100_000)}x`],
    ['question marks', `Milestone,Date\n${'?a'.repeat(100_000)},2026`],
    ['control letters', `Milestone,Date\n${'Ä'.repeat(100_000)},2026`],
  ])('%s', (_, text) => {
    expect(readTable(encodeText(text), 'plan.csv').issues.length).toBeLessThan(100_000);
  });
});

it('A cell of two megabytes is read whole, and the rows beside it', () => {
  const long = 'A long report, in full. '.repeat(90_000).trim();
  const table = readTable(encodeText(`Milestone,Date,Notes\nSurvey,2025,"${long}"\nFares,2026,short\n`), 'plan.csv');
  expect(table.rows.map(({ cells }) => cells[2])).toEqual([long, 'short']);
  expect(table.issues).toEqual([]);
});
