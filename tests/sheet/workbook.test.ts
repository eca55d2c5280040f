import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RawTable } from '../../src/csv/rawTable';
import { readWorkbook } from '../../src/sheet/readWorkbook';
import { cellsOf, findingsOf } from '../csv/readLines';
import { FORMAT, workbookParts, writeWorkbook, zipOf, type WrittenCell, type WrittenSheet } from './writeWorkbook';

const HEADER = ['Milestone', 'Lead', 'Date'];

/** The one table of a workbook with one sheet. */
async function readRows(rows: WrittenSheet['rows'], more: Partial<WrittenSheet> = {}): Promise<RawTable> {
  const [sheet] = await readWorkbook(writeWorkbook({ name: 'Plan', rows, ...more }), 'plan.xlsx');
  if (sheet === undefined) throw new Error('no sheet');
  return sheet.table;
}

async function readCell(cell: WrittenCell): Promise<string | undefined> {
  return (await readRows([HEADER, ['A', 'MSD', cell]])).rows[0]?.cells[2];
}

/** 18 July 2024 as Excel counts. */
const JULY_18 = 45_491;

describe('A workbook', () => {
  it('gives every sheet, the hidden ones marked, with the row number as the line', async () => {
    const sheets = await readWorkbook(
      writeWorkbook(
        { name: 'Read me', rows: [['About this workbook']] },
        {
          name: 'Mahi & kaupapa',
          rows: [
            ['Work programme 2024'],
            [],
            HEADER,
            ['Whānau hui', 'Te Puni Kōkiri', { serial: JULY_18, format: FORMAT.day }],
          ],
        },
        { name: 'Lists', rows: [], state: 'hidden' },
        { name: 'Secret', rows: [HEADER, ['B', 'DIA', 2026]], state: 'veryHidden' },
      ),
      'plan.xlsx',
    );
    expect(sheets.map(({ sheet, isHidden }) => [sheet, isHidden])).toEqual([
      ['Read me', false],
      ['Mahi & kaupapa', false],
      ['Lists', true],
      ['Secret', true],
    ]);
    const table = sheets[1]?.table;
    expect(table).toMatchObject({ file: 'plan.xlsx', headerLine: 3, columns: HEADER });
    expect(table?.preamble).toEqual([{ line: 1, text: 'Work programme 2024' }]);
    expect(table?.rows).toEqual([{ line: 4, cells: ['Whānau hui', 'Te Puni Kōkiri', '2024-07-18'] }]);
    expect(sheets[2]?.table.issues).toMatchObject([{ code: 'EMPTY_FILE' }]);
  });

  test.each<readonly [string, WrittenCell, string]>([
    ['a date, whatever its format', { serial: JULY_18, format: FORMAT.day }, '2024-07-18'],
    ['a date spelled out', { serial: JULY_18, format: FORMAT.spelled }, '2024-07-18'],
    ['a date with a time', { serial: JULY_18 + 14.5 / 24, format: FORMAT.moment }, '2024-07-18 14:30'],
    ['a time with the noise of fractions', { serial: JULY_18 + 0.1, format: FORMAT.moment }, '2024-07-18 02:24'],
    ['midnight under a format with time', { serial: JULY_18, format: FORMAT.moment }, '2024-07-18'],
    ['a date a hair before midnight', { serial: JULY_18 - 1e-9, format: FORMAT.day }, '2024-07-18'],
    ['a time of day alone', { serial: 0.75, format: FORMAT.time }, '18:00'],
    ['29 February', { serial: 45_351, format: FORMAT.day }, '2024-02-29'],
    ['the day before 1 March 1900', { serial: 61, format: FORMAT.day }, '1900-03-01'],
    ['a month, shown as such', { serial: 44_805, format: FORMAT.month }, 'September 2022'],
    ['a month in the format built in', { serial: 44_805, format: FORMAT.builtInMonth }, 'September 2022'],
    ['a day that hides behind a month', { serial: 44_834, format: FORMAT.month }, '2022-09-30'],
    ['a year, shown as such', { serial: 46_023, format: FORMAT.year }, '2026'],
    ['a whole number', 2026, '2026'],
    ['a number with binary noise', 0.1 + 0.2, '0.3'],
    ['a negative number', -1.5, '-1.5'],
    ['TRUE', true, 'TRUE'],
    ['FALSE', false, 'FALSE'],
    ['a shared string', 'Kaupapa Māori', 'Kaupapa Māori'],
    ['an inline string', { inline: 'mid <2026> & on' }, 'mid <2026> & on'],
    ['a string of several runs', { rich: ['Phase 1 ', '2026'] }, 'Phase 1 2026'],
    ['a line break', 'Phase 1 2026\nPhase 2 2030', 'Phase 1 2026\nPhase 2 2030'],
    ['a formula with its result', { formula: 'YEAR(A1)', result: 2027 }, '2027'],
    ['a formula with text', { formula: 'A1&"x"', result: 'Q3 2027' }, 'Q3 2027'],
    ['an error', { formula: 'VLOOKUP(A1,B:C,2)', error: '#N/A' }, '#N/A'],
    ['a number that looks like a date but has no such format', JULY_18, '45491'],
  ])('reads %s', async (_, cell, text) => {
    expect(await readCell(cell)).toBe(text);
  });

  it.each([
    ['<c r="A2"><f>B1</f></c>', ['FORMULA_NOT_CALCULATED:2']],
    ['<c r="A2"><f>B1</f><v></v></c>', ['FORMULA_NOT_CALCULATED:2']],
    ['<c r="A2"><f>B1</f><v/></c>', ['FORMULA_NOT_CALCULATED:2']],
    ['<c r="A2" t="str"><f>B1</f></c>', ['FORMULA_NOT_CALCULATED:2']],
    ['<c r="A2" t="str"><f>""</f><v></v></c>', []],
  ])('tells a formula without a saved result from one whose result is empty text: %s', async (cell, findings) => {
    const parts = workbookParts([{ name: 'Plan', rows: [HEADER, [undefined, 'MSD', 2026]] }]);
    const path = 'xl/worksheets/sheet1.xml';
    parts[path] = (parts[path] ?? '').replace('<row r="2">', `<row r="2">${cell}`);
    const [sheet] = await readWorkbook(zipOf(parts), 'plan.xlsx');
    expect(sheet && findingsOf(sheet.table)).toEqual(findings);
  });

  it('counts from 1904 where it says so', async () => {
    const parts = workbookParts(
      [{ name: 'Plan', rows: [HEADER, ['A', 'MSD', { serial: JULY_18 - 1462, format: FORMAT.day }]] }],
      '<workbookPr date1904="1"/>',
    );
    const [sheet] = await readWorkbook(zipOf(parts), 'plan.xlsx');
    expect(sheet?.table.rows[0]?.cells[2]).toBe('2024-07-18');
  });

  it('says what it did with months, errors, formulas without result and hidden rows', async () => {
    const table = await readRows(
      [
        HEADER,
        ['A', 'MSD', { serial: 44_805, format: FORMAT.month }],
        ['B', { formula: 'X', error: '#REF!' }, 2026],
        ['C', { formula: 'B3' }, 2027],
        ['D', 'DIA', 2028],
      ],
      { hiddenRows: [5] },
    );
    expect(cellsOf(table)).toEqual([
      ['A', 'MSD', 'September 2022'],
      ['B', '#REF!', '2026'],
      ['C', '', '2027'],
      ['D', 'DIA', '2028'],
    ]);
    expect(findingsOf(table)).toEqual(['ERROR_CELLS:3', 'MONTH_CELLS:2', 'FORMULA_NOT_CALCULATED:4', 'HIDDEN_ROWS:5']);
    expect(table.issues.every(({ file }) => file === 'plan.xlsx')).toBe(true);
  });

  it('reads a merged cell as standing in every row it covers, below the header only', async () => {
    const table = await readRows(
      [
        ['Area', 'Milestone', 'Phase 1', undefined, 'Phase 2'],
        [undefined, undefined, 'Date', 'Funding', 'Date', 'Funding'],
        ['Prevention', 'A', 2026, 'Funded', 2030, 'TBC'],
        [undefined, 'B', undefined, 'Funded', 2031, 'TBC'],
      ],
      { merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'A3:A4', 'C3:C4'] },
    );
    expect(table.columns).toEqual([
      'Area',
      'Milestone',
      'Phase 1 Date',
      'Phase 1 Funding',
      'Phase 2 Date',
      'Phase 2 Funding',
    ]);
    expect(cellsOf(table)).toEqual([
      ['Prevention', 'A', '2026', 'Funded', '2030', 'TBC'],
      ['Prevention', 'B', '2026', 'Funded', '2031', 'TBC'],
    ]);
    expect(findingsOf(table)).toContain('MERGED_CELLS:3');
  });

  it('may have rows that are missing, and names of elements with a prefix', async () => {
    const rows = [HEADER, [], [], ['A', undefined, 2026]];
    const table = await readRows(rows, { prefix: 'x:' });
    expect(table.rows).toEqual([{ line: 4, cells: ['A', '', '2026'] }]);
  });

  it('with one sheet that can not be read gives the others', async () => {
    const parts = workbookParts([
      { name: 'Good', rows: [HEADER, ['A', 'MSD', 2026]] },
      { name: 'Bad', rows: [HEADER] },
      { name: 'Odd', rows: [HEADER] },
    ]);
    parts['xl/worksheets/sheet2.xml'] =
      '<worksheet><sheetData><row r="1"><c><v>1</v></c></row></sheetData></worksheet>';
    parts['xl/worksheets/sheet3.xml'] =
      '<worksheet><sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    const sheets = await readWorkbook(zipOf(parts), 'plan.xlsx');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Good', 'Bad', 'Odd']);
    expect(sheets.map(({ table }) => findingsOf(table))).toEqual([[], ['DAMAGED_WORKBOOK'], ['DAMAGED_WORKBOOK']]);
    expect(sheets[0]?.table.rows).toHaveLength(1);
  });
});

