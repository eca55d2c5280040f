import { describe, expect, test } from 'vitest';
import { counted, fill } from '../../src/ui/strings/fill';

describe('sentences with places', () => {
  test('are filled by name, numbers with their thousands apart', () => {
    expect(fill('Lanes by {name}, {rows} rows', { name: 'Agency', rows: 12_500 })).toBe('Lanes by Agency, 12,500 rows');
  });

  test('keep a place that nobody fills, and text that only looks like one from a cell', () => {
    expect(fill('{a} and {b}', { a: '{b}' })).toBe('{b} and {b}');
  });

  test('have a form for one and a form for all others', () => {
    const forms = { one: '{count} milestone', other: '{count} milestones' };
    expect([0, 1, 2].map((count) => counted(forms, count))).toEqual(['0 milestones', '1 milestone', '2 milestones']);
  });
});
