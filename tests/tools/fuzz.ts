/**
 * `npm run fuzz -- --cases 1000000`: the long run of tests/hostile. Shares the cases among the targets, a batch at a time,
 * each batch in a process that is ended when it no longer answers, and tells of each target how many cases it took, how
 * fast, the slowest of them, and every failure with its smallest case.
 *
 * `--seed N` draws other cases; `--target NAME` keeps to one target; `--batch N` sets the cases of a batch.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { FUZZ_TARGETS } from '../hostile/fuzzTargets';
import type { FuzzOrder, FuzzReport } from './fuzzBatch';

/** A batch that says nothing for so long, in ms, is in a loop without end. */
const PATIENCE = 120_000;

interface Tally {
  readonly name: string;
  cases: number;
  seconds: number;
  slowest: number;
  readonly failures: string[];
}

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20240718' },
    batch: { type: 'string', default: '5000' },
    target: { type: 'string' },
  },
});
const [cases, seed, batch] = [values.cases, values.seed, values.batch].map(wholeNumber) as [number, number, number];
const targets = FUZZ_TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
if (targets.length === 0) {
  throw new Error(`fuzz: no target of this name; there are ${FUZZ_TARGETS.map(({ name }) => name).join(', ')}`);
}

function wholeNumber(text: string): number {
  const number = Number(text.replaceAll('_', ''));
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`fuzz: not a whole number: ${text}`);
  return number;
}

let child: ChildProcess | undefined;

function startChild(): ChildProcess {
  child ??= fork(`${import.meta.dirname}/fuzzBatch.ts`, { execArgv: ['--import', 'tsx'] });
  return child;
}

/** Has a batch run; the child is ended when it does not answer in time, and the next batch gets another one. */
function runBatch(order: FuzzOrder): Promise<FuzzReport> {
  const worker = startChild();
  return new Promise((resolve) => {
    const end = (report: FuzzReport): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(report);
    };
    const lost = (failure: string): void => {
      child = undefined;
      worker.kill('SIGKILL');
      end({ cases: 0, slowest: PATIENCE, failure });
    };
    const timer = setTimeout(() => {
      lost(`no answer within ${String(PATIENCE / 1000)} s (seed ${String(order.seed)})`);
    }, PATIENCE);
    worker.once('message', (report) => {
      end(report as FuzzReport);
    });
    worker.once('exit', (code) => {
      lost(`the process ended with ${String(code)} (seed ${String(order.seed)})`);
    });
    worker.send(order);
  });
}

async function runTarget(name: string, share: number): Promise<Tally> {
  const tally: Tally = { name, cases: 0, seconds: 0, slowest: 0, failures: [] };
  const started = performance.now();
  // A batch ends with its first failure: its other cases are not counted, and not run again.
  for (let ordered = 0, number = 0; ordered < share; ordered += batch, number += 1) {
    const report = await runBatch({ target: name, cases: Math.min(batch, share - ordered), seed: seed + number });
    tally.cases += report.cases;
    tally.slowest = Math.max(tally.slowest, report.slowest);
    if (report.failure !== undefined) tally.failures.push(report.failure);
  }
  tally.seconds = (performance.now() - started) / 1000;
  return tally;
}

function lineOf({ name, cases: count, seconds, slowest, failures }: Tally): string {
  const rate = String(Math.round(count / Math.max(seconds, 0.001)));
  return `${name.padEnd(14)} ${String(count).padStart(9)} cases ${seconds.toFixed(1).padStart(8)} s ${rate.padStart(7)}/s  slowest ${slowest.toFixed(0).padStart(5)} ms  ${String(failures.length)} failures`;
}

console.log(`${String(cases)} cases, seed ${String(seed)}, batches of ${String(batch)}`);
const tallies: Tally[] = [];
for (const [i, { name }] of targets.entries()) {
  const share = Math.floor(cases / targets.length) + (i < cases % targets.length ? 1 : 0);
  const tally = await runTarget(name, share);
  tallies.push(tally);
  console.log(lineOf(tally));
  for (const failure of tally.failures) console.log(`  FAILED ${failure}`);
}
child?.removeAllListeners();
child?.kill();

const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + of(tally), 0);
const failures = sum((tally) => tally.failures.length);
console.log(`${String(sum((tally) => tally.cases))} cases in ${sum((tally) => tally.seconds).toFixed(0)} s, ${String(failures)} failures`); // prettier-ignore
process.exitCode = failures === 0 ? 0 : 1;
