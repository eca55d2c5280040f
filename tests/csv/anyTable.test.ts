import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, readTextTable } from '../../src/csv/readTable';
import type { Delimiter, Encoding, RawTable } from '../../src/csv/rawTable';
import { encodeText } from './encodeText';

const HEADER = ['Milestone', 'Lead', 'Indicative date', 'Funding', 'Notes'];
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Text that reading leaves as it is: NFC, trimmed, no formula guard, `\n` the only line break. */
function settled(text: string): string {
  return text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, '')
    .normalize('NFC')
    .replace(/^[\s\u200b-\u200d\u2060']+|[\s\u200b-\u200d\u2060]+$/g, '');
}

const wild = fc.string({ unit: 'grapheme', maxLength: 30 });
const pieces = fc.constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  ' ',
  "'",
  '*',
  '2026',
  'TBC',
  'whānau',
  'a, b',
  '–',
  'é',
);
const cell = fc
  .oneof(
    wild,
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  )
  .map(settled);
/** A first cell that can only be the title of a row. */
const title = fc.tuple(fc.nat(), cell).map(([n, text]) => `R${String(n)} ${text}`.trim());
const row = fc.tuple(title, cell, cell, cell, cell);
const table = fc.array(row, { minLength: 1, maxLength: 12 });

interface Style {
  readonly delimiter: Delimiter;
  readonly lineEnd: string;
  readonly quoteAll: boolean;
  readonly preamble: number;
  readonly blanks: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  preamble: fc.nat({ max: 4 }),
  blanks: fc.boolean(),
});

interface Written {
  readonly text: string;
  readonly headerLine: number;
  readonly lines: readonly number[];
}

/** Writes the rows as RFC 4180 has it and notes the line each begins on. */
function write(
  rows: readonly (readonly string[])[],
  { delimiter, lineEnd, quoteAll, preamble, blanks }: Style,
): Written {
  const quoted = (text: string): string =>
    quoteAll || /[",;\t|\n]/.test(text) ? `"${text.replaceAll('"', '""').replaceAll('\n', lineEnd)}"` : text;
  let text = `About this plan${lineEnd}`.repeat(preamble);
  let line = preamble + 1;
  const lines = [HEADER, ...rows].map((cells) => {
    const start = line;
    text += cells.map(quoted).join(delimiter) + lineEnd + (blanks ? lineEnd : '');
    line += cells.join('').split('\n').length + (blanks ? 1 : 0);
    return start;
  });
  return { text, headerLine: preamble + 1, lines: lines.slice(1) };
}

function expectSame(read: RawTable, rows: readonly (readonly string[])[], written: Written): void {
  expect(read.headerLine).toBe(written.headerLine);
  expect(read.columns).toEqual(HEADER);
  expect(read.rows).toEqual(rows.map((cells, i) => ({ line: written.lines[i], cells })));
}

describe('L2: writing a table and reading it gives the same cells and lines', () => {
  const unicode = fc.constantFrom<readonly [Encoding, boolean]>(
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
  );
  it('in every delimiter, line end and Unicode encoding', () => {
    fc.assert(
      fc.property(table, style, unicode, (rows, how, [encoding, withMark]) => {
        const written = write(rows, how);
        expectSame(readTable(encodeText(written.text, encoding, withMark), 'plan.csv'), rows, written);
      }),
      { numRuns: 400 },
    );
  });

  it('in UTF-16 without a mark and in windows-1252, for the letters these can tell', () => {
    const latin = fc.array(fc.constantFrom('"', ',', ';', '\n', 'é', '–', '€', 'plan', ' of ', '2026'), {
      maxLength: 8,
    });
    const latinCell = latin.map((parts) => settled(parts.join('')));
    const latinRow = fc.tuple(
      fc.nat().map((n) => `R${String(n)} café`),
      latinCell,
      latinCell,
      latinCell,
      latinCell,
    );
    const encoding = fc.constantFrom<Encoding>('utf-16le', 'utf-16be', 'windows-1252');
    fc.assert(
      fc.property(fc.array(latinRow, { minLength: 1, maxLength: 8 }), style, encoding, (rows, how, code) => {
        const written = write(rows, how);
        const read = readTable(encodeText(written.text, code), 'plan.csv');
        expect(read.encoding).toBe(code);
        expectSame(read, rows, written);
      }),
      { numRuns: 200 },
    );
  });

  it('when pasted with tabs', () => {
    fc.assert(
      fc.property(table, style, (rows, how) => {
        const written = write(rows, { ...how, delimiter: '\t' });
        expectSame(readTextTable(written.text, 'pasted'), rows, written);
      }),
      { numRuns: 100 },
    );
  });
});

/** Records that stand somewhere in the table; a header is one, or two where it is spread over two rows. */
function accountedFor(read: RawTable): number {
  const footnoteLines = read.issues.filter((found) => found.code === 'FOOTNOTE').length;
  const headerLines = read.headerLine === 0 ? 0 : read.issues.some((found) => found.code === 'TWO_ROW_HEADER') ? 2 : 1;
  return (
    read.preamble.length + headerLines + read.rows.length + read.skipped.length + read.notes.length + footnoteLines
  );
}

describe('U5: nothing is dropped', () => {
  const line = fc.constantFrom(
    'Milestone,Date,Funding',
    'A,2026,Not Funded*',
    'B,TBC,TBC',
    ',,TBC',
    'Section 1',
    '* Not Funded: Requires reprioritisation, or more.',
    '** Holiday',
    'Source: Ministry, 2024',
    'Notes',
    '1. Indicative',
    'Total,,5',
    'Grand total',
    '---,---,---',
    'Document date,18 July 2024',
    'a,b,c,d,e',
    'Page 1 of 2',
    ',Phase 1,,Phase 2',
    'Milestone,Date,Date',
    '=x,"quoted, cell",1',
  );
  it('rows, skipped, footnotes, notes, header and preamble make up every line that is not blank', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), fc.nat({ max: 3 }), (lines, blanks) => {
        const text = lines.join(`\n${' \n'.repeat(blanks)}`);
        expect(accountedFor(readTextTable(text, 'pasted'))).toBe(lines.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Any bytes at all', () => {
  const noise = fc.uint8Array({ maxLength: 400 });
  const csvish = fc
    .array(
      fc.oneof(pieces, fc.constantFrom('\r', '\r\n', 'Milestone', 'Date', '\0', '\ufeff', 'sep=;', '† x', 'Total')),
      {
        maxLength: 60,
      },
    )
    .map((parts) => encodeText(parts.join('')));

  it('give a well-formed table and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(noise, csvish), (bytes) => {
        const read = readTable(bytes, 'any');
        expect(new Set(read.columns).size).toBe(read.columns.length);
        for (const { cells } of [...read.rows, ...read.skipped]) expect(cells).toHaveLength(read.columns.length);
        const lines = read.rows.map((each) => each.line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        for (const each of read.rows) {
          expect(each.line).toBeGreaterThan(read.headerLine);
          expect(each.cells.join('')).not.toBe('');
        }
        for (const found of read.issues) {
          expect(found.file).toBe('any');
          expect(found.message.length * found.remedy.length).toBeGreaterThan(0);
        }
        if (read.rows.length === 0) expect(read.issues.some((found) => found.severity === 'error')).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('give the same table twice', () => {
    fc.assert(
      fc.property(csvish, (bytes) => {
        expect(readTable(bytes, 'any')).toEqual(readTable(bytes, 'any'));
      }),
    );
  });
});
