import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { addDays, dayFromIso, isoOf, type Day } from '../../src/base/day';
import { rangesOverlap, type DayRange } from '../../src/base/dayRange';
import { financialYearOf, financialYearsIn, namedSteps, neighbourYear } from '../../src/state/timeSteps';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);
const days = (first: string, last: string): DayRange => ({ first: day(first), last: day(last) });
const iso = ({ first, last }: DayRange): string => `${isoOf(first)}..${isoOf(last)}`;

const WHOLE = days('2024-01-01', '2030-12-31');

describe('financialYearOf(day)', () => {
  it('is 1 July to 30 June (D9)', () => {
    expect(iso(financialYearOf(day('2025-06-30')))).toBe('2024-07-01..2025-06-30');
    expect(iso(financialYearOf(day('2025-07-01')))).toBe('2025-07-01..2026-06-30');
  });
});

describe('namedSteps(whole, today, asAt)', () => {
  it('counts from today', () => {
    const steps = namedSteps(WHOLE, day('2026-08-14'), undefined);
    expect(steps.map(({ name, days: stretch }) => `${name} ${iso(stretch)}`)).toEqual([
      'thisYear 2026-01-01..2026-12-31',
      'thisFinancialYear 2026-07-01..2027-06-30',
      'nextYear 2026-08-14..2027-08-13',
    ]);
  });

  it('counts from the "as at" day too, when there is one (D17)', () => {
    const steps = namedSteps(WHOLE, day('2026-08-14'), day('2024-07-18'));
    expect(steps.slice(3).map(({ name, days: stretch }) => `${name} ${iso(stretch)}`)).toEqual([
      'asAtFinancialYear 2024-07-01..2025-06-30',
      'yearFromAsAt 2024-07-18..2025-07-17',
    ]);
  });

  it('says which lie outside the plan, and on which side', () => {
    const sides = (today: string): readonly string[] =>
      namedSteps(WHOLE, day(today), undefined).map(({ where }) => where);
    expect(sides('2026-08-14')).toEqual(['inside', 'inside', 'inside']);
    expect(sides('2031-08-14')).toEqual(['after', 'after', 'after']);
    expect(sides('2023-03-01')).toEqual(['before', 'before', 'inside']);
  });

  it('takes twelve months from a leap day too', () => {
    expect(namedSteps(WHOLE, day('2028-02-29'), undefined).map(({ days: stretch }) => iso(stretch))[2]).toBe(
      '2028-02-29..2029-02-27',
    );
  });
});

describe('financialYearsIn(whole)', () => {
  it('begins with the one the plan begins in, and ends with the one it ends in', () => {
    expect(financialYearsIn(days('2025-03-01', '2026-07-01')).map(iso)).toEqual([
      '2024-07-01..2025-06-30',
      '2025-07-01..2026-06-30',
      '2026-07-01..2027-06-30',
    ]);
  });
});

describe('neighbourYear(inView, whole, direction)', () => {
  const next = (inView: DayRange): string => iso(neighbourYear(inView, WHOLE, 1).days);
  const previous = (inView: DayRange): string => iso(neighbourYear(inView, WHOLE, -1).days);

  it('goes from a financial year to the next and back', () => {
    const year = days('2025-07-01', '2026-06-30');
    expect(next(year)).toBe('2026-07-01..2027-06-30');
    expect(previous(year)).toBe('2024-07-01..2025-06-30');
  });

  it('takes a year with a margin around it for the year', () => {
    const year = days('2025-06-15', '2026-07-16');
    expect(next(year)).toBe('2026-07-01..2027-06-30');
    expect(previous(year)).toBe('2024-07-01..2025-06-30');
  });

  it('goes from a calendar year to the financial years it lies in', () => {
    expect(next(days('2025-01-01', '2025-12-31'))).toBe('2025-07-01..2026-06-30');
    expect(previous(days('2025-01-01', '2025-12-31'))).toBe('2024-07-01..2025-06-30');
  });

  it('goes from the whole plan to its first year, or its last', () => {
    expect(next(WHOLE)).toBe('2023-07-01..2024-06-30');
    expect(previous(WHOLE)).toBe('2030-07-01..2031-06-30');
  });

  it('says when the plan does not go so far', () => {
    expect(neighbourYear(days('2030-07-01', '2031-06-30'), WHOLE, 1).where).toBe('after');
    expect(neighbourYear(days('2023-07-01', '2024-06-30'), WHOLE, -1).where).toBe('before');
  });

  it('walks through all years of any plan, from its whole to its end and back', () => {
    const anyWhole = fc
      .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 500, max: 9000 }))
      .map(([first, length]): DayRange => ({ first: first as Day, last: addDays(first as Day, length) }));
    fc.assert(
      fc.property(anyWhole, (whole) => {
        const walk = (direction: -1 | 1): readonly DayRange[] => {
          const seen: DayRange[] = [];
          let step = neighbourYear(whole, whole, direction);
          while (step.where === 'inside' && seen.length < 100) {
            seen.push(step.days);
            step = neighbourYear(step.days, whole, direction);
          }
          return seen;
        };
        expect(walk(1)).toEqual(financialYearsIn(whole));
        expect([...walk(-1)].reverse()).toEqual(financialYearsIn(whole));
        expect(walk(1).every((year) => rangesOverlap(year, whole))).toBe(true);
      }),
    );
  });
});
