import type { PlanRequest, PlanResult, ReadingHooks, ReadingResult, ReadingStep, Source, TableReader } from './reading';
import { mayBeDelimited, sizeOf } from './sourceKind';
import type { StartedWorker } from './startedWorker';

/** The parts that read come in files of their own: the first picture does without them. */
export const readerParts = {
  worker: () => import('./readingWorker?worker&inline'),
  started: async () => (await import('./startedWorker')).StartedWorker,
  inWorker: async () => (await import('./readInWorker')).readInWorker,
  planInWorker: async () => (await import('./planInWorker')).planInWorker,
  source: async () => (await import('./readSource')).readSource,
  request: async () => (await import('./readRequest')).readRequest,
  text: async () => (await import('./readText')).readText,
  anyKind: async () => (await import('./readAnyKind')).readAnyKind,
} as const;

/** Delimited text of up to this many bytes is read on the page in less time than a worker takes to start. */
const SMALL = 50_000;
/** The same for a worker that waits already: what is larger would hold up the page longer than a frame or two. */
const SMALL_BESIDE_WORKER = 10_000;

/** A worker that was started before anybody asked for one, so that choosing a file does not pay for its start. */
let waiting: StartedWorker | undefined;
let preparing = false;

/** Starts a worker for the next file, unless one waits already. For moments in which nothing else is to be done. */
export async function prepareWorker(): Promise<void> {
  if (waiting !== undefined || preparing) return;
  preparing = true;
  const worker = await startWorker();
  preparing = false;
  waiting = worker;
  worker?.warmUp(() => {
    if (waiting === worker) waiting = undefined;
  });
}

/** Reads a file or pasted text, off the thread of the page unless it is small. Stops when the signal says so. */
export async function readFile(source: Source, hooks: ReadingHooks, signal: AbortSignal): Promise<ReadingResult> {
  const small = waiting === undefined ? SMALL : SMALL_BESIDE_WORKER;
  if (sizeOf(source) <= small && mayBeDelimited(source)) {
    const result = await readOnPage(await readerParts.text(), source, hooks, signal);
    if (!isOfAnotherKind(result)) return result;
  }
  const readInWorker = await readerParts.inWorker();
  const worker = await takeWorker();
  if (worker !== undefined) {
    const result = await readInWorker(worker, source, hooks, signal);
    if (result.kind !== 'no-worker') return result;
  }
  return readOnPage(await readerParts.anyKind(), source, hooks, signal);
}

/** Reads large tables as one plan, off the thread of the page. */
export async function readPlanAside(
  request: PlanRequest,
  onstep: (step: ReadingStep) => void,
  signal: AbortSignal,
): Promise<PlanResult> {
  const planInWorker = await readerParts.planInWorker();
  const worker = await takeWorker();
  if (worker !== undefined) {
    const result = await planInWorker(worker, request, onstep, signal);
    if (result.kind !== 'no-worker') return result;
  }
  const readRequest = await readerParts.request();
  await new Promise((resolve) => setTimeout(resolve));
  return signal.aborted ? { kind: 'cancelled' } : { kind: 'read', reading: readRequest(request) };
}

/** True for a file that is no delimited text: a workbook, a web page, or nothing we know. */
function isOfAnotherKind(result: ReadingResult): boolean {
  return result.kind === 'refused' && result.table.issues.some(({ code }) => code === 'NOT_CSV');
}

async function takeWorker(): Promise<StartedWorker | undefined> {
  const worker = waiting;
  waiting = undefined;
  return worker ?? startWorker();
}

async function startWorker(): Promise<StartedWorker | undefined> {
  try {
    const [{ default: ReadingWorker }, Started] = await Promise.all([readerParts.worker(), readerParts.started()]);
    // It listens from the start: nobody would hear the worker's first word otherwise.
    return new Started(new ReadingWorker());
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
