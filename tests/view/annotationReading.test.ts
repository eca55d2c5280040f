import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import { annotationName } from '../../src/view/annotation';
import { readAnnotation, readStretch, readWindow, type DaysRead } from '../../src/view/annotationReading';
import { day } from './planBuilder';

const context = { documentDate: day('2025-03-01') };

function words(read: DaysRead): string {
  return read.ok ? `${isoOf(read.days.first)}/${isoOf(read.days.last)}` : read.message;
}

describe('readStretch', () => {
  it.each([
    ['22 May 2025', '', '2025-05-22/2025-05-22'],
    ['May 2025', '', '2025-05-01/2025-05-31'],
    ['2025/26', '', '2025-07-01/2026-06-30'],
    ['Q3 FY25/26', '', '2026-01-01/2026-03-31'],
    ['22 May', '', '2025-05-22/2025-05-22'],
    ['2027', '2029', '2027-01-01/2029-12-31'],
    ['1 August 2026', 'November 2026', '2026-08-01/2026-11-30'],
  ])('reads %s to “%s” as the whole of what it says (D3)', (from, to, days) => {
    expect(words(readStretch(from, to, context))).toBe(days);
  });

  it.each([
    ['B25', '', /is a Budget, not a date/],
    ['TBC', '', /Give a day/],
    ['by June 2026', '', /has no start/],
    ['from 2026', '', /has no end/],
    ['22 Aug / 29 Aug 2025', '', /choice of dates/],
    ['', '', /No date yet/],
    ['2027', '2026', /ends before it begins/],
    ['2027', 'soon', /Give a day/],
  ])('refuses %s to “%s”, and says why', (from, to, why) => {
    expect(words(readStretch(from, to, context))).toMatch(why);
  });
});

describe('readAnnotation', () => {
  it('keeps the words beside what they were read as', () => {
    const read = readAnnotation({ label: 'Budget day', from: ' 22  May 2025', to: '' }, context);
    expect(read).toMatchObject({ ok: true, annotation: { from: ' 22  May 2025' } });
    expect(read.ok && annotationName(read.annotation)).toBe('Budget day, 22 May 2025');
  });

  it('does not say a date twice that the label has', () => {
    const read = readAnnotation({ label: 'Budget day 22 May 2025', from: '22 May 2025', to: '' }, context);
    expect(read.ok && annotationName(read.annotation)).toBe('Budget day 22 May 2025');
  });
});

describe('readWindow', () => {
  const whole = { first: day('2024-01-01'), last: day('2030-12-31') };

  it('reaches to the end of the plan where no words are', () => {
    expect(words(readWindow('2025/26', '', whole, context))).toBe('2025-07-01/2030-12-31');
    expect(words(readWindow('', '2025', whole, context))).toBe('2024-01-01/2025-12-31');
  });

  it('refuses one that ends before it begins, and words that are no date', () => {
    expect(words(readWindow('2031', '', whole, context))).toMatch(/ends before it begins/);
    expect(words(readWindow('2025', 'later', whole, context))).toMatch(/Give a day/);
  });
});
