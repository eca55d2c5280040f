import { describe, expect, it, test } from 'vitest';
import { readTable, readTextTable } from '../../src/csv/readTable';
import { ENCODINGS } from '../../src/csv/rawTable';
import type { Encoding, RawTable } from '../../src/csv/rawTable';
import { encodeText } from './encodeText';
import { cellsOf, findingsOf, readLines } from './readLines';

const TEXT = 'Milestone,Lead,Date\r\nWhetū platform – whānau,Te Puni Kōkiri,2026\r\n';
const CELLS = [['Whetū platform – whānau', 'Te Puni Kōkiri', '2026']];

/** A file made of text and single bytes. */
function bytesOf(...parts: readonly (string | number)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...encodeText(part)])));
}

describe('U2, L2: macrons arrive whole from', () => {
  const encodings: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be'];
  test.each(encodings)('%s with a byte order mark, without a finding', (encoding) => {
    const table = readTable(encodeText(TEXT, encoding, true), 'plan.csv');
    expect(table.encoding).toBe(encoding);
    expect(table.columns[0]).toBe('Milestone');
    expect(cellsOf(table)).toEqual(CELLS);
    expect(table.issues).toEqual([]);
  });

  it('UTF-8 without a mark, without a finding', () => {
    const table = readTable(encodeText(TEXT), 'plan.csv');
    expect(table.encoding).toBe('utf-8');
    expect(cellsOf(table)).toEqual(CELLS);
    expect(table.issues).toEqual([]);
  });

  test.each(['utf-16le', 'utf-16be'] as const)('%s without a mark, by its zero bytes, with a notice', (encoding) => {
    const table = readTable(encodeText(TEXT, encoding), 'plan.csv');
    expect(table.encoding).toBe(encoding);
    expect(cellsOf(table)).toEqual(CELLS);
    expect(findingsOf(table)).toEqual(['ENCODING_GUESSED']);
    expect(table.issues[0]?.severity).toBe('info');
  });
});

describe('U2: windows-1252', () => {
  it('is the reading of bytes that are not UTF-8, and is reported', () => {
    const table = readTable(encodeText('Milestone,Date\nCafé – “open” €5…,2026\n', 'windows-1252'), 'plan.csv');
    expect(table.encoding).toBe('windows-1252');
    expect(cellsOf(table)).toEqual([['Café – “open” €5…', '2026']]);
    expect(table.issues).toMatchObject([{ code: 'ENCODING_GUESSED', severity: 'warning', file: 'plan.csv' }]);
  });

  it('gives every byte a character, also the five that have none', () => {
    const table = readTable(bytesOf('Milestone,Date\nCaf', 0xe9, ' ', 0x81, 0x8d, 'x,2026'), 'plan.csv');
    expect(cellsOf(table)).toEqual([['Café \u0081\u008dx', '2026']]);
  });
});

it('U2: letters that make a Chinese character by chance do not make a file UTF-8', () => {
  const table = readTable(encodeText('Milestone,Date\nCafé é––,2026', 'windows-1252'), 'plan.csv');
  expect(cellsOf(table)).toEqual([['Café é––', '2026']]);
});

describe('Stray bytes in a UTF-8 file', () => {
  it('are kept as the letters they were and reported with line and byte', () => {
    const table = readTable(bytesOf('Milestone,Date\r\nwhānau Māori,2026\r\nPlan ', 0x96, ' do,2027\r\n'), 'plan.csv');
    expect(table.encoding).toBe('utf-8');
    expect(cellsOf(table)).toEqual([
      ['whānau Māori', '2026'],
      ['Plan – do', '2027'],
    ]);
    expect(table.issues).toMatchObject([{ code: 'INVALID_BYTES', line: 3, value: '0x96' }]);
  });

  it('do not turn a file with a UTF-8 mark into windows-1252', () => {
    const table = readTable(bytesOf(0xef, 0xbb, 0xbf, 'Milestone,Date\nPlan ', 0xff, ',2027'), 'plan.csv');
    expect(table.encoding).toBe('utf-8');
    expect(cellsOf(table)).toEqual([['Plan ÿ', '2027']]);
    expect(findingsOf(table)).toEqual(['INVALID_BYTES:2']);
  });
});

describe('Characters that are no text', () => {
  it('NUL bytes are left out with a notice', () => {
    const table = readTable(bytesOf('Mile', 0, 'stone,Date', 0, 0, '\n', 0, 'A,2026\n'), 'plan.csv');
    expect(table.columns).toEqual(['Milestone', 'Date']);
    expect(cellsOf(table)).toEqual([['A', '2026']]);
    expect(table.issues).toMatchObject([{ code: 'CONTROL_CHARACTERS', severity: 'info' }]);
    expect(table.issues[0]?.message).toContain('4 NUL characters');
  });

  it('byte order marks and zero-width characters are not part of a column name', () => {
    const table = readLines('\ufeff\ufeff"Mile\u200bstone",\ufeffDate\u200d', 'A,2026');
    expect(table.columns).toEqual(['Milestone', 'Date']);
    expect(table.issues).toEqual([]);
  });

  it('a half of a surrogate pair in pasted text becomes the replacement character', () => {
    expect(cellsOf(readTextTable('Milestone\tDate\nA \ud83d b\t2026', 'pasted'))).toEqual([['A \ufffd b', '2026']]);
  });
});

