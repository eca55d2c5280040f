import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { addDays, dayFromIso, isoOf, type Day } from '../../src/base/day';
import type { DayRange } from '../../src/base/dayRange';
import { planAxis, type AxisPlan } from '../../src/layout/axisPlan';
import { financialYears, groupsOf, nameOfStretch, periodsOf, type YearKind } from '../../src/layout/timeTicks';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);
const span = (first: string, last: string) => ({ first: day(first), last: day(last) });

function planOver(range: DayRange, years: YearKind = 'calendar', empty: readonly DayRange[] = []): AxisPlan {
  return planAxis({ span: range, exact: false, empty, years }, 10);
}

function namesOver(first: string, last: string, years: YearKind = 'calendar'): readonly string[] {
  const { step, window } = planOver(span(first, last), years);
  return periodsOf(window, step).map((period) => period.names[0] ?? period.start);
}

describe('The time axis', () => {
  it('names seven whole years for 2024 to 2030, leap days and all', () => {
    expect(namesOver('2024-01-01', '2030-12-31')).toEqual(['2024', '2025', '2026', '2027', '2028', '2029', '2030']);
  });

  it('names months for half a year, and years above them', () => {
    expect(namesOver('2022-06-01', '2022-12-31')).toEqual(['June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']);
    const { step, window } = planOver(span('2022-11-01', '2023-03-31'));
    expect(groupsOf(window, step).map(({ names }) => names)).toEqual([['2022'], ['2023']]);
  });

  it('names quarters, then weeks, then days, as the span shrinks', () => {
    expect(namesOver('2024-01-10', '2025-11-20')[0]).toBe('Jan–Mar');
    expect(namesOver('2024-07-18', '2024-08-20')[0]).toBe('15');
    expect(namesOver('2024-07-18', '2024-07-20')).toEqual(['18', '19', '20']);
  });

  it('begins financial years on 1 July and writes them 2025/26 (D9, L8)', () => {
    expect(namesOver('2024-09-01', '2027-08-31', 'financial')).toEqual(['2024/25', '2025/26', '2026/27', '2027/28']);
    const { step, window } = planOver(span('2024-09-01', '2027-08-31'), 'financial');
    expect([isoOf(window.first), isoOf(window.last)]).toEqual(['2024-07-01', '2028-06-30']);
    expect(step.years).toBe('financial');
  });

  it('counts the quarters of a financial year from July, with their months (D9)', () => {
    const names = namesOver('2025-07-01', '2026-12-31', 'financial');
    expect(names).toEqual(['Q1 July–Sept', 'Q2 Oct–Dec', 'Q3 Jan–Mar', 'Q4 Apr–June', 'Q1 July–Sept', 'Q2 Oct–Dec']);
    const { step, window } = planOver(span('2025-07-01', '2026-12-31'), 'financial');
    expect(groupsOf(window, step).map((group) => group.names[0])).toEqual(['2025/26', '2026/27']);
  });

  it('names several financial years by the first and the last', () => {
    expect(namesOver('2021-01-01', '2045-12-31', 'financial')[0]).toBe('2020/21–2024/25');
  });

  it('has the financial years of a calendar axis to stand under it', () => {
    const { step, window } = planOver(span('2025-01-01', '2027-12-31'));
    expect(financialYears(window, step).map(({ names }) => names[0])).toEqual([
      '2024/25',
      '2025/26',
      '2026/27',
      '2027/28',
    ]);
  });

  it('covers a stretch that was asked for and no day more', () => {
    const asked = span('2025-03-15', '2026-05-10');
    expect(planAxis({ span: asked, exact: true, empty: [], years: 'calendar' }, 10).window).toEqual(asked);
  });

  it.each(['calendar', 'financial'] as const)(
    'never draws more than ten periods, and covers the span without a hole, for any span in %s years (A23)',
    (years) => {
      const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2200-12-31') });
      fc.assert(
        fc.property(anyDay, fc.integer({ min: 0, max: 80_000 }), (first, length) => {
          const range = { first: first as Day, last: addDays(first as Day, length) };
          const { step, window } = planOver(range, years);
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
    },
  );
});

describe('A break of the axis', () => {
  const gap = span('2031-01-01', '2044-12-31');

  it('leaves out whole years of a stretch, all but one at either end', () => {
    const { step, leftOut } = planOver(span('2028-01-01', '2046-12-31'), 'calendar', [gap]);
    expect(step.count).toBe(12);
    expect(leftOut.map((range) => nameOfStretch(range, step))).toEqual(['2032–2043']);
  });

  it('leaves out whole financial years of a financial axis', () => {
    const { step, leftOut } = planOver(span('2028-07-01', '2046-06-30'), 'financial', [gap]);
    expect(leftOut.map((range) => nameOfStretch(range, step))).toEqual(['2032/33–2042/43']);
  });

  it('lets the rest be named more finely', () => {
    const short = span('2025-01-01', '2036-12-31');
    expect(planOver(short).step.count).toBe(24);
    const { step, leftOut } = planOver(short, 'calendar', [span('2025-06-01', '2036-03-31')]);
    expect(step.count).toBe(3);
    expect(leftOut.map((range) => nameOfStretch(range, step))).toEqual(['Oct 2025–Dec 2035']);
  });
});
