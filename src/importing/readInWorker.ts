import { assertNever } from '../base/assert';
import type { Reading, ReadingHooks, ReadingResult, Source } from './reading';
import { joinReading, type Piece } from './readingPieces';
import type { FromWorker, ToWorker, WorkerLike } from './workerMessages';

/** How a reading in a worker ended; `no-worker`: it never started, and the page can read by itself. */
export type WorkerResult = ReadingResult | { readonly kind: 'no-worker' };

/** A worker that has not answered by then never will: a policy of the page may keep it from starting without a word. */
const START_MS = 10_000;

/** Reads a source in a worker that was just made, and ends the worker, whatever comes. */
export function readInWorker(
  worker: WorkerLike,
  source: Source,
  hooks: ReadingHooks,
  signal: AbortSignal,
): Promise<WorkerResult> {
  return new Promise((resolve) => {
    const end = (result: WorkerResult): void => {
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
      worker.onmessage = null;
      worker.terminate();
      resolve(result);
    };
    let started = false;
    const fail = (): void => {
      end(started ? { kind: 'broken' } : { kind: 'no-worker' });
    };
    const silence = setTimeout(fail, START_MS);
    const stop = (): void => {
      end({ kind: 'cancelled' });
    };
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    const arrival = new Arrival();
    worker.onerror = (event) => {
      event.preventDefault();
      fail();
    };
    worker.onmessageerror = fail;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      clearTimeout(silence);
      if (data.kind === 'ready') {
        started = true;
        tell(worker, { kind: 'read', source });
        return;
      }
      answer(worker, data, arrival, hooks)
        .then((result) => {
          if (result !== undefined) end(result);
        })
        .catch((error: unknown) => {
          fail();
          throw error;
        });
    };
  });
}

function tell(worker: WorkerLike, message: ToWorker): void {
  worker.postMessage(message);
}

/** Does what a message asks for; the result when it was the last. */
async function answer(
  worker: WorkerLike,
  message: FromWorker,
  arrival: Arrival,
  hooks: ReadingHooks,
): Promise<ReadingResult | undefined> {
  switch (message.kind) {
    case 'ready':
      return undefined;
    case 'step':
      return (await hooks.step(message.step)) ? undefined : { kind: 'cancelled' };
    case 'sheets': {
      const sheets = await hooks.chooseSheets(message.sheets);
      if (sheets === undefined || sheets.length === 0) return { kind: 'cancelled' };
      tell(worker, { kind: 'choose', sheets });
      return undefined;
    }
    case 'outline':
      arrival.begin(message);
      return undefined;
    case 'piece': {
      const { rows, share } = arrival.add(message.piece);
      return (await hooks.step({ stage: 'handing-over', rows, share })) ? undefined : { kind: 'cancelled' };
    }
    case 'end':
      return arrival.end();
    case 'refused':
      return message;
    default:
      return assertNever(message);
  }
}

/** A sheet whose reading comes in pieces. */
interface ArrivingSheet {
  readonly sheet: string;
  readonly outline: Reading;
  readonly count: number;
  readonly pieces: Piece[];
}

/** Readings that come in pieces, one sheet after the other. */
class Arrival {
  readonly #sheets: ArrivingSheet[] = [];
  #items = 0;

  begin(head: Omit<ArrivingSheet, 'pieces'>): void {
    this.#sheets.push({ ...head, pieces: [] });
  }

  /** Takes a piece; says how much is there. */
  add(piece: Piece): { readonly rows: number | undefined; readonly share: number } {
    const sheet = this.#sheets.at(-1);
    sheet?.pieces.push(piece);
    this.#items += piece.items.length;
    return { rows: sheet?.outline.plan.reconciliation.rows, share: this.#items / (sheet?.count ?? 1) };
  }

  end(): ReadingResult {
    if (this.#sheets.length === 0) throw new Error('missing outline of a reading');
    const readings = this.#sheets.map(({ sheet, outline, pieces }) => ({
      sheet,
      reading: joinReading(outline, pieces),
    }));
    return { kind: 'read', readings };
  }
}
