import { describe, expect, it } from 'vitest';
import { issue } from '../../src/base/issue';
import { readTable } from '../../src/csv/readTable';
import { fileTooLarge, READING_LIMITS, tableTooLarge, tooMuchToRead } from '../../src/csv/readingLimits';
import { tableCsv } from '../../src/export/tableCsv';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { readAnyFile } from '../../src/sheet/readAnyFile';
import { encodeText } from './encodeText';

/** So long that what takes the square of it would not be done while anybody waits, here or in the app. */
const LONG = 240_000;

const PIECES: readonly (readonly [string, string])[] = [
  ['blanks', ' '],
  ['blanks that do not show', '\u200b '],
  ['line breaks', '\n'],
  ['line breaks and blanks', '\n '],
  ['marks of footnotes', '†'],
  ['raised numbers', '¹'],
  ['capitals', 'TBC'],
  ['letters read in a wrong encoding', 'Ã'],
  ['full stops', '.'],
  ['semicolons', ';'],
  ['hyphens and blanks', ' - '],
];

describe('A cell of 240,000 signs takes no longer than so many cells:', () => {
  it.each(PIECES)('%s', (_, piece) => {
    const cell = `x${piece.repeat(LONG / piece.length)}x`;
    const text = `Milestone,Lead,Date,Funding,Notes\nOne,a\u200b,2026,Funded,b\n"${cell}",c,"${cell}","${cell}","${cell}"\n`;
    const table = readTable(encodeText(text), 'plan.csv');
    expect(table.rows).toHaveLength(2);
    const plan = readPlan(table, suggestMapping(table).mapping, { documentDate: undefined });
    expect(plan.reconciliation.rows).toBe(2);
    expect(readTable(encodeText(tableCsv(table)), 'plan.csv').rows.map(({ cells }) => cells)).toEqual(
      table.rows.map(({ cells }) => cells),
    );
  });

  it('hundreds of comments before what is no page', async () => {
    const [sheet] = await readAnyFile(encodeText('<!---->'.repeat(280)), 'plan.csv');
    expect(sheet?.table.rows.length).toBe(1);
  });
});

const codeOf = (text: string): string | undefined =>
  readTable(encodeText(text), 'plan.csv').issues.find(({ severity }) => severity === 'error')?.code;

describe('What is more than any spreadsheet holds is refused, and says what to do:', () => {
  it('a cell of more than four million characters', () => {
    const table = readTable(encodeText(`Milestone,Date\n"${'x'.repeat(READING_LIMITS.cell + 1)}",2026\n`), 'plan.csv');
    expect(table.rows).toEqual([]);
    expect(table.issues).toEqual([
      issue({
        code: 'CELL_TOO_LONG',
        severity: 'error',
        file: 'plan.csv',
        line: 2,
        message: 'A cell on line 2 holds 4,000,001 characters; 4,000,000 is the most that is read.',
        remedy: 'Look there for a quotation mark that is not closed, or shorten the cell, and open the file again.',
      }),
    ]);
  });

  it('a million columns', () => {
    expect(codeOf(`${'a,'.repeat(1_000_000)}\nx,y\n`)).toBe('TOO_MANY_COLUMNS');
  });

  it('more lines than a sheet of Excel has', () => {
    expect(codeOf(`Milestone,Date\n${'x,1\n'.repeat(READING_LIMITS.rows)}`)).toBe('TOO_MANY_ROWS');
  });

  it('a file of a gigabyte, before a byte of it is read', () => {
    expect(fileTooLarge(1_000_000_000)).toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: 'This file is too large to read: it has 1,000 MB, and 50 MB is the most.',
    });
    expect(readTable(new Uint8Array(READING_LIMITS.bytes + 1), 'plan.csv').issues).toMatchObject([
      { code: 'FILE_TOO_LARGE', file: 'plan.csv' },
    ]);
  });

  it('one long text that stands in a great many cells', () => {
    const text = 'x'.repeat(100_000);
    const records = Array.from({ length: 1_000 }, () => [text]);
    expect(tableTooLarge(records)?.code).toBe('TABLE_TOO_LARGE');
  });

  it('and as much as there may be is read', () => {
    expect(fileTooLarge(READING_LIMITS.bytes)).toBeUndefined();
    const widest = Array.from({ length: READING_LIMITS.columns }, () => '');
    expect(tooMuchToRead([widest], () => 1)).toBeUndefined();
  });
});
