import { afterAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/base/day';
import { readDates, type DateReading } from '../../../src/model/dates/readDates';
import { CONVENTIONS_ROWS } from './conventionsRows';
import { DAY_ROWS } from './dayRows';
import { EDGE_ROWS } from './edgeRows';
import { MONTH_ROWS } from './monthRows';
import { UNDATED_ROWS } from './undatedRows';
import { writtenReading } from './writtenReading';
import { YEAR_ROWS } from './yearRows';

const BRIEFING = { documentDate: dayOf(2024, 7, 18) };
const NO_DOCUMENT = { documentDate: undefined };
const ROWS = [...CONVENTIONS_ROWS, ...DAY_ROWS, ...MONTH_ROWS, ...YEAR_ROWS, ...EDGE_ROWS, ...UNDATED_ROWS];

function readOne(cell: string, context: { documentDate: ReturnType<typeof dayOf> } = BRIEFING): DateReading {
  const [reading, ...others] = readDates(cell, context);
  expect(others).toEqual([]);
  if (!reading) throw new Error('no reading');
  return reading;
}

const codesOf = (cell: string, context = BRIEFING): string[] =>
  readDates(cell, context).flatMap((reading) => reading.findings.map((finding) => finding.code));

describe('readDates reads the phrase table (CONVENTIONS 3)', () => {
  it.each(ROWS)('“$cell” is $days, $precision, $certainty $codes', ({ cell, ...expected }) => {
    const reading = readOne(cell);
    expect(writtenReading(reading)).toEqual(expected);
    expect(reading.date.text).toBe(cell);
    expect(reading.label).toBeUndefined();
  });

  it('has at least 250 different cells in its tables', () => {
    expect(new Set(ROWS.map((row) => row.cell)).size).toBeGreaterThanOrEqual(250);
  });

  it('gives every finding a message that quotes the cell, and a remedy (U4)', () => {
    for (const { cell } of ROWS) {
      for (const { code, message, remedy } of readOne(cell).findings) {
        expect(message, `${cell} ${code}`).toMatch(/“.+”.*\.$/s);
        expect(remedy, `${cell} ${code}`).toMatch(/\.$/);
      }
    }
  });
});

describe('readDates is the same in every time zone (D2)', () => {
  const home = process.env['TZ'];
  afterAll(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it.each([
    ['Pacific/Auckland', -720],
    ['UTC', 0],
    ['America/Los_Angeles', 420],
  ])('in %s', (zone, offset) => {
    process.env['TZ'] = zone;
    // Guards the test itself: without this the zone might not have changed at all.
    expect(new Date(Date.UTC(2024, 6, 18)).getTimezoneOffset()).toBe(offset);
    for (const { cell, ...expected } of ROWS) expect(writtenReading(readOne(cell)), cell).toEqual(expected);
  });
});

describe('readDates without a document date (D8)', () => {
  it.each([
    '2 – 13 Sept',
    '29-31 October**',
    '23 Sept – 4 October',
    '10 Oct*',
    '22 Aug / 29 Aug (TBC)',
    'Late August (TBC)',
    'Q3',
    'summer',
    '3/4',
    'by July',
  ])('leaves “%s” undated with NO_YEAR', (cell) => {
    const { date, findings } = readOne(cell, NO_DOCUMENT);
    expect([date.earliest, date.latest]).toEqual([undefined, undefined]);
    expect(findings.map((finding) => finding.code)).toEqual(['NO_YEAR']);
  });

  it('still keeps the words beside the date', () => {
    const cell = '22 July – Social Investment Ministers Group';
    const { findings } = readOne(cell, NO_DOCUMENT);
    expect(findings.map((finding) => finding.code)).toEqual(['NO_YEAR', 'TRAILING_TEXT']);
    expect(findings[1]?.message).toContain('“Social Investment Ministers Group”');
  });

  it('keeps all the words beside the date, a “target” that opens them too', () => {
    const { findings } = readOne('30 July – Target delivery plans agreed');
    expect(findings[1]?.message).toContain('“Target delivery plans agreed”');
  });

  it('reads dates that name their year as with one', () => {
    for (const { cell, ...expected } of ROWS) {
      if (expected.certainty.includes('inferred')) continue;
      expect(writtenReading(readOne(cell, NO_DOCUMENT)), cell).toEqual(expected);
    }
  });

  it('calls 31 April impossible, not without a year', () => {
    expect(readOne('31 April', NO_DOCUMENT).findings[0]).toMatchObject({
      code: 'IMPOSSIBLE_DATE',
      repairs: ['30 April', '1 May'],
    });
    expect(readOne('29 Feb', NO_DOCUMENT).findings[0]?.code).toBe('NO_YEAR');
  });
});

describe('readDates keeps what it takes apart', () => {
  it.each([
    ['10 Oct*', ['*']],
    ['29-31 October**', ['**']],
    ['22 Aug* / 29 Aug (TBC)**', ['*', '**']],
    ['2026 †', ['†']],
    ['2026¹', ['¹']],
    ['2026 [1]', ['[1]']],
    ['TBC*', ['*']],
  ])('keeps the footnote marks of “%s” (D15)', (cell, marks) => {
    expect(readOne(cell).date.marks).toEqual(marks);
  });

  it('keeps both days of a choice, in the order written', () => {
    const first = dayOf(2024, 8, 22);
    const second = dayOf(2024, 8, 29);
    expect(readOne('22 Aug / 29 Aug (TBC)').date.alternatives).toEqual([
      { first, last: first },
      { first: second, last: second },
    ]);
    expect(readOne('29 Aug / 22 Aug (TBC)').date.alternatives.map((range) => range.first)).toEqual([second, first]);
  });

  it('tells a blank cell from one that says TBC', () => {
    const blank = readOne(' \u00a0 ').findings[0];
    const tbc = readOne('TBC').findings[0];
    expect([blank?.code, tbc?.code]).toEqual(['NO_DATE', 'NO_DATE']);
    expect(blank?.message).toContain('blank');
    expect(tbc?.message).toContain('“TBC”');
  });

  it('does not let marks, dashes, spaces or capitals change a reading', () => {
    const plain = writtenReading(readOne('2-13 Sept 2024'));
    for (const cell of ['2 – 13 sept 2024', '2—13 SEPT 2024', '2\u00a0–\u00a013 Sept. 2024', '\u200b2‑13 Sept 2024 '])
      expect(writtenReading(readOne(cell)), cell).toEqual(plain);
  });

  it('reads a decomposed macron as the letter it is (L3)', () => {
    expect(writtenReading(readOne('Hōngongoi 2025'.normalize('NFD')))).toEqual(writtenReading(readOne('July 2025')));
  });
});

describe('readDates offers repairs and applies none (D4)', () => {
  it.each([
    ['04/13/2025', ['13 April 2025']],
    ['31 June 2024', ['30 June 2024', '1 July 2024']],
    ['29 Feb 2025', ['28 February 2025', '1 March 2025']],
    ['2011-12', ['FY2011/12', 'December 2011']],
    ['Sep-22', ['September 2022', '22 September']],
    ['03/04/2025', ['4 March 2025']],
    ['Q3 2025', ['Q3 2025/26', 'Q3 2024/25']],
    ['1905-07-18', ['2026']],
    ['FY26', ['2025/26']],
  ])('“%s”', (cell, repairs) => {
    const found = readOne(cell).findings.find((finding) => finding.repairs.length > 0);
    expect(found?.repairs).toEqual(repairs);
  });

  it('offers only wordings that are read without a new question, but for the year', () => {
    for (const { cell } of ROWS) {
      for (const repair of readOne(cell).findings.flatMap((finding) => finding.repairs)) {
        const codes = codesOf(repair).filter((code) => code !== 'INFERRED_YEAR');
        expect(
          codes.filter((code) => code !== 'FY_END_YEAR' && code !== 'FY_OR_MONTH'),
          repair,
        ).toEqual([]);
      }
    }
  });

  it('gives impossible dates and stray numbers as errors, unknown words as warnings', () => {
    const severity = (cell: string): string | undefined => readOne(cell).findings[0]?.severity;
    expect(severity('31 June 2024')).toBe('error');
    expect(severity('12345')).toBe('error');
    expect(severity('soon')).toBe('warning');
    expect(severity('10 Oct')).toBe('warning');
    expect(severity('TBC')).toBe('info');
  });
});
