import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, isoOf, partsOf, type Day } from '../../../src/base/day';
import { lengthInDays } from '../../../src/base/dayRange';
import { describeDate, formatDay, formatRange } from '../../../src/model/dates/formatDate';
import { readDates } from '../../../src/model/dates/readDates';
import type { IndicativeDate } from '../../../src/model/indicativeDate';

const CONTEXT = { documentDate: dayOf(2024, 7, 18) };

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => days as Day);
const anyRange = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 1500 }))
  .map(([first, days]) => ({ first, last: addDays(first, days) }));

/** Pieces of date phrases: strings of these come much closer to dates than any text does. */
const phraseText = fc
  .array(
    fc.constantFrom(
      ...'1 2 13 22 31 99 2024 2026 2030 24 July Sept Feb Mei Q3 H1 FY26 2025/26 2025-26 2011-12 early mid- late end of by from'.split(
        ' ',
      ),
      ...'before until ongoing TBC (TBC) Phase 1 Phase 2 spring Budget 25 week of 18/07/24 2024-07-18 T10:00 am - – / , ; : or and to'.split(
        ' ',
      ),
      ...'( ) ? ~ * ** [ ] { } .. \n c. onwards years over 45658 30/2/2026 Monday the soon'.split(' '),
    ),
    { maxLength: 9 },
  )
  .chain((parts) => fc.constantFrom(' ', '', ' ').map((space) => parts.join(space)));

const anyCell = fc.oneof(phraseText, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 40 }));

const datesOf = (cell: string): readonly IndicativeDate[] => readDates(cell, CONTEXT).map(({ date }) => date);

/** Fewest days that a precision may span. */
const FEWEST_DAYS: Partial<Readonly<Record<IndicativeDate['precision'], number>>> = {
  week: 7,
  'third of month': 8,
  month: 28,
  quarter: 90,
  season: 90,
  'third of year': 120,
  half: 181,
  year: 365,
  FY: 365,
};

describe('readDates on any text', () => {
  it('never throws, never returns nothing, and keeps the text (D1)', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const readings = readDates(cell, CONTEXT);
        expect(readings.length).toBeGreaterThan(0);
        if (readings.length === 1 && readings[0]?.label === undefined) expect(readings[0]?.date.text).toBe(cell);
        else for (const { date, label } of readings) expect(cell.normalize('NFC')).toContain(label && date.text);
      }),
      { numRuns: 3000 },
    );
  });

  it('never gives a first day after the last, nor alternatives outside them', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        for (const { earliest, latest, alternatives } of datesOf(cell)) {
          if (earliest !== undefined && latest !== undefined) expect(earliest).toBeLessThanOrEqual(latest);
          for (const { first, last } of alternatives) {
            expect(first).toBeLessThanOrEqual(last);
            expect(earliest !== undefined && latest !== undefined && first >= earliest && last <= latest).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never gives days finer than their precision (D3)', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        for (const { earliest, latest, precision } of datesOf(cell)) {
          if (earliest === undefined || latest === undefined) continue;
          expect(lengthInDays({ first: earliest, last: latest })).toBeGreaterThanOrEqual(FEWEST_DAYS[precision] ?? 1);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('says so with a finding whenever a cell has no place and is not ongoing (D4, D11)', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        for (const { date, findings } of readDates(cell, CONTEXT)) {
          if (date.earliest !== undefined || date.latest !== undefined) continue;
          expect(findings.length > 0 || date.certainty.includes('ongoing')).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never places a day on digits that are not in the cell (nothing is invented)', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z ,.()\-–/]{0,40}$/), (cell) => {
        for (const { earliest, latest } of readDates(cell, { documentDate: undefined }).map(({ date }) => date))
          expect([earliest, latest]).toEqual([undefined, undefined]);
      }),
    );
  });
});

describe('readDates reads back what formatDate writes', () => {
  const rangeOf = (cell: string): string => {
    const [date] = datesOf(cell);
    return [date?.earliest, date?.latest].map((day) => (day === undefined ? '' : isoOf(day))).join('..');
  };

  it('any day, in several spellings', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = partsOf(day);
        const same = `${isoOf(day)}..${isoOf(day)}`;
        expect(rangeOf(formatDay(day))).toBe(same);
        expect(rangeOf(isoOf(day))).toBe(same);
        expect(rangeOf(`${String(ofMonth)}/${String(month)}/${String(year)}`)).toBe(same);
      }),
    );
  });

  it('any range of days', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(rangeOf(formatRange(range))).toBe(`${isoOf(range.first)}..${isoOf(range.last)}`);
      }),
    );
  });

  it('the EDTF spelling of plain days, months, years and their intervals', () => {
    fc.assert(
      fc.property(anyRange, fc.constantFrom('day range', 'month range', 'year range'), (range, precision) => {
        const cut = { 'day range': 10, 'month range': 7, 'year range': 4 }[precision];
        const [first, last] = [isoOf(range.first).slice(0, cut), isoOf(range.last).slice(0, cut)];
        fc.pre(Number(last.slice(0, 4)) - Number(first.slice(0, 4)) !== 1);
        fc.pre(!/-(\d\d)$/.test(first) || precision !== 'month range' || !isFinancialYearLike(first, last));
        const [date] = datesOf(`${first}/${last}`);
        expect([date?.edtf, date?.precision]).toEqual([`${first}/${last}`, precision]);
      }),
    );
  });

  it('describes every reading in words', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        for (const date of datesOf(cell)) expect(describeDate(date)).toMatch(/\S/);
      }),
    );
  });
});

/** `2011-12` is left to the user, so an interval of it is too (CONVENTIONS 3). */
const isFinancialYearLike = (...months: readonly string[]): boolean =>
  months.some((month) => Number(month.slice(5)) === (Number(month.slice(2, 4)) + 1) % 100);

describe('readDates does not hang', () => {
  const UNITS = [
    'a',
    '1',
    ' ',
    '2026 ',
    '2026-',
    'and ',
    '(',
    '- ',
    '18 July, ',
    'a:',
    'Q1/',
    '1/',
    '/',
    'TBC ',
    'Year 1 - ',
    '\n',
    '?',
  ];

  it.each([...UNITS, 'Phase 1 ', 'early ', '[', '2025/26 – ', 'from 2026 to ', 'ongoing ', 'or ', 'é', '*'])(
    'on a cell of 10,000 characters of %j',
    (unit) => {
      const cell = unit.repeat(Math.ceil(10_000 / unit.length));
      expect(readDates(cell, CONTEXT).length).toBeGreaterThan(0);
    },
  );
});
