import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayFromIso,
  dayOf,
  isoOf,
  monthEnd,
  partsOf,
  weekdayOf,
  type Day,
} from '../../src/base/day';

dayjs.extend(utc);

const MS_PER_DAY = 86_400_000;
const FIRST = dayOf(1000, 1, 1) ?? 0;
const LAST = dayOf(9999, 12, 31) ?? 0;

/** Any day of the years 1000 to 9999. */
const anyDay = fc.integer({ min: FIRST, max: LAST }).map((days) => days as Day);
const at = (day: Day): dayjs.Dayjs => dayjs.utc(day * MS_PER_DAY);
const numberOf = (moment: dayjs.Dayjs): number => Math.floor(moment.valueOf() / MS_PER_DAY);

describe('days agree with dayjs, which counts in milliseconds', () => {
  it('partsOf gives the same year, month and day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const moment = at(day);
        expect(partsOf(day)).toEqual({ year: moment.year(), month: moment.month() + 1, day: moment.date() });
      }),
      { numRuns: 2000 },
    );
  });

  it('dayOf is the inverse of partsOf, and weekdayOf, monthEnd and isoOf agree', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = partsOf(day);
        expect(dayOf(year, month, ofMonth)).toBe(day);
        expect(weekdayOf(day)).toBe(at(day).day() || 7);
        expect(monthEnd(day)).toBe(numberOf(at(day).endOf('month')));
        expect(dayFromIso(isoOf(day))).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('addMonths lands on the same day of the month, or on its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const target = at(day).add(months, 'month');
        expect(addMonths(day, months)).toBe(numberOf(target));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dayOf', () => {
  it('knows each day from 1896 to 2104 by its place in the row, leap days and all', () => {
    let day = dayOf(1896, 1, 1);
    for (let number = 0; number < 365.2425 * 208; number += 1) {
      if (day === undefined) throw new Error('missing day');
      const { year, month, day: ofMonth } = partsOf(day);
      expect(dayOf(year, month, ofMonth)).toBe(day);
      const next = addDays(day, 1);
      expect(partsOf(next).day).toBe(day === monthEnd(day) ? 1 : ofMonth + 1);
      day = next;
    }
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 6, 31],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [999, 1, 1],
    [10_000, 1, 1],
    [2024.5, 1, 1],
    [Number.NaN, 1, 1],
  ])('has no day %d-%d-%d (CONVENTIONS D6)', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeUndefined();
  });

  it('counts from 1970-01-01 and knows 29 February 2000', () => {
    expect([dayOf(1970, 1, 1), dayOf(1969, 12, 31), dayOf(2000, 2, 29)]).toEqual([0, -1, 11_016]);
  });
});
