import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { addDays, dayFromIso, isoOf, type Day } from '../../src/base/day';
import { lengthInDays, type DayRange } from '../../src/base/dayRange';
import { FEWEST_DAYS, stepByKey, type Grip } from '../../src/state/timeStepsByKey';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);
const days = (first: string, last: string): DayRange => ({ first: day(first), last: day(last) });

const WHOLE = days('2024-01-01', '2030-12-31');
const YEAR = days('2025-07-01', '2026-06-30');

function press(key: string, grip: Grip, inView = YEAR, shiftKey = false): string | undefined {
  const stretch = stepByKey({ key, shiftKey }, grip, inView, WHOLE);
  return stretch && `${isoOf(stretch.first)}..${isoOf(stretch.last)}`;
}

describe('stepByKey(keystroke, grip, inView, whole)', () => {
  it('moves an end by a month when about a year is in view', () => {
    expect(press('ArrowRight', 'start')).toBe('2025-08-01..2026-06-30');
    expect(press('ArrowLeft', 'start')).toBe('2025-06-01..2026-06-30');
    expect(press('ArrowUp', 'end')).toBe('2025-07-01..2026-07-31');
    expect(press('ArrowDown', 'end')).toBe('2025-07-01..2026-05-31');
  });

  it('moves all of it, or with Shift its end alone', () => {
    expect(press('ArrowRight', 'whole')).toBe('2025-08-01..2026-07-31');
    expect(press('ArrowLeft', 'whole')).toBe('2025-06-01..2026-05-31');
    expect(press('ArrowRight', 'whole', YEAR, true)).toBe('2025-07-01..2026-07-31');
    expect(press('ArrowLeft', 'whole', YEAR, true)).toBe('2025-07-01..2026-05-31');
  });

  it('goes to the start of a period, wherever it comes from', () => {
    expect(press('ArrowRight', 'start', days('2025-07-18', '2026-06-30'))).toBe('2025-08-01..2026-06-30');
    expect(press('ArrowLeft', 'start', days('2025-07-18', '2026-06-30'))).toBe('2025-07-01..2026-06-30');
  });

  it('goes further with the page keys, by financial years (D9)', () => {
    expect(press('PageUp', 'whole')).toBe('2026-07-01..2027-06-30');
    expect(press('PageDown', 'start')).toBe('2024-07-01..2026-06-30');
  });

  it('takes smaller steps the less is in view, larger the more', () => {
    expect(press('ArrowRight', 'start', days('2025-07-01', '2025-07-31'))).toBe('2025-07-02..2025-07-31');
    expect(press('ArrowRight', 'start', days('2025-06-30', '2025-09-30'))).toBe('2025-07-07..2025-09-30');
    expect(press('ArrowRight', 'start', WHOLE)).toBe('2024-04-01..2030-12-31');
  });

  it('goes as far as the axis with Home and End', () => {
    expect(press('Home', 'whole')).toBe('2024-01-01..2024-12-30');
    expect(press('End', 'whole')).toBe('2030-01-01..2030-12-31');
    expect(press('Home', 'start')).toBe('2024-01-01..2026-06-30');
    expect(press('End', 'end')).toBe('2025-07-01..2030-12-31');
  });

  it('keeps a week in view, and leaves other keys alone', () => {
    expect(press('End', 'start')).toBe('2026-06-24..2026-06-30');
    expect(press('Home', 'end')).toBe('2025-07-01..2025-07-07');
    expect(press('Enter', 'start')).toBeUndefined();
    expect(press('a', 'whole')).toBeUndefined();
  });

  it('never leaves the axis nor falls below a week, whatever is pressed', () => {
    const anyKey = fc.constantFrom(
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    );
    const anyPress = fc.tuple(anyKey, fc.constantFrom<Grip[]>('start', 'end', 'whole'), fc.boolean());
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 9000 }), fc.array(anyPress, { maxLength: 30 }), (length, presses) => {
        const whole = { first: WHOLE.first, last: addDays(WHOLE.first, length - 1) };
        let inView = whole;
        for (const [key, grip, shiftKey] of presses) {
          inView = stepByKey({ key, shiftKey }, grip, inView, whole) ?? inView;
          expect(inView.first).toBeGreaterThanOrEqual(whole.first);
          expect(inView.last).toBeLessThanOrEqual(whole.last);
          expect(lengthInDays(inView)).toBeGreaterThanOrEqual(FEWEST_DAYS);
        }
      }),
    );
  });
});
