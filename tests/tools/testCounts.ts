/** How many tests of a step passed, failed, or did not run. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Reads the counts from the JSON report of Vitest or of Playwright; undefined when it is neither. */
export function readCounts(report: string): TestCounts | undefined {
  const numbers = numbersIn(report);
  const vitest = pick(numbers, ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numTodoTests']);
  if (vitest !== undefined) {
    const [passed = 0, failed = 0, pending = 0, todo = 0] = vitest;
    return { passed, failed, skipped: pending + todo };
  }
  const playwright = pick(numbers, ['expected', 'unexpected', 'flaky', 'skipped']);
  if (playwright === undefined) return undefined;
  const [expected = 0, unexpected = 0, flaky = 0, skipped = 0] = playwright;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * The counts of a whole step. A step without tests counts as one; a failure outside any test, such as a file that does
 * not load, counts as one failed.
 */
export function countStep(succeeded: boolean, reported: TestCounts | undefined): TestCounts {
  const { passed, failed, skipped } = reported ?? { passed: succeeded ? 1 : 0, failed: 0, skipped: 0 };
  return { passed, failed: failed === 0 && !succeeded ? 1 : failed, skipped };
}

/** The numbers at the top of a report, or under its `stats`. */
function numbersIn(report: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(report);
  if (!isRecord(parsed)) return {};
  return isRecord(parsed['stats']) ? parsed['stats'] : parsed;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function pick(numbers: Readonly<Record<string, unknown>>, names: readonly string[]): readonly number[] | undefined {
  const values = names.map((name) => numbers[name]).filter((value) => typeof value === 'number');
  return values.length === names.length ? values : undefined;
}
