import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAnyFile } from '../../src/sheet/readAnyFile';
import { readWorkbook } from '../../src/sheet/readWorkbook';
import { unpackWorkbook } from '../../src/sheet/unpackWorkbook';
import { workbookParts, writeWorkbook, zipOf } from '../sheet/writeWorkbook';
import { craftZip, withLongCount, type CraftedEntry } from './craftZip';

const PARTS = workbookParts([
  {
    name: 'Plan',
    rows: [
      ['Milestone', 'Date'],
      ['Lamps', 2026],
      ['Tides', 2027],
    ],
  },
]);
const SHEET = 'xl/worksheets/sheet1.xml';
const SOUND: readonly CraftedEntry[] = Object.entries(PARTS).map(([name, text]) => ({ name, content: strToU8(text) }));

/** What is said of a file that is refused. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const sheets = await readAnyFile(bytes, 'plan.xlsx');
  expect(sheets.every(({ table }) => table.rows.length === 0)).toBe(true);
  const found = sheets[0]?.table.issues.find(({ severity }) => severity === 'error');
  expect(found?.remedy).not.toBe('');
  return found?.message ?? 'no reason';
}

const TOO_LARGE = 'This workbook is too large to read: it takes more than 50 MB when unpacked.';
const DAMAGED = 'This workbook is damaged or written in a way that can not be read.';

describe('A workbook that was made to be a trap', () => {
  it('as a sound one opens, also when it was put together by hand', async () => {
    const [sheet] = await readWorkbook(craftZip(SOUND), 'plan.xlsx');
    expect(sheet?.table.rows).toHaveLength(2);
    const [long] = await readWorkbook(withLongCount(craftZip(SOUND), SOUND.length), 'plan.xlsx');
    expect(long?.table.rows).toHaveLength(2);
  });

  it('with a part that unpacks to 60 MB is refused by what it claims', async () => {
    const bomb = { name: 'xl/sharedStrings.xml', content: new Uint8Array(60_000_000) };
    expect(await refusalOf(craftZip([...SOUND, bomb]))).toBe(TOO_LARGE);
  });

  it('with a part that unpacks to more than it claims is refused at the first byte too many', async () => {
    const liar = { name: 'xl/media.xml', content: new Uint8Array(40_000_000), size: 10 };
    expect(await refusalOf(craftZip([...SOUND, liar]))).toBe(DAMAGED);
    const short = { name: 'xl/media.xml', content: strToU8('<x/>'), size: 4_000 };
    expect(await refusalOf(craftZip([...SOUND, short]))).toBe(DAMAGED);
  });

  it('that gives one stretch of bytes out as thousands of parts is refused', async () => {
    const kernel = { name: 'xl/a.xml', content: new Uint8Array(10_000) };
    const copies = Array.from({ length: 4_000 }, (_, i) => ({ ...kernel, name: `xl/${String(i)}.xml`, sameAs: 0 }));
    expect(await refusalOf(craftZip([kernel, ...copies, ...SOUND]))).toBe(DAMAGED);
  });

  it('with twenty thousand files, or the claim of four thousand million, is refused before they are listed', async () => {
    const files = Array.from({ length: 20_000 }, (_, i) => ({ name: String(i), content: new Uint8Array() }));
    const many = withLongCount(craftZip([...SOUND, ...files]), 20_000 + SOUND.length);
    expect(await refusalOf(many)).toBe(DAMAGED);
    expect(await refusalOf(withLongCount(craftZip(SOUND), 0xffffffff))).toBe(DAMAGED);
  });

  it('with other zip files in it leaves them packed', () => {
    const inner = zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) });
    const unpacked = unpackWorkbook(craftZip([...SOUND, { name: 'xl/embeddings/inner.zip', content: inner }]));
    expect(unpacked.ok && Object.keys(unpacked.parts)).not.toContain('xl/embeddings/inner.zip');
  });

  it('with parts called like what objects have already changes nothing else', async () => {
    const names = ['__proto__', 'xl/__proto__/a.xml', 'xl/constructor.xml', '../../../etc/passwd', 'xl/../../x.xml'];
    const bytes = craftZip([...SOUND, ...names.map((name) => ({ name, content: strToU8('<x/>') }))]);
    const [sheet] = await readWorkbook(bytes, 'plan.xlsx');
    expect(sheet?.table.rows).toHaveLength(2);
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  it('cut short anywhere is refused', async () => {
    const whole = writeWorkbook({ name: 'Plan', rows: [['Milestone', 'Date']] });
    for (let length = 4; length < whole.length; length += 97) {
      expect(await refusalOf(whole.slice(0, length))).toBe(DAMAGED);
    }
  });

  it('with a password, of the old kind or the new, says so', async () => {
    const locked = craftZip(SOUND.map((entry) => ({ ...entry, isLocked: true })));
    expect(await refusalOf(locked)).toContain('protected by a password');
    const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...name]);
    expect(await refusalOf(old)).toContain('protected by a password');
  });

  it.each([
    ['xl/workbook.bin', 'a binary Excel workbook (.xlsb)'],
    ['content.xml', 'an OpenDocument file'],
    ['word/document.xml', 'a Word document'],
    ['Index/Document.iwa', 'an Apple Numbers'],
    ['readme.txt', 'a zip file with other things in it'],
  ])('that holds %s says what it is instead', async (name, kind) => {
    expect(await refusalOf(zipOf({ name: 'x', [name]: 'x' }))).toContain(kind);
  });
});

/** The workbook with another sheet, or other strings. */
const bookWith = (parts: Readonly<Record<string, string>>): Uint8Array => zipOf({ ...PARTS, ...parts });
const sheetOf = (rows: string, after = ''): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>${after}</worksheet>`;
const cell = (place: string, value: string, type = ''): string => `<c r="${place}"${type}><v>${value}</v></c>`;

describe('A sheet that was made to be too much', () => {
  it('claims to reach to the last cell of Excel, and is read as far as it has cells', async () => {
    const rows = `<row r="1">${cell('A1', '7')}</row><row r="2">${cell('A2', '8')}</row>`;
    const [sheet] = await readWorkbook(bookWith({ [SHEET]: sheetOf(rows) }), 'plan.xlsx');
    expect(sheet?.table.columns.length).toBe(1);
  });

  it('has one cell in the last place of Excel', async () => {
    const rows = `<row r="1048576">${cell('XFD1048576', '7')}</row>`;
    expect(await refusalOf(bookWith({ [SHEET]: sheetOf(rows) }))).toContain('1048576 rows');
  });

  it('says the same long text in many cells', async () => {
    const strings = `<sst><si><t>${'x'.repeat(100_000)}</t></si></sst>`;
    const rows = Array.from({ length: 2_000 }, (_, i) => `<row r="${String(i + 1)}">${cell(`A${String(i + 1)}`, '0', ' t="s"')}</row>`); // prettier-ignore
    const bytes = bookWith({ [SHEET]: sheetOf(rows.join('')), 'xl/sharedStrings.xml': strings });
    expect(await refusalOf(bytes)).toContain('more than 50,000,000 characters in all');
  });

  it('has entities that stand for entities, and none is followed', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${String(i + 1)} "${`&l${String(i)};`.repeat(10)}">`);
    const strings = `<!DOCTYPE sst [<!ENTITY l0 "lol">${levels.join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]><sst><si><t>&l9;&f;</t></si></sst>`;
    const rows = `<row r="1">${cell('A1', '0', ' t="s"')}${cell('B1', '1')}</row><row r="2">${cell('A2', '0', ' t="s"')}</row>`;
    const sheets = await readWorkbook(
      bookWith({ [SHEET]: sheetOf(rows), 'xl/sharedStrings.xml': strings }),
      'plan.xlsx',
    );
    expect(JSON.stringify(sheets).length).toBeLessThan(10_000);
    expect(JSON.stringify(sheets)).not.toMatch(/lol|root:/);
  });

  it('merges every cell of a column with all below it, each again and again', async () => {
    const strings = `<sst>${['Milestone', 'Lead', 'Lamps', 'MSD'].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
    const row = (n: number, one: string, two: string): string => `<row r="${String(n)}">${cell(`A${String(n)}`, one, ' t="s"')}${cell(`B${String(n)}`, two, ' t="s"')}</row>`; // prettier-ignore
    const rows = Array.from({ length: 6_000 }, (_, i) => row(i + 2, '2', '3'));
    const merges = Array.from({ length: 6_000 }, (_, i) => `<mergeCell ref="B${String(i + 2)}:B1048576"/>`);
    const xml = sheetOf(row(1, '0', '1') + rows.join(''), `<mergeCells>${merges.join('')}</mergeCells>`);
    const [sheet] = await readWorkbook(bookWith({ [SHEET]: xml, 'xl/sharedStrings.xml': strings }), 'plan.xlsx');
    expect(sheet?.table.issues.map(({ code }) => code)).toEqual(['TABLE_TOO_LARGE']);
  });

  it('has elements in elements without end', async () => {
    expect(await refusalOf(bookWith({ [SHEET]: '<a>'.repeat(100_000) }))).toBe(DAMAGED);
  });

  it('has a hundred thousand cells, which are read', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `<row r="${String(i + 1)}">${cell(`A${String(i + 1)}`, String(i))}${cell(`B${String(i + 1)}`, '2026')}</row>`); // prettier-ignore
    const [sheet] = await readWorkbook(bookWith({ [SHEET]: sheetOf(rows.join('')) }), 'plan.xlsx');
    expect(sheet?.table.rows.length).toBeGreaterThan(49_990);
  });

  it('stands twice under one name', async () => {
    const tab = '<sheet name="Plan" sheetId="1" r:id="rId1"/>';
    const workbook = (PARTS['xl/workbook.xml'] ?? '').replace('</sheets>', `${tab}</sheets>`);
    expect(await refusalOf(bookWith({ 'xl/workbook.xml': workbook }))).toBe(DAMAGED);
  });
});

const page = (html: string): Uint8Array => new TextEncoder().encode(`<!doctype html><html><body>${html}</body></html>`);

describe('A web page or a plan of Microsoft Project that was made to be too much', () => {
  it('has a row of cells over all rows, which every other row is as wide as', async () => {
    const wide = '<td colspan="1000" rowspan="0">x</td>'.repeat(19);
    const html = `<table><tr>${wide}</tr>${'<tr><td>a</td></tr>'.repeat(20_000)}</table>`;
    expect(await refusalOf(page(html))).toContain('more cells than can be read');
  });

  it('has a long text in a cell over all rows', async () => {
    const html = `<table><tr><td>Milestone</td><td>Notes</td><td>Date</td></tr><tr><td>a</td><td rowspan="0">${'x'.repeat(100_000)}</td><td>2026</td></tr>${'<tr><td>b</td><td>2027</td></tr>'.repeat(2_000)}</table>`;
    expect(await refusalOf(page(html))).toContain('more than 50,000,000 characters in all');
  });

  it('has thousands of tables', async () => {
    expect(await refusalOf(page('<table><tr><td>a</td></tr></table>'.repeat(3_000)))).toContain('3000 tables');
  });

  it('has tables of one caption, which are told apart', async () => {
    const table =
      '<table><caption>Plan</caption><tr><td>Milestone</td><td>Date</td></tr><tr><td>a</td><td>2026</td></tr></table>';
    const sheets = await readAnyFile(page(table + table), 'plan.html');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Plan', 'Plan (2)']);
  });

  it('has tasks under each other thirty thousand levels deep', async () => {
    const tasks = Array.from({ length: 30_000 }, (_, i) => `<Task><UID>${String(i)}</UID><Name>T${String(i)}</Name><OutlineLevel>${String(i + 1)}</OutlineLevel></Task>`); // prettier-ignore
    const xml = `<Project xmlns="http://schemas.microsoft.com/project"><Tasks>${tasks.join('')}</Tasks></Project>`;
    const [sheet] = await readAnyFile(new TextEncoder().encode(xml), 'plan.xml');
    expect(sheet?.table.rows).toHaveLength(30_000);
  });

  it('gives one task a name of a resource a great many times', async () => {
    const assigned = '<Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID></Assignment>'.repeat(1_000);
    const xml = `<Project xmlns="http://schemas.microsoft.com/project"><Tasks><Task><UID>1</UID><Name>T</Name></Task></Tasks><Resources><Resource><UID>1</UID><Name>${'x'.repeat(100_000)}</Name></Resource></Resources><Assignments>${assigned}</Assignments></Project>`;
    expect(await refusalOf(new TextEncoder().encode(xml))).toContain('more than 50,000,000 characters in all');
  });

  it.each([
    page('<div>'.repeat(200_000)),
    page(`<table><tr><td>${'<table><tr><td>'.repeat(50_000)}`),
    new TextEncoder().encode(`<Project xmlns="http://schemas.microsoft.com/project">${'<Task>'.repeat(100_000)}`),
  ])('is elements in elements in elements', async (bytes) => {
    expect(await refusalOf(bytes)).toBe('Elements of this file stand in each other more than 5000 levels deep.');
  });
});
