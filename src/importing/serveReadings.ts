import type { RawTable } from '../csv/rawTable';
import type { PlanRequest, ReadingResult, TableReader } from './reading';
import { cutPlan, cutReading, Joining } from './readingPieces';
import { readRequest } from './readRequest';
import { readSource } from './readSource';
import { warmUpSource } from './warmUpSource';
import type { ToWorker, WorkerScope } from './workerMessages';

/** The worker's side: reads one source or plan, asks which sheets where there are several, hands over in pieces. */
export function serveReadings(scope: WorkerScope, cut: TableReader): void {
  let choose: (sheets: readonly number[]) => void = () => undefined;
  const tables: { readonly outline: RawTable; readonly joining: Joining }[] = [];

  async function read({ source, preview }: Extract<ToWorker, { kind: 'read' }>): Promise<void> {
    const result = await readSource(source, cut, {
      step: (step) => {
        scope.postMessage({ kind: 'step', step });
        return Promise.resolve(true);
      },
      chooseSheets: (sheets) => {
        scope.postMessage({ kind: 'sheets', sheets });
        return new Promise((resolve) => {
          choose = resolve;
        });
      },
      preview: preview
        ? (reading) => {
            scope.postMessage({ kind: 'preview', reading });
          }
        : undefined,
    });
    handOverReadings(scope, result);
  }

  scope.onmessage = ({ data }) => {
    switch (data.kind) {
      case 'warm-up':
        throwAside(warmUp(cut));
        break;
      case 'read':
        throwAside(read(data));
        break;
      case 'choose':
        choose(data.sheets);
        break;
      case 'table':
        tables.push({ outline: data.outline, joining: new Joining() });
        break;
      case 'piece':
        tables.at(-1)?.joining.add(data.piece);
        break;
      case 'plan':
        handOverPlan(scope, { ...data, tables: tables.map(({ outline, joining }) => joining.table(outline)) });
    }
  };
  scope.postMessage({ kind: 'ready' });
}

/** A rejected promise ends in silence in a worker; an error thrown outside of one reaches the page. */
function throwAside(work: Promise<void>): void {
  work.catch((error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  });
}

/** Reads something made up and tells nobody. */
async function warmUp(cut: TableReader): Promise<void> {
  const quiet = { step: () => Promise.resolve(true), chooseSheets: () => Promise.resolve([0]), preview: undefined };
  const result = await readSource(warmUpSource(), cut, quiet);
  if (result.kind === 'read') for (const { reading } of result.readings) structuredClone(reading.plan.milestones);
}

function handOverReadings(scope: WorkerScope, result: ReadingResult): void {
  if (result.kind === 'refused') scope.postMessage(result);
  if (result.kind !== 'read') return;
  const cuts = result.readings.map(({ sheet, reading }) => ({ sheet, ...cutReading(reading) }));
  const count = cuts.reduce((sum, each) => sum + each.count, 0);
  for (const { sheet, outline, pieces } of cuts) {
    scope.postMessage({ kind: 'outline', sheet, outline, count });
    for (const piece of pieces) scope.postMessage({ kind: 'piece', piece });
  }
  scope.postMessage({ kind: 'end' });
}

function handOverPlan(scope: WorkerScope, request: PlanRequest): void {
  const { outline, pieces, count } = cutPlan(readRequest(request));
  scope.postMessage({ kind: 'plan-outline', outline, count });
  for (const piece of pieces) scope.postMessage({ kind: 'piece', piece });
  scope.postMessage({ kind: 'end' });
}
