import { describe, expect, it } from 'vitest';
import { countStep, readCounts } from './testCounts';

describe('readCounts(report)', () => {
  it('reads a report of Vitest', () => {
    const report = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1, success: false };
    expect(readCounts(JSON.stringify(report))).toEqual({ passed: 40, failed: 2, skipped: 2 });
  });

  it('reads a report of Playwright, where a test that passed at the second try is a failure', () => {
    const report = { suites: [], stats: { expected: 6, unexpected: 1, flaky: 1, skipped: 0, duration: 9 } };
    expect(readCounts(JSON.stringify(report))).toEqual({ passed: 6, failed: 2, skipped: 0 });
  });

  it('knows when it reads something else', () => {
    expect(readCounts('{"numPassedTests": 1}')).toBeUndefined();
    expect(readCounts('[]')).toBeUndefined();
  });
});

describe('countStep(succeeded, reported)', () => {
  it('counts a step without tests as one', () => {
    expect(countStep(true, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countStep(false, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a failure outside the tests', () => {
    expect(countStep(false, { passed: 12, failed: 0, skipped: 0 })).toEqual({ passed: 12, failed: 1, skipped: 0 });
  });
});