describe('U2: MACRONS_LOST is found for', () => {
  test.each([
    ['a question mark in Māori', 'M?ori plan', 'M?ori'],
    ['a question mark in whānau', 'Support for wh?nau', 'wh?nau'],
    ['an underscore', 'Te M_ori plan', 'M_ori'],
    ['a replacement character', 'Te Puni K\ufffdkiri', 'K\ufffdkiri'],
    ['a word that is in no list', 'T?mata', 'T?mata'],
    ['UTF-8 read as windows-1252 (ā)', 'MÄ\u0081ori plan', 'MÄ\u0081ori'],
    ['the same with the control character lost', 'MÄori plan', 'MÄori'],
    ['UTF-8 read as windows-1252 (ū)', 'PÅ«tea', 'PÅ«tea'],
  ])('%s', (_, title, word) => {
    const table = readLines('Milestone,Date', 'Plan,2026', `${title},2027`);
    expect(table.issues).toMatchObject([{ code: 'MACRONS_LOST', severity: 'warning', line: 3, value: word }]);
    expect(table.issues[0]?.remedy).toContain('CSV UTF-8');
    expect(table.rows[1]?.cells[0]).toBe(title);
  });

  it('one file once, with a count and examples', () => {
    const table = readLines('Milestone,Date', 'M?ori and wh?nau,2026', 'T?ngata,2027');
    expect(findingsOf(table)).toEqual(['MACRONS_LOST:2']);
    expect(table.issues[0]?.message).toContain('3 places');
    expect(table.issues[0]?.message).toContain('"M?ori", "wh?nau", "T?ngata"');
  });

  test.each(['What? When?', 'Is it done?', 'see /page?name=x', 'file_name_v2', 'Ångström, Ärger', 'FY25?', 'Maori'])(
    'not for "%s"',
    (title) => {
      expect(readLines('Milestone;Date', `${title};2026`).issues).toEqual([]);
    },
  );

  it('damaged dashes and quotation marks have a code of their own', () => {
    expect(findingsOf(readLines('Milestone,Date', 'plan â€“ do,2026'))).toEqual(['CHARACTERS_DAMAGED:2']);
  });
});

describe('U2: the encoding is given by the person', () => {
  const TEXT = 'Milestone,Lead,Date\nWhānau hui in Ōtepoti,Te Rōpū,2026\n';
  test.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be', 'windows-1257', 'iso-8859-13'])('%s', (encoding) => {
    const table = readTable(encodeText(TEXT, encoding), 'plan.csv', { encoding });
    expect(table.encoding).toBe(encoding);
    expect(table.rows[0]?.cells).toEqual(['Whānau hui in Ōtepoti', 'Te Rōpū', '2026']);
    expect(table.issues).toEqual([]);
  });

  test.each<Encoding>(['windows-1252', 'macintosh'])('%s', (encoding) => {
    const table = readTable(encodeText('Milestone,Date\nCafé – “opens”,2026\n', encoding), 'plan.csv', { encoding });
    expect(table.rows[0]?.cells).toEqual(['Café – “opens”', '2026']);
    expect(table.issues).toEqual([]);
  });

  it('with a byte order mark, which is no text', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      expect(readTable(encodeText(TEXT, encoding, true), 'plan.csv', { encoding }).columns[0]).toBe('Milestone');
    }
  });

  it('never fails, whatever the bytes are', () => {
    for (const encoding of ENCODINGS) {
      const table = readTable(Uint8Array.from([0x4d, 0xff, 0xfe, 0x0a, 0x81, 0x00, 0x2c, 0xd8]), 'plan.csv', {
        encoding,
      });
      expect(table.issues.length).toBeGreaterThan(0);
    }
  });

  it('is asked for where Māori words look like another encoding read as windows-1252', () => {
    const table = readTable(encodeText(TEXT, 'windows-1257'), 'plan.csv');
    expect(table.rows[0]?.cells[0]).toBe('Whânau hui in Ôtepoti');
    expect(table.issues).toMatchObject([
      { code: 'ENCODING_GUESSED' },
      { code: 'ENCODING_DOUBTED', line: 2, value: 'Whânau', remedy: expect.stringContaining('Windows-1257') as string },
    ]);
  });

  it('is offered where macrons were lost, but not for pasted text', () => {
    const lost = 'Milestone,Date\nM?ori wards,2026';
    const remedyOf = (table: RawTable): string =>
      table.issues.find(({ code }) => code === 'MACRONS_LOST')?.remedy ?? '';
    expect(remedyOf(readTable(encodeText(lost), 'plan.csv'))).toContain('choose another text encoding');
    expect(remedyOf(readTextTable(lost, 'pasted'))).not.toContain('text encoding');
  });
});
