/**
 * `npm test`: runs every step, also after one has failed so that everything is reported, and ends with the line
 * `N passed, N failed`. `tsx tests/tools/runAll.ts lint unit` runs the steps with those keys only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserError, requireBrowser } from './findBrowser';
import { STEPS, type Step } from './steps';
import { countStep, readCounts, type TestCounts } from './testCounts';

interface Outcome {
  readonly step: Step;
  readonly seconds: number;
  readonly counts: TestCounts;
  readonly succeeded: boolean;
}

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'tests/.output');

function chosenSteps(keys: readonly string[]): readonly Step[] {
  const unknown = keys.find((key) => !STEPS.some((step) => step.key === key));
  if (unknown !== undefined) throw new Error(`runAll: no step of this name: ${unknown}`);
  return keys.length === 0 ? STEPS : STEPS.filter((step) => keys.includes(step.key));
}

/** The browser for the steps that need one: found, or installed; undefined when there is none to be had. */
function browserFor(steps: readonly Step[]): string | undefined {
  if (!steps.some((step) => step.needsBrowser)) return undefined;
  try {
    return requireBrowser(console.log).path;
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    console.error(error.message);
    return undefined;
  }
}

function runStep(step: Step, browser: string | undefined): Outcome {
  console.log(`\n=== ${step.name}`);
  const started = performance.now();
  const report = step.report === undefined ? undefined : join(OUTPUT, step.report);
  for (const stale of [report, step.replaces && join(ROOT, step.replaces)])
    if (stale) rmSync(stale, { recursive: true, force: true });

  const ran = step.needsBrowser && browser === undefined ? failWithoutBrowser() : runCommand(step, browser);
  const reported = report !== undefined && existsSync(report) ? readCounts(readFileSync(report, 'utf8')) : undefined;
  const skipped = reported?.skipped ?? 0;
  if (skipped > 0) console.error(`${String(skipped)} tests were skipped: every test runs, or is removed.`);

  const succeeded = ran && skipped === 0;
  const seconds = (performance.now() - started) / 1000;
  const counts = countStep(succeeded, reported);
  console.log(`${succeeded ? 'passed' : 'FAILED'} after ${seconds.toFixed(1)} s`);
  return { step, seconds, counts, succeeded };
}

function failWithoutBrowser(): false {
  console.error('Not run: there is no browser to run it in.');
  return false;
}

function runCommand(step: Step, browser: string | undefined): boolean {
  const run = spawnSync(step.command, step.args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      CI: 'true', // a missing golden picture is a failure here; nothing is written
      ...(browser === undefined ? {} : { CHROME_PATH: browser }),
      ...step.environment,
    },
  });
  if (run.error !== undefined) console.error(`${step.command} did not start: ${run.error.message}`);
  return run.status === 0;
}

function summaryLine({ step, seconds, counts, succeeded }: Outcome): string {
  const tests = step.report === undefined ? '' : `${String(counts.passed)} passed, ${String(counts.failed)} failed`;
  const columns = [succeeded ? 'passed' : 'FAILED', step.name.padEnd(40), `${seconds.toFixed(1)} s`.padStart(8), tests];
  return `  ${columns.join('  ').trimEnd()}`;
}

mkdirSync(OUTPUT, { recursive: true });
const steps = chosenSteps(process.argv.slice(2));
const browser = browserFor(steps);
const outcomes = steps.map((step) => runStep(step, browser));
const passed = outcomes.reduce((sum, { counts }) => sum + counts.passed, 0);
const failed = outcomes.reduce((sum, { counts }) => sum + counts.failed, 0);

console.log(`\n=== Summary\n${outcomes.map(summaryLine).join('\n')}\n`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = outcomes.every(({ succeeded }) => succeeded) ? 0 : 1;
