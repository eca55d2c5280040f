import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable, readTextTable } from '../../src/csv/readTable';
import type { RawTable } from '../../src/csv/rawTable';
import { findingsOf } from './readLines';

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const readFixture = (name: string): RawTable => readTable(bytesOf(name), name);

describe('The counter-terrorism work programme as printed', () => {
  const table = readFixture('ct-work-programme.tsv');

  it('has its header on line 3 under a title, without the empty first column', () => {
    expect(table).toMatchObject({ headerLine: 3, delimiter: '\t', encoding: 'utf-8' });
    expect(table.columns).toEqual(['CAPABILITY', 'INITIATIVES 2022', 'LEAD(S)', 'KEY MILESTONE(S)', 'DATE']);
    expect(table.preamble).toEqual([{ line: 1, text: 'Counter-Terrorism Work Programme 2022' }]);
  });

  it('has 17 rows on lines 4 to 20, cells as printed', () => {
    expect(table.rows.map((row) => row.line)).toEqual(Array.from({ length: 17 }, (_, i) => i + 4));
    expect(table.rows[12]?.cells[2]).toBe('СТСС');
    expect(table.rows[9]?.cells).toEqual([
      '',
      'Safer Communities Fund, tranche 3',
      'DIA',
      'Establish SCF fund mechanisms.',
      'Dec 2022',
    ]);
  });

  it('reads the same when pasted', () => {
    const pasted = readTextTable(new TextDecoder().decode(bytesOf('ct-work-programme.tsv')), 'ct-work-programme.tsv');
    expect(pasted).toEqual(table);
  });
});

describe('An approval timeline with footnotes, saved by Excel', () => {
  const table = readFixture('approval-timeline.csv');

  it('has 8 rows and both footnotes', () => {
    expect(table.rows.map((row) => row.cells[1])).toEqual([
      '22 Aug / 29 Aug (TBC)',
      '5 Sept / 12 Sept',
      '2 – 13 Sept',
      '23 Sept – 4 October',
      '10 Oct*',
      '16 Oct*',
      '21 Oct*',
      '29-31 October**',
    ]);
    expect(table.footnotes).toEqual([
      { mark: '*', text: 'Pending publication of upcoming parliamentary calendar', line: 13 },
      { mark: '**', text: 'Labour Weekend Public Holiday 28 October', line: 14 },
    ]);
  });

  it('keeps title and document date above the header', () => {
    expect(table.preamble.map((line) => line.text)).toEqual([
      'National Strategy: second Action Plan',
      'Document date,18 July 2024',
    ]);
  });
});

describe('An export with everything at once', () => {
  const table = readFixture('everything-export.csv');

  it('is read whole', () => {
    expect(table).toMatchObject({ delimiter: ';', headerLine: 6 });
    expect(table.columns).toEqual([
      'Key milestone(s)',
      'Lead(s)',
      'Indicative date',
      'Expected Funding Pathway',
      'Column 6',
    ]);
    expect(table.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [8, 'Build a, b and c', 'MSD/MOJ', '2026', 'Funded', ''],
      [9, 'Design the "front door"\n(two steps)', 'DPMC', 'Phase 1 2026 Phase 2 2030', 'Not Funded*', ''],
      [14, 'Whetū platform', 'Te Puni Kōkiri', 'TBC', 'TBC', ''],
      [15, '', '', 'TBC', '', ''],
      [16, 'Review done', '', '', '', 'late'],
    ]);
  });

  it('accounts for every line that is no row', () => {
    expect(table.skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [13, 'repeated-header'],
      [17, 'total'],
    ]);
    expect(table.footnotes).toEqual([
      { mark: '*', text: 'Not Funded: Requires reprioritisation; or new investment.', line: 11 },
    ]);
    expect(table.notes).toEqual([{ line: 19, text: 'Source: Example Agency; May 2024' }]);
    expect(findingsOf(table)).toEqual([
      'PREAMBLE:2',
      'UNNAMED_COLUMN:6',
      'REPEATED_HEADER:13',
      'TOTAL_ROW:17',
      'FOOTNOTE:11',
      'FOOTNOTE:18',
      'NOTE_LINE:19',
    ]);
  });
});
