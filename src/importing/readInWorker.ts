import type { Reading, ReadingHooks, ReadingResult, Source } from './reading';
import { Joining, type Piece } from './readingPieces';
import type { Interrupted, StartedWorker, WorkerTask } from './startedWorker';
import type { FromWorker } from './workerMessages';

/** Reads a source in a worker, and ends the worker, whatever comes. */
export function readInWorker(
  worker: StartedWorker,
  source: Source,
  hooks: ReadingHooks,
  signal: AbortSignal,
): Promise<ReadingResult | Interrupted> {
  const arrival = new Arrival();
  const task: WorkerTask<ReadingResult> = {
    begin: (tell) => {
      tell({ kind: 'read', source, preview: hooks.preview !== undefined });
    },
    answer: async (message, tell) => {
      switch (message.kind) {
        case 'sheets': {
          const sheets = await hooks.chooseSheets(message.sheets);
          if (sheets === undefined || sheets.length === 0) return { kind: 'cancelled' };
          tell({ kind: 'choose', sheets });
          return undefined;
        }
        case 'step':
          return (await hooks.step(message.step)) ? undefined : { kind: 'cancelled' };
        case 'piece': {
          const { rows, share } = arrival.add(message.piece);
          return (await hooks.step({ stage: 'handing-over', rows, share })) ? undefined : { kind: 'cancelled' };
        }
        default:
          return answerAtOnce(message, arrival, hooks);
      }
    },
  };
  return worker.run(task, signal);
}

/** Does what a message asks for that nobody has to wait for; the result when it was the last. */
function answerAtOnce(message: FromWorker, arrival: Arrival, hooks: ReadingHooks): ReadingResult | undefined {
  switch (message.kind) {
    case 'preview':
      hooks.preview?.(message.reading);
      return undefined;
    case 'outline':
      arrival.begin(message);
      return undefined;
    case 'end':
      return arrival.end();
    case 'refused':
      return message;
    default:
      throw new Error(`unexpected message of a reading: ${message.kind}`);
  }
}

/** A sheet whose reading comes in pieces. */
interface ArrivingSheet {
  readonly sheet: string;
  readonly outline: Reading;
  readonly count: number;
  readonly joining: Joining;
}

/** Readings that come in pieces, one sheet after the other. */
class Arrival {
  readonly #sheets: ArrivingSheet[] = [];
  #items = 0;

  begin({ sheet, outline, count }: Omit<ArrivingSheet, 'joining'>): void {
    this.#sheets.push({ sheet, outline, count, joining: new Joining() });
  }

  /** Takes a piece; says how much is there. */
  add(piece: Piece): { readonly rows: number | undefined; readonly share: number } {
    const sheet = this.#sheets.at(-1);
    sheet?.joining.add(piece);
    this.#items += piece.items.length;
    return { rows: sheet?.outline.plan.reconciliation.rows, share: this.#items / (sheet?.count ?? 1) };
  }

  end(): ReadingResult {
    if (this.#sheets.length === 0) throw new Error('missing outline of a reading');
    const readings = this.#sheets.map(({ sheet, outline, joining }) => ({ sheet, reading: joining.reading(outline) }));
    return { kind: 'read', readings };
  }
}
