import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../src/base/day';
import { readDates } from '../../../src/model/dates/readDates';
import { programmeCsv } from '../programme';
import { readItems } from './items';
import { readDate } from './readDate';

describe('readDate(cell)', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31', 'span'],
    ['Q3 2027', '2027-07-01', '2027-09-30', 'span'],
    ['February 2028', '2028-02-01', '2028-02-29', 'span'],
    ['18 July 2029', '2029-07-18', '2029-07-18', 'day'],
    ['2026 to 2028', '2026-01-01', '2028-12-31', 'span'],
    ['March to June 2025', '2025-03-01', '2025-06-30', 'span'],
    ['by June 2027', '2027-06-01', '2027-06-30', 'by'],
    ['from 2026', '2026-01-01', '2026-12-31', 'from'],
  ])('reads %s as %s to %s', (cell, first, last, form) => {
    expect(readDate(cell)).toEqual({ first: dayFromIso(first), last: dayFromIso(last), form });
  });

  it.each(['TBC', 'Ongoing', '', 'mid 2026'])('does not read %s', (cell) => {
    expect(readDate(cell)).toBeUndefined();
  });

  it('ends what is stated on the day on which the app ends it', () => {
    const cells = ['2026', 'Q3 2027', 'February 2028', '18 July 2029', '2026 to 2028', 'March to June 2025'];
    for (const cell of cells) {
      const [stated] = readDates(cell, { documentDate: dayFromIso('2026-03-01') });
      expect(readDate(cell)).toMatchObject({ last: stated?.date.latest });
    }
  });
});

describe('readItems(csv)', () => {
  it('makes an item for each milestone in each of its lanes', () => {
    const { items, first, last } = readItems(programmeCsv(1000));
    const milestones = new Set(items.map(({ id }) => id.split('-')[0]));
    expect(milestones.size).toBe(1000);
    expect(items.length).toBeGreaterThan(1050);
    expect(Math.min(...items.map((item) => item.first))).toBe(first);
    expect(Math.max(...items.map((item) => item.last))).toBe(last);
  });
});
