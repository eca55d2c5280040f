import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/base/day';
import { assertExists } from '../../../src/base/assert';
import { readDates } from '../../../src/model/dates/readDates';
import { endsBeforeItStarts, joinStartEnd } from '../../../src/model/dates/spanOf';
import type { IndicativeDate } from '../../../src/model/indicativeDate';

const read = (cell: string): IndicativeDate =>
  assertExists(readDates(cell, { documentDate: undefined })[0], 'reading').date;
const join = (start: string, end: string): IndicativeDate => joinStartEnd(read(start), read(end));

function written({ earliest, latest, precision, certainty, edtf }: IndicativeDate): string {
  const days = [earliest, latest].map((day) => (day === undefined ? '' : isoOf(day))).join('..');
  return [days, precision, certainty.join(', '), edtf ?? ''].join(' | ');
}

describe('joinStartEnd makes one span of a start and an end cell (DESIGN 4)', () => {
  it.each([
    ['June 2025', 'August 2026', '2025-06-01..2026-08-31 | month range | stated | 2025-06/2026-08'],
    ['1 July 2025', '30 June 2026', '2025-07-01..2026-06-30 | day range | stated | 2025-07-01/2026-06-30'],
    ['2025', '2028', '2025-01-01..2028-12-31 | year range | stated | 2025/2028'],
    ['Q1 FY25/26', '2027', '2025-07-01..2027-12-31 | range | stated | 2025-07/2027'],
    ['June 2025', 'June 2025', '2025-06-01..2025-06-30 | month | stated | 2025-06'],
    ['June 2025', 'TBC', '2025-06-01.. | month | open end | 2025-06/..'],
    ['June 2025', 'Ongoing', '2025-06-01.. | month | open end, ongoing | 2025-06/..'],
    ['June 2025', '', '2025-06-01.. | month | open end | 2025-06/..'],
    ['', '30 June 2026', '..2026-06-30 | day | deadline | /2026-06-30'],
    ['TBC', 'TBC', '.. | none | unknown | '],
    ['', 'Ongoing', '.. | none | ongoing | ../..'],
    ['mid-2026', '2027 (TBC)', '2026-05-01..2027-12-31 | range | approximate, tentative | 2026-05~/2027?'],
    ['from June 2025', 'by 2027', '2025-06-01..2027-12-31 | range | stated | 2025-06/2027-12-31'],
  ])('“%s” and “%s”', (start, end, expected) => {
    expect(written(join(start, end))).toBe(expected);
  });

  it('keeps the words of both cells, and their marks', () => {
    expect(join('June 2025*', 'TBC**')).toMatchObject({ text: 'June 2025* – TBC**', marks: ['*', '**'] });
    expect(join('June 2025', '').text).toBe('June 2025');
  });

  it('keeps an end before its start as written, for the caller to report', () => {
    const backwards = join('June 2026', 'June 2025');
    expect(written(backwards)).toContain('2026-06-01..2025-06-30');
    expect(endsBeforeItStarts(backwards)).toBe(true);
    expect(endsBeforeItStarts(join('June 2025', 'June 2026'))).toBe(false);
  });
});
