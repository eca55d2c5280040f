import type { FromWorker, ToWorker, WorkerLike } from './workerMessages';

/** A worker that has not answered by then never will: a policy of the page may keep it from starting without a word. */
const START_MS = 10_000;

/** How a conversation with a worker ended that came to no result; `no-worker`: it never started. */
export type Interrupted = { readonly kind: 'cancelled' } | { readonly kind: 'broken' } | { readonly kind: 'no-worker' };

/** One thing that a worker does: what it is told first, and what is made of each of its answers. */
export interface WorkerTask<Result> {
  readonly begin: (tell: (message: ToWorker) => void) => void | Promise<void>;
  /** The result, when the message was the last. */
  readonly answer: (message: FromWorker, tell: (message: ToWorker) => void) => Promise<Result | undefined>;
}

/** A worker that was made, perhaps long before there is something to do for it. */
export class StartedWorker {
  readonly #worker: WorkerLike;
  #isReady = false;
  #onready: () => void = () => undefined;

  constructor(worker: WorkerLike) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind !== 'ready') return;
      this.#isReady = true;
      this.#onready();
    };
  }

  /** Lets the worker read something made up, as soon as it is ready. Says when it turned out not to start. */
  warmUp(onfail: () => void): void {
    this.#worker.onerror = (event) => {
      event.preventDefault();
      onfail();
    };
    this.#whenReady(() => {
      this.#tell({ kind: 'warm-up' });
    });
  }

  /** Lets the worker do one thing, and ends it, whatever comes. */
  run<Result>(task: WorkerTask<Result>, signal: AbortSignal): Promise<Result | Interrupted> {
    const worker = this.#worker;
    const tell = (message: ToWorker): void => {
      this.#tell(message);
    };
    return new Promise((resolve) => {
      const end = (result: Result | Interrupted): void => {
        clearTimeout(silence);
        signal.removeEventListener('abort', stop);
        worker.onmessage = null;
        worker.terminate();
        resolve(result);
      };
      const fail = (): void => {
        end(this.#isReady ? { kind: 'broken' } : { kind: 'no-worker' });
      };
      const silence = setTimeout(() => {
        if (!this.#isReady) fail();
      }, START_MS);
      const stop = (): void => {
        end({ kind: 'cancelled' });
      };
      const orFail = (error: unknown): void => {
        fail();
        throw error;
      };
      signal.addEventListener('abort', stop, { once: true });
      worker.onerror = (event) => {
        event.preventDefault();
        fail();
      };
      worker.onmessageerror = fail;
      const begin = (): void => {
        worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
          const answered = task.answer(data, tell).then((result) => {
            if (result !== undefined) end(result);
          });
          answered.catch(orFail);
        };
        Promise.resolve(task.begin(tell)).catch(orFail);
      };
      if (signal.aborted) stop();
      else this.#whenReady(begin);
    });
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #whenReady(then: () => void): void {
    this.#onready = then;
    if (this.#isReady) then();
  }
}
