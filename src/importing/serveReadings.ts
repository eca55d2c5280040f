import type { ReadingResult, TableReader } from './reading';
import { cutReading } from './readingPieces';
import { readSource } from './readSource';
import type { WorkerScope } from './workerMessages';

/** The worker's side: reads one source, asks which sheet where there are several, hands the reading over in pieces. */
export function serveReadings(scope: WorkerScope, cut: TableReader): void {
  let choose: (sheet: number) => void = () => undefined;
  scope.onmessage = ({ data }) => {
    if (data.kind === 'choose') {
      choose(data.sheet);
      return;
    }
    const reading = readSource(data.source, cut, {
      step: (step) => {
        scope.postMessage({ kind: 'step', step });
        return Promise.resolve(true);
      },
      chooseSheet: (sheets) => {
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
  const { outline, pieces, count } = cutReading(result.reading);
  scope.postMessage({ kind: 'outline', sheet: result.sheet, outline, count });
  for (const piece of pieces) scope.postMessage({ kind: 'piece', piece });
  scope.postMessage({ kind: 'end' });
}
