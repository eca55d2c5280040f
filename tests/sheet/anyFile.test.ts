import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readTable } from '../../src/csv/readTable';
import { chooseSheet, sheetNamed } from '../../src/sheet/chooseSheet';
import { readAnyFile, readCopiedHtml } from '../../src/sheet/readAnyFile';
import { encodeText } from '../csv/encodeText';
import { writeWorkbook } from './writeWorkbook';

const CSV = 'Milestone,Lead,Date\nHui,MSD,2026\n';
const ROWS = '<tr><th>Milestone<th>Lead<th>Date<tr><td>Hui<td>MSD<td>2026';
const PROJECT =
  '<Project xmlns="http://schemas.microsoft.com/project"><Tasks><Task><Name>Hui</Name><Finish>2026-01-01T17:00:00</Finish></Task></Tasks></Project>';
const WORKBOOK = writeWorkbook({
  name: 'Plan',
  rows: [
    ['Milestone', 'Lead', 'Date'],
    ['Hui', 'MSD', 2026],
  ],
});

describe('readAnyFile(bytes, file) tells by content what a file is', () => {
  test.each<readonly [string, Uint8Array, readonly string[], readonly string[] | undefined]>([
    ['CSV', encodeText(CSV), [''], ['Hui', 'MSD', '2026']],
    ['a workbook', WORKBOOK, ['Plan'], ['Hui', 'MSD', '2026']],
    ['a page', encodeText(`<!DOCTYPE html><html><table>${ROWS}</table></html>`), [''], ['Hui', 'MSD', '2026']],
    [
      'a page behind a comment',
      encodeText(`<!-- saved -->\n<html><table>${ROWS}</table>`),
      [''],
      ['Hui', 'MSD', '2026'],
    ],
    ['a piece of a page', encodeText(`<meta charset="utf-8"><table>${ROWS}</table>`), [''], ['Hui', 'MSD', '2026']],
    ['a page in UTF-16', encodeText(`<html><table>${ROWS}</table>`, 'utf-16le', true), [''], ['Hui', 'MSD', '2026']],
    [
      'a page with two tables',
      encodeText(`<html><table><caption>Mahi</caption>${ROWS}</table><table>${ROWS}</table></html>`),
      ['Mahi', 'Table 2'],
      ['Hui', 'MSD', '2026'],
    ],
    ['a Project plan', encodeText(PROJECT), [''], ['Hui', '2026-01-01', 'No']],
    ['CSV that begins with a mark', encodeText(`<b>Milestone</b>,Date\nHui,2026\n`), [''], ['Hui', '2026']],
  ])('%s', async (_, bytes, sheets, cells) => {
    const tables = await readAnyFile(bytes, 'plan.csv');
    expect(tables.map(({ sheet }) => sheet)).toEqual(sheets);
    expect(tables[0]?.table.rows[0]?.cells).toEqual(cells);
    expect(tables.every(({ table }) => table.file === 'plan.csv')).toBe(true);
  });

  it('gives for CSV what the reader of CSV gives', async () => {
    const bytes = encodeText('Plan;;\nMilestone;Lead;Date\nWh?nau hui;MSD;2026\n', 'utf-16le', false);
    expect(await readAnyFile(bytes, 'a.csv')).toEqual([
      { sheet: '', isHidden: false, table: readTable(bytes, 'a.csv') },
    ]);
  });

  it('says how the letters of a page were read', async () => {
    const bytes = encodeText(`<html><table>${ROWS.replace('Hui', 'café')}</table>`, 'windows-1252');
    const [page] = await readAnyFile(bytes, 'a.html');
    expect(page?.table.encoding).toBe('windows-1252');
    expect(page?.table.issues).toMatchObject([{ code: 'ENCODING_GUESSED', file: 'a.html' }]);
  });

  test.each([
    ['a page without a table', encodeText('<html><p>Hui</p></html>'), 'NO_TABLE'],
    ['other XML', encodeText('<?xml version="1.0"?><plan/>'), 'NOT_CSV'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'OLD_WORKBOOK'],
    ['nothing', new Uint8Array(), 'EMPTY_FILE'],
    ['an empty zip file', Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]), 'NOT_WORKBOOK'],
  ])('and says what is wrong with %s', async (_, bytes, code) => {
    const tables = await readAnyFile(bytes, 'a.csv');
    expect(tables).toHaveLength(1);
    expect(tables[0]?.table.issues.map((each) => each.code)).toContain(code);
  });

  it('never throws', async () => {
    const starts = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...['<html>', PROJECT.slice(0, 80)].map((text) => [...encodeText(text)]),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        expect((await readAnyFile(Uint8Array.from([...start, ...rest]), 'a')).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

it('readCopiedHtml(html, name) gives the tables of the clipboard', async () => {
  const [table] = await readCopiedHtml(
    `<html><body><!--StartFragment--><table>${ROWS}</table><!--EndFragment-->`,
    'Pasted',
  );
  expect(table?.table.rows[0]?.cells).toEqual(['Hui', 'MSD', '2026']);
  expect((await readCopiedHtml('<b>Hui</b>', 'Pasted'))[0]?.table.issues[0]?.code).toBe('NO_TABLE');
});

describe('chooseSheet(sheets)', () => {
  const HEADER = ['Milestone', 'Date'];
  const read = (...names: readonly string[]) =>
    readAnyFile(
      writeWorkbook(
        ...names.map((name) => ({
          name,
          rows: name.startsWith('empty') ? [] : [HEADER, [name, 2026]],
          ...(name.endsWith('hidden') ? { state: 'hidden' as const } : {}),
        })),
      ),
      'a.xlsx',
    );

  it('takes the first sheet in view that has rows and names the others', async () => {
    const table = chooseSheet(await read('empty', 'lists hidden', 'Plan', 'Old plan'));
    expect(table?.rows[0]?.cells[0]).toBe('Plan');
    expect(table?.issues[0]).toMatchObject({ code: 'SHEET_CHOSEN', value: 'Plan', file: 'a.xlsx' });
    expect(table?.issues[0]?.message).toContain('"lists hidden" (1 row, hidden), "Old plan" (1 row)');
  });

  it('prefers a sheet with a header to one of instructions', async () => {
    const bytes = writeWorkbook(
      { name: 'Read me', rows: [['How to use this workbook'], ['Fill in the plan']] },
      {
        name: 'Figures',
        rows: [
          ['Pipi', 'Paua'],
          ['Kina', 3],
          ['Kura', 4],
        ],
      },
      { name: 'Plan', rows: [HEADER, ['Hui', 2026]] },
    );
    expect(chooseSheet(await readAnyFile(bytes, 'a.xlsx'))?.columns).toEqual(HEADER);
  });

  it('has nothing to say of a single sheet with rows, and takes a hidden one before none', async () => {
    expect(chooseSheet(await read('empty', 'Plan'))?.issues).toEqual([]);
    expect(chooseSheet(await read('empty', 'lists hidden'))?.rows).toHaveLength(1);
    expect(chooseSheet(await read('empty'))?.issues.map(({ code }) => code)).toEqual(['EMPTY_FILE']);
  });

  it('sheetNamed finds a sheet by its name', async () => {
    const sheets = await read('Plan', 'Whānau');
    expect(sheetNamed(sheets, ' whānau')?.rows[0]?.cells[0]).toBe('Whānau');
    expect(sheetNamed(sheets, 'Whanau')).toBeUndefined();
  });
});
