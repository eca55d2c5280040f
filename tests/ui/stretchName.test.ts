import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import { stretchName } from '../../src/ui/overview/stretchName';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);
const nameOf = (first: string, last: string): string => stretchName({ first: day(first), last: day(last) });

describe('stretchName(days)', () => {
  it('names financial years, one or several (D9)', () => {
    expect(nameOf('2025-07-01', '2026-06-30')).toBe('2025/26');
    expect(nameOf('2025-07-01', '2028-06-30')).toBe('2025/26 to 2027/28');
    expect(nameOf('1999-07-01', '2000-06-30')).toBe('1999/00');
  });

  it('names calendar years', () => {
    expect(nameOf('2026-01-01', '2026-12-31')).toBe('2026');
    expect(nameOf('2024-01-01', '2030-12-31')).toBe('2024 to 2030');
  });

  it('names other long stretches by their months', () => {
    expect(nameOf('2025-03-14', '2026-02-20')).toBe('Mar 2025 to Feb 2026');
    expect(nameOf('2025-09-01', '2025-12-31')).toBe('Sept 2025 to Dec 2025');
  });

  it('names short ones by their days', () => {
    expect(nameOf('2025-03-03', '2025-03-17')).toBe('3–17 March 2025');
    expect(nameOf('2025-03-20', '2025-04-02')).toBe('20 March to 2 April 2025');
  });
});
