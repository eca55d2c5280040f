import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { addDays, dayFromIso, isoOf, type Day } from '../../src/base/day';
import { chooseStep, groupsOf, periodsOf, wholePeriods } from '../../src/layout/timeTicks';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);
const span = (first: string, last: string) => ({ first: day(first), last: day(last) });

function namesOver(first: string, last: string, most = 10): readonly string[] {
  const step = chooseStep(span(first, last), most);
  return periodsOf(wholePeriods(span(first, last), step), step).map((period) => period.label);
}

describe('The time axis', () => {
  it('names seven whole years for 2024 to 2030, leap days and all', () => {
    expect(namesOver('2024-01-01', '2030-12-31')).toEqual(['2024', '2025', '2026', '2027', '2028', '2029', '2030']);
  });

  it('names months for half a year, and years above them', () => {
    expect(namesOver('2022-06-01', '2022-12-31')).toEqual(['June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']);
    const step = chooseStep(span('2022-11-01', '2023-03-31'), 10);
    const groups = groupsOf(span('2022-11-01', '2023-03-31'), step).map(({ label, first, last }) => [
      label,
      isoOf(first),
      isoOf(last),
    ]);
    expect(groups).toEqual([
      ['2022', '2022-11-01', '2022-12-31'],
      ['2023', '2023-01-01', '2023-03-31'],
    ]);
  });

  it('names quarters, then weeks, then days, as the span shrinks', () => {
    expect(namesOver('2024-01-10', '2025-11-20')[0]).toBe('Jan–Mar');
    expect(namesOver('2024-07-18', '2024-08-20')[0]).toBe('15');
    expect(namesOver('2024-07-18', '2024-07-20')).toEqual(['18', '19', '20']);
  });

  it('never draws more than ten periods, and covers the span without a hole, for any span (A23)', () => {
    const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2200-12-31') });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 80_000 }), (first, length) => {
        const range = { first: first as Day, last: addDays(first as Day, length) };
        const step = chooseStep(range, 10);
        const window = wholePeriods(range, step);
        const periods = periodsOf(window, step);
        expect(periods.length).toBeLessThanOrEqual(11);
        expect(window.first).toBeLessThanOrEqual(range.first);
        expect(window.last).toBeGreaterThanOrEqual(range.last);
        expect(periods[0]?.first).toBe(window.first);
        for (const [index, period] of periods.entries()) {
          expect(periods[index + 1]?.first ?? addDays(window.last, 1)).toBe(addDays(period.last, 1));
        }
      }),
    );
  });
});
