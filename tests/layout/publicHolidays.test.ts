import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, isoOf } from '../../src/base/day';
import { publicHolidays } from '../../src/layout/publicHolidays';
import table from '../../src/layout/publicHolidays.json';
import { holidayTable } from '../tools/holidayTable';

function holidaysIn(first: string, last: string): readonly string[] {
  const range = { first: assertExists(dayFromIso(first), first), last: assertExists(dayFromIso(last), last) };
  return publicHolidays(range).map(({ day, name }) => `${isoOf(day)} ${name}`);
}

describe('publicHolidays', () => {
  it('keeps the table that `npm run holidays` makes', () => {
    expect(table).toEqual(holidayTable());
  });

  it('has Matariki from 2022 to 2052', () => {
    expect(holidaysIn('2025-06-01', '2025-06-30')).toEqual(['2025-06-02 King’s Birthday', '2025-06-20 Matariki']);
    expect(holidaysIn('2021-06-08', '2021-07-31')).toEqual([]);
    expect(holidaysIn('2052-06-10', '2052-07-31')).toEqual(['2052-06-21 Matariki']);
  });

  it('has the day kept on a Monday beside the day itself', () => {
    expect(holidaysIn('2026-04-20', '2026-04-30')).toEqual(['2026-04-25 ANZAC Day', '2026-04-27 ANZAC Day observed']);
  });

  it('goes over the turn of the year', () => {
    expect(holidaysIn('2025-12-26', '2026-01-02')).toEqual([
      '2025-12-26 Boxing Day',
      '2026-01-01 New Year’s Day',
      '2026-01-02 Day after New Year’s Day',
    ]);
  });

  it('has none for years without a table', () => {
    expect(holidaysIn('2017-12-01', '2017-12-31')).toEqual([]);
    expect(holidaysIn('2053-12-01', '2053-12-31')).toEqual([]);
  });
});
