import { describe, expect, it } from 'vitest';
import { dayFromIso, dayOf, type Day } from '../../../src/base/day';
import { assertExists } from '../../../src/base/assert';
import { describeDate, formatDay, formatRange } from '../../../src/model/dates/formatDate';
import { readDates } from '../../../src/model/dates/readDates';

const at = (year: number, month: number, day: number): Day => assertExists(dayOf(year, month, day), 'day');
const iso = (text: string): Day => assertExists(dayFromIso(text), 'day');
const described = (cell: string): string | undefined =>
  readDates(cell, { documentDate: dayOf(2024, 7, 18) })
    .map(({ date }) => describeDate(date))
    .join('; ');

describe('formatDay and formatRange write dates as L8 says', () => {
  it('formatDay writes day, month, year: no ordinal, no comma', () => {
    expect(formatDay(at(2024, 7, 18))).toBe('18 July 2024');
    expect(formatDay(at(2025, 1, 1))).toBe('1 January 2025');
  });

  it.each([
    ['2024-09-02', '2024-09-13', '2–13 September 2024'],
    ['2024-09-23', '2024-10-04', '23 September to 4 October 2024'],
    ['2024-12-20', '2025-01-10', '20 December 2024 to 10 January 2025'],
    ['2024-07-18', '2024-07-18', '18 July 2024'],
    ['2022-09-01', '2022-09-30', 'September 2022'],
    ['2025-06-01', '2025-08-31', 'June to August 2025'],
    ['2025-11-01', '2026-02-28', 'November 2025 to February 2026'],
    ['2026-01-01', '2026-12-31', '2026'],
    ['2026-01-01', '2030-12-31', '2026 to 2030'],
  ])('formatRange from %s to %s is “%s”', (first, last, words) => {
    expect(formatRange({ first: iso(first), last: iso(last) })).toBe(words);
  });
});

describe('describeDate says how a date was read', () => {
  it.each([
    ['2026', 'the whole of 2026'],
    ['Sept 2022', 'September 2022'],
    ['18/07/2024', '18 July 2024'],
    ['by 2030', 'by 31 December 2030'],
    ['by around June 2026', 'by about 30 June 2026'],
    ['22 Aug / 29 Aug (TBC)', '22 August 2024 or 29 August 2024, to be confirmed, year taken from the document date'],
    ['2 – 13 Sept', '2–13 September 2024, year taken from the document date'],
    ['March and September 2025', 'March 2025 and September 2025'],
    ['2026 (TBC)', 'the whole of 2026, to be confirmed'],
    ['c. 2026', 'about 2026'],
    ['2025/26', 'the financial year 2025/26 (July 2025 to June 2026)'],
    ['Q3 FY25/26', 'January to March 2026'],
    ['first half of 2023', 'January to June 2023'],
    ['mid-2026', 'mid-2026, read as May to August 2026'],
    ['late 2025/26', 'late 2025/26, read as March to June 2026'],
    ['early 2025/26', 'early 2025/26, read as July to October 2025'],
    ['Late August', 'late August 2024, read as 21–31 August 2024, year taken from the document date'],
    ['w/c 3 March 2025', 'the week of 3–9 March 2025'],
    ['spring 2025', 'about September to November 2025'],
    ['from 2026', 'from 2026, with no end stated'],
    ['from 3 June 2026', 'from 3 June 2026, with no end stated'],
    ['from June 2026', 'from June 2026, with no end stated'],
    ['2025 – ongoing', 'from 2025, ongoing'],
    ['ongoing until June 2026', 'ongoing until 30 June 2026'],
    ['Ongoing', 'ongoing, with no end stated'],
    ['TBC', 'no date'],
    ['', 'nothing stated'],
    ['B25', 'a Budget, not a date'],
    ['over 5 years', 'a length of time, with no dates stated'],
    ['years one and two', 'counted from a start that is not stated'],
    ['2011-12', 'no date'],
  ])('“%s” is “%s”', (cell, words) => {
    expect(described(cell)).toBe(words);
  });
});
