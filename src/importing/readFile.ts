import type { ReadingHooks, ReadingResult, Source, TableReader } from './reading';
import { mayBeDelimited, sizeOf } from './sourceKind';
import type { WorkerLike } from './workerMessages';

/** The parts that read come in files of their own: the first picture does without them. */
export const readerParts = {
  worker: () => import('./readingWorker?worker&inline'),
  inWorker: async () => (await import('./readInWorker')).readInWorker,
  source: async () => (await import('./readSource')).readSource,
  text: async () => (await import('./readText')).readText,
  anyKind: async () => (await import('./readAnyKind')).readAnyKind,
} as const;

/** Delimited text of up to this many bytes is read on the page in less time than a worker takes to start. */
const SMALL = 50_000;

/** Reads a file or pasted text, off the thread of the page unless it is small. Stops when the signal says so. */
export async function readFile(source: Source, hooks: ReadingHooks, signal: AbortSignal): Promise<ReadingResult> {
  if (sizeOf(source) <= SMALL && mayBeDelimited(source)) {
    const result = await readOnPage(await readerParts.text(), source, hooks, signal);
    if (!isOfAnotherKind(result)) return result;
  }
  // Before the worker starts: nobody would hear its first word.
  const readInWorker = await readerParts.inWorker();
  const worker = await startWorker();
  if (worker !== undefined) {
    const result = await readInWorker(worker, source, hooks, signal);
    if (result.kind !== 'no-worker') return result;
  }
  return readOnPage(await readerParts.anyKind(), source, hooks, signal);
}

/** True for a file that is no delimited text: a workbook, a web page, or nothing we know. */
function isOfAnotherKind(result: ReadingResult): boolean {
  return result.kind === 'refused' && result.table.issues.some(({ code }) => code === 'NOT_CSV');
}

async function startWorker(): Promise<WorkerLike | undefined> {
  try {
    const { default: ReadingWorker } = await readerParts.worker();
    return new ReadingWorker();
  } catch {
    // No workers here, or a policy of the page that refuses them: the page reads by itself.
    return undefined;
  }
}

/** The same reading on the page, which gets a turn between the steps. */
async function readOnPage(
  cut: TableReader,
  source: Source,
  hooks: ReadingHooks,
  signal: AbortSignal,
): Promise<ReadingResult> {
  const readSource = await readerParts.source();
  return readSource(source, cut, {
    ...hooks,
    step: async (step) => {
      const goOn = await hooks.step(step);
      await new Promise((resolve) => setTimeout(resolve));
      return goOn && !signal.aborted;
    },
  });
}
