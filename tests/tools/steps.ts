/** One check of the project: a command, and what it needs and leaves behind. */
export interface Step {
  /** What `npm run` scripts choose it by; both runs of the unit tests are `unit`. */
  readonly key: 'format' | 'lint' | 'types' | 'unit' | 'browser' | 'build' | 'e2e' | 'budgets';
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly needsBrowser?: true;
  /** The file of tests/.output that says how many tests passed. */
  readonly report?: string;
  /** A folder of the repository that an earlier run may have left, removed first. */
  readonly replaces?: string;
}

/** Everything `npm test` runs, in order. */
export const STEPS: readonly Step[] = [
  { key: 'format', name: 'formatting', command: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
  { key: 'lint', name: 'lint rules', command: 'eslint', args: ['.', '--max-warnings', '0', '--concurrency', '2'] },
  { key: 'types', name: 'types', command: 'svelte-check', args: ['--fail-on-warnings', '--output', 'human'] },
  unitTests('Pacific/Auckland', 'unit-auckland.json'),
  unitTests('America/Los_Angeles', 'unit-los-angeles.json'),
  {
    key: 'browser',
    name: 'components in a browser',
    command: 'vitest',
    args: vitestArgs(['browser'], 'browser.json'),
    needsBrowser: true,
    report: 'browser.json',
  },
  { key: 'build', name: 'build', command: 'vite', args: ['build', '--logLevel', 'warn'], replaces: 'dist' },
  {
    key: 'e2e',
    name: 'journeys through the built app',
    command: 'playwright',
    args: ['test', '--config', 'tests/e2e/playwright.config.ts'],
    needsBrowser: true,
    report: 'e2e.json',
  },
  { key: 'budgets', name: 'weight of the built app', command: 'tsx', args: ['tests/budgets/checkBudgets.ts'] },
];

/** The same tests in zones on both sides of the date line: a day must be the same day in each. */
function unitTests(zone: string, report: string): Step {
  return {
    key: 'unit',
    name: `unit tests in ${zone}`,
    command: 'vitest',
    args: vitestArgs(['unit', 'runes'], report),
    environment: { TZ: zone },
    report,
  };
}

function vitestArgs(projects: readonly string[], report: string): readonly string[] {
  const chosen = projects.flatMap((project) => ['--project', project]);
  return ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=tests/.output/${report}`];
}
