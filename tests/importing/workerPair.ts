import { vi } from 'vitest';
import type { TableReader } from '../../src/importing/reading';
import { serveReadings } from '../../src/importing/serveReadings';
import { StartedWorker } from '../../src/importing/startedWorker';
import type { FromWorker, ToWorker, WorkerLike, WorkerScope } from '../../src/importing/workerMessages';

/** A worker without a thread: messages are copied as a browser copies them, and arrive one turn later. */
export function workerPair(cut: TableReader): {
  readonly worker: WorkerLike;
  readonly started: StartedWorker;
  /** What the worker said, and what it was told. */
  readonly sent: FromWorker[];
  readonly told: ToWorker[];
} {
  const sent: FromWorker[] = [];
  const told: ToWorker[] = [];
  const worker = silentWorker();
  const started = new StartedWorker(worker);
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (message) => {
      const copy = structuredClone(message);
      sent.push(copy);
      setTimeout(() => void worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data: copy })));
    },
  };
  worker.postMessage = (message: ToWorker) => {
    const data = structuredClone(message);
    told.push(data);
    setTimeout(() => scope.onmessage?.({ data }));
  };
  serveReadings(scope, cut);
  return { worker, started, sent, told };
}

/** A worker that never says a word. */
export function silentWorker(): WorkerLike {
  return { onmessage: null, onerror: null, onmessageerror: null, postMessage: vi.fn(), terminate: vi.fn() };
}
