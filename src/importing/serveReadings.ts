import type { ReadingResult, TableReader } from './reading';
import { cutReading } from './readingPieces';
import { readSource } from './readSource';
import type { WorkerScope } from './workerMessages';

/** The worker's side: reads one source, asks which sheets where there are several, hands the reading over in pieces. */
export function serveReadings(scope: WorkerScope, cut: TableReader): void {
  let choose: (sheets: readonly number[]) => void = () => undefined;
  scope.onmessage = ({ data }) => {
    if (data.kind === 'choose') {
      choose(data.sheets);
      return;
    }
    const reading = readSource(data.source, cut, {
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
    });
    reading
      .then((result) => {
        handOver(scope, result);
      })
      .catch((error: unknown) => {
        // A rejected promise ends in silence here; an error thrown outside of one reaches the page.
        setTimeout(() => {
          throw error;
        });
      });
  };
  scope.postMessage({ kind: 'ready' });
}

function handOver(scope: WorkerScope, result: ReadingResult): void {
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
