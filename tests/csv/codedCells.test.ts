import { describe, expect, it, test } from 'vitest';
import { readCells, readTable } from '../../src/csv/readTable';
import { encodeText } from './encodeText';
import { cellsOf, findingsOf, readLines } from './readLines';

/** What becomes of one cell, in the Lead column of a tab-separated file. */
function readLead(cell: string): { readonly cell: string | undefined; readonly codes: readonly string[] } {
  const table = readTable(encodeText(`Milestone\tLead\tDate\nMarae opened\t${cell}\t2026\n`), 'plan.tsv');
  return { cell: table.rows[0]?.cells[1], codes: table.issues.map(({ code }) => code) };
}

describe('HTML entities in cells are decoded once, as text', () => {
  test.each([
    ['Health &amp; Safety', 'Health & Safety'],
    ['Minister&#39;s office', "Minister's office"],
    ['M&#257;ori', 'Māori'],
    ['M&#x101;ori', 'Māori'],
    ['Wh&amacr;nau &Omacr;tautahi', 'Whānau Ōtautahi'],
    ['2024&ndash;2026', '2024–2026'],
    ['2024&#150;2026', '2024–2026'],
    ['&lt;b&gt;DIA&lt;/b&gt;', '<b>DIA</b>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['MSD&nbsp;', 'MSD'],
  ])('%s', (written, read) => {
    expect(readLead(written)).toEqual({ cell: read, codes: ['ENTITIES_DECODED'] });
  });

  test.each(['AT&T; R&D;', 'Q&A', '&unheard;', '&#1;', '&#xD800;', '&#99999999;', '&#65535;', 'a & b; c'])(
    'leaves %s as it is',
    (written) => {
      expect(readLead(written)).toEqual({ cell: written, codes: [] });
    },
  );

  it('says so once for each column, at the first cell as written', () => {
    const table = readLines('Milestone,Lead,Date', 'A &amp; B,X,2026', 'C &amp; D,P &amp; Q,2027');
    expect(cellsOf(table)).toEqual([
      ['A & B', 'X', '2026'],
      ['C & D', 'P & Q', '2027'],
    ]);
    expect(table.issues).toMatchObject([
      { code: 'ENTITIES_DECODED', severity: 'info', line: 2, column: 'Milestone', value: 'A &amp; B' },
      { code: 'ENTITIES_DECODED', line: 3, column: 'Lead', value: 'P &amp; Q' },
    ]);
    expect(table.issues[0]?.message).toMatch(/^2 cells in "Milestone" hold HTML codes/);
  });
});

describe('Lists of SharePoint and Microsoft Lists are shown as their names', () => {
  test.each([
    ['["MSD","MOJ"]', 'MSD; MOJ'],
    ['["Funded"]', 'Funded'],
    ['[]', ''],
    [
      '[{"displayName":"Ministry of Justice","id":4},{"displayName":"Oranga Tamariki"}]',
      'Ministry of Justice; Oranga Tamariki',
    ],
    ['{"Value":"Funded"}', 'Funded'],
    ['{"@odata.type":"#x","Id":0,"Value":"Not funded"}', 'Not funded'],
    ['{"Title":"Hui","Value":3}', 'Hui'],
    ['{"Value":2026}', '2026'],
    ['[{"Email":"a@example.govt.nz"}]', 'a@example.govt.nz'],
    ['MSD;#12;#MOJ;#14', 'MSD; MOJ'],
    ['12;#MSD;#14;#MOJ', 'MSD; MOJ'],
    [';#Budget;#Cabinet;#', 'Budget; Cabinet'],
    ['string;#Funded', 'Funded'],
  ])('%s', (written, read) => {
    expect(readLead(written)).toEqual({ cell: read, codes: ['JSON_CELLS'] });
  });

  test.each([
    '[draft]',
    '[1]',
    '[1, 2]',
    '{}',
    '["A", 1]',
    '["A", ""]',
    '[["A"]]',
    '[{"displayName":"A"},{"id":2}]',
    '{"Value":null}',
    '["A"',
    '{see note}',
    '1;#2',
    'A;#;#B',
  ])('leaves %s as it is: an entry is not plainly a name', (written) => {
    expect(readLead(written)).toEqual({ cell: written, codes: [] });
  });

  it('decodes the entities inside a list too', () => {
    expect(readLead('["Health &amp; Safety"]').cell).toBe('Health & Safety');
  });

  it('is not led astray by a hostile key', () => {
    expect(readLead('{"__proto__":{"Value":"A"}}').cell).toBe('{"__proto__":{"Value":"A"}}');
  });
});

describe('readCells(records, file)', () => {
  const HEADER = ['Milestone', 'Lead', 'Date'];

  it('finds header, rows and notes as in a file; the record number is the line', () => {
    const table = readCells(
      [['Work programme'], [], HEADER, ['A, b', 'MSD', '2026'], [], ['Note: as at May']],
      'a.xlsx',
    );
    expect(table).toMatchObject({ file: 'a.xlsx', headerLine: 3, columns: HEADER });
    expect(table.rows).toEqual([{ line: 4, cells: ['A, b', 'MSD', '2026'] }]);
    expect(table.notes).toEqual([{ line: 6, text: 'Note: as at May' }]);
    expect(findingsOf(table)).toEqual(['PREAMBLE:1', 'NOTE_LINE:6']);
  });

  it('never cuts a cell, whatever it holds', () => {
    const table = readCells([HEADER, ['a\tb', '"c", d;\ne|f', 'sep=;']], 'a.xlsx');
    expect(cellsOf(table)).toEqual([['a\tb', '"c", d;\ne|f', 'sep=;']]);
  });

  it('leaves out what is no text, and unifies line ends', () => {
    const table = readCells([HEADER, ['a\u0001b\uffff', 'c\r\nd\re', 'f\ud800']], 'a.xlsx');
    expect(cellsOf(table)).toEqual([['ab', 'c\nd\ne', 'f\ufffd']]);
    expect(findingsOf(table)).toEqual(['CONTROL_CHARACTERS']);
  });

  it('reports lost macrons at the right record although cells hold line breaks', () => {
    expect(findingsOf(readCells([HEADER, ['x\ny', '', ''], ['M?ori wards', '', '2026']], 'a.xlsx'))).toContain(
      'MACRONS_LOST:3',
    );
  });

  it('leaves entities alone where they were decoded already', () => {
    const table = readCells([HEADER, ['&lt;b&gt;', 'MSD', '2026']], 'a.html', { entities: false });
    expect(cellsOf(table)).toEqual([['&lt;b&gt;', 'MSD', '2026']]);
    expect(table.issues).toEqual([]);
  });

  it('is EMPTY_FILE when no cell holds text', () => {
    expect(findingsOf(readCells([[], ['', ' ']], 'a.xlsx'))).toEqual(['EMPTY_FILE']);
    expect(findingsOf(readCells([], 'a.xlsx'))).toEqual(['EMPTY_FILE']);
  });
});
