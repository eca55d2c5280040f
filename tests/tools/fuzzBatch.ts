/** The process of tests/tools/fuzz.ts in which batches of cases run: a batch is ordered, run, and reported on. */
import fc from 'fast-check';
import type { FuzzTarget } from '../hostile/fuzzTarget';
import { FUZZ_TARGETS } from '../hostile/fuzzTargets';

/** What is to be run. */
export interface FuzzOrder {
  readonly target: string;
  readonly cases: number;
  readonly seed: number;
}

export interface FuzzReport {
  readonly cases: number;
  /** The longest that one case took, in ms. */
  readonly slowest: number;
  /** What failed, with the smallest case that was found to do so. */
  readonly failure: string | undefined;
}

/** The longest of a smallest case that is printed, in characters. */
const LONGEST = 4_000;

async function runOrder(target: FuzzTarget, { cases, seed }: FuzzOrder): Promise<FuzzReport> {
  let slowest = 0;
  let started = 0;
  const property = target.property() as fc.IAsyncProperty<unknown>;
  const generate = property.generate.bind(property);
  // A case begins when it is made up, and ends when the next one is.
  property.generate = (...source) => {
    if (started > 0) slowest = Math.max(slowest, performance.now() - started);
    started = performance.now();
    return generate(...source);
  };
  const details = await fc.check(property, { numRuns: cases, seed });
  if (!details.failed) return { cases: details.numRuns, slowest, failure: undefined };
  const error = details.errorInstance;
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const smallest = fc.stringify(details.counterexample).slice(0, LONGEST);
  return { cases: details.numRuns, slowest, failure: `seed ${String(seed)}: ${said}\n  smallest case: ${smallest}` };
}

process.on('message', (message) => {
  const order = message as FuzzOrder;
  const target = FUZZ_TARGETS.find(({ name }) => name === order.target);
  if (target === undefined) throw new Error(`fuzz: no target of this name: ${order.target}`);
  void runOrder(target, order).then((report) => process.send?.(report));
});
