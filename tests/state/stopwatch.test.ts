import { describe, expect, it } from 'vitest';
import { elapsed, resetAt, startedAt, turnedAt } from '../../src/state/stopwatch';

describe('a stopwatch', () => {
  it('stands while it is held, and goes on where it stood', () => {
    const held = turnedAt(startedAt(1000), 4000);
    expect(elapsed(held, 9000)).toBe(3000);
    expect(elapsed(turnedAt(held, 10_000), 12_000)).toBe(5000);
  });

  it('begins again from nought, running or held as before', () => {
    expect(elapsed(resetAt(startedAt(1000), 5000), 6000)).toBe(1000);
    expect(elapsed(resetAt(turnedAt(startedAt(1000), 4000), 5000), 9000)).toBe(0);
  });

  it('never runs backward', () => {
    expect(elapsed(startedAt(1000), 500)).toBe(0);
  });
});
