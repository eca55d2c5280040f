import type { PlanReading, PlanRequest, PlanResult, ReadingStep } from './reading';
import { cutTable, Joining } from './readingPieces';
import type { Interrupted, StartedWorker, WorkerTask } from './startedWorker';
import type { ToWorker } from './workerMessages';

/** Reads tables as one plan in a worker, and ends the worker, whatever comes. */
export function planInWorker(
  worker: StartedWorker,
  request: PlanRequest,
  onstep: (step: ReadingStep) => void,
  signal: AbortSignal,
): Promise<PlanResult | Interrupted> {
  const rows = request.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const joining = new Joining();
  let outline: PlanReading | undefined;
  let left = 0;
  const task: WorkerTask<PlanResult> = {
    begin: async (tell) => {
      onstep({ stage: 'dates', rows, share: undefined });
      await sendTables(request, tell, signal);
    },
    answer: (message) => {
      switch (message.kind) {
        case 'plan-outline':
          outline = message.outline;
          left = message.count;
          break;
        case 'piece':
          joining.add(message.piece);
          left -= message.piece.items.length;
          break;
        case 'end':
          if (outline === undefined || left !== 0) throw new Error('missing pieces of a plan');
          return Promise.resolve({ kind: 'read', reading: joining.plan(outline) });
        default:
          throw new Error(`unexpected message of a plan: ${message.kind}`);
      }
      return Promise.resolve(undefined);
    },
  };
  return worker.run(task, signal);
}

/** Sends the tables in pieces, with turns of the page between them: a large one would hold it up in one go. */
async function sendTables(
  { tables, ...asked }: PlanRequest,
  tell: (message: ToWorker) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const table of tables) {
    const { outline, pieces } = cutTable(table);
    tell({ kind: 'table', outline });
    for (const piece of pieces) {
      tell({ kind: 'piece', piece });
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return;
    }
  }
  tell({ kind: 'plan', ...asked });
}