describe('What is no workbook is refused with a reason, and never thrown', () => {
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const good = writeWorkbook({ name: 'Plan', rows: [HEADER, ['A', 'MSD', 2026]] });

  test.each<readonly [string, Uint8Array, string]>([
    [
      'an old workbook',
      Uint8Array.from([...OLE, ...new Array<number>(600).fill(0), ...utf16('Workbook')]),
      'OLD_WORKBOOK',
    ],
    ['one with a password', Uint8Array.from([...OLE, 1, 2, 3, ...utf16('EncryptedPackage')]), 'PROTECTED_WORKBOOK'],
    ['a Word document', zipOf({ 'word/document.xml': '<w:document/>' }), 'NOT_WORKBOOK'],
    ['a binary workbook', zipOf({ 'xl/workbook.bin': 'x' }), 'NOT_WORKBOOK'],
    ['another zip file', zipOf({ 'a.txt': 'x' }), 'NOT_WORKBOOK'],
    ['half a workbook', good.slice(0, good.length / 2), 'DAMAGED_WORKBOOK'],
    ['a workbook without sheets', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'DAMAGED_WORKBOOK'],
    ['no bytes', new Uint8Array(), 'DAMAGED_WORKBOOK'],
    ['a bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }), 'WORKBOOK_TOO_LARGE'],
  ])('%s', async (_, bytes, code) => {
    const sheets = await readWorkbook(bytes, 'plan.xlsx');
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.table).toMatchObject({ file: 'plan.xlsx', headerLine: 0, columns: [], rows: [] });
    expect(sheets[0]?.table.issues).toMatchObject([{ code, severity: 'error', file: 'plan.xlsx' }]);
    expect(sheets[0]?.table.issues[0]?.remedy).toMatch(/\.$/);
  });

  test.each([
    ['rows', '<row r="200001"><c r="A200001"><v>1</v></c></row>', 'WORKBOOK_TOO_LARGE'],
    ['columns', '<row r="150000"><c r="XFD150000"><v>1</v></c></row>', 'WORKBOOK_TOO_LARGE'],
    ['an address that Excel has not', '<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>', 'DAMAGED_WORKBOOK'],
    ['a row that Excel has not', '<row r="99999999999"></row>', 'DAMAGED_WORKBOOK'],
  ])('a sheet with too many %s', async (_, row, code) => {
    const parts = workbookParts([{ name: 'Plan', rows: [] }]);
    parts['xl/worksheets/sheet1.xml'] = `<worksheet><sheetData>${row}</sheetData></worksheet>`;
    const [sheet] = await readWorkbook(zipOf(parts), 'plan.xlsx');
    expect(sheet && findingsOf(sheet.table)).toEqual([code]);
  });

  it('formatted rows without values down to the last one are no matter', async () => {
    const parts = workbookParts([{ name: 'Plan', rows: [HEADER, ['A', 'MSD', 2026]] }]);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    parts['xl/worksheets/sheet1.xml'] = sheet.replace(
      '</sheetData>',
      '<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>',
    );
    const [read] = await readWorkbook(zipOf(parts), 'plan.xlsx');
    expect(read?.table.rows).toHaveLength(1);
  });

  it('damage anywhere in the parts', async () => {
    const parts = workbookParts([
      { name: 'Plan', rows: [HEADER, ['A', { serial: 45_000, format: 1 }, 2026]], merged: ['A1:A2'] },
    ]);
    const paths = Object.keys(parts);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(paths.length - 1),
        fc.nat(3000),
        fc.string({ maxLength: 6 }),
        fc.nat(9),
        async (which, at, put, cut) => {
          const path = paths[which] ?? '';
          const text = parts[path] ?? '';
          const from = at % (text.length + 1);
          const harmed = { ...parts, [path]: text.slice(0, from) + put + text.slice(from + cut) };
          const sheets = await readWorkbook(zipOf(harmed), 'plan.xlsx');
          expect(sheets.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('any bytes at all behind the first of a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const harmed = Uint8Array.from(good);
        harmed[at] = byte;
        expect((await readWorkbook(harmed, 'plan.xlsx')).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
