import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { planInWorker } from '../../src/importing/planInWorker';
import { readRequest } from '../../src/importing/readRequest';
import { readText } from '../../src/importing/readText';
import type { PlanRequest, ReadingStep } from '../../src/importing/reading';
import { StartedWorker } from '../../src/importing/startedWorker';
import { suggestMapping } from '../../src/model/suggestMapping';
import { largeTable } from './largeTable';
import { silentWorker, workerPair } from './workerPair';

const never = new AbortController().signal;
const quiet = (): void => undefined;

function requestOf(...texts: readonly string[]): PlanRequest {
  const tables = texts.map((text, i) => readTextTable(text, `plan ${String(i)}.csv`));
  const mappings = tables.map((table) => suggestMapping(table).mapping);
  return { tables, mappings, context: { documentDate: undefined } };
}

describe('planInWorker(worker, request, onstep, signal)', () => {
  it.each([[[2500]], [[1200, 30]], [[0]]])('reads tables of %j rows exactly as the page does (U5)', async (sizes) => {
    const request = requestOf(...sizes.map(largeTable));
    const { worker, started } = workerPair(readText);
    const result = await planInWorker(started, request, quiet, never);
    expect(result).toEqual({ kind: 'read', reading: readRequest(request) });
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('sends no more than a thousand rows at a time, and says how many are being read (U12)', async () => {
    const steps: ReadingStep[] = [];
    const { started, told } = workerPair(readText);
    const onstep = (step: ReadingStep): void => void steps.push(step);
    await planInWorker(started, requestOf(largeTable(2500)), onstep, never);
    const sizes = told.flatMap((message) => (message.kind === 'piece' ? [message.piece.items.length] : []));
    expect(Math.max(...sizes)).toBe(1000);
    expect(steps).toEqual([{ stage: 'dates', rows: 2500, share: undefined }]);
  });

  it('stops at once when the signal says so', async () => {
    const abort = new AbortController();
    const worker = silentWorker();
    const reading = planInWorker(new StartedWorker(worker), requestOf(largeTable(3)), quiet, abort.signal);
    abort.abort();
    expect(await reading).toEqual({ kind: 'cancelled' });
    expect(worker.terminate).toHaveBeenCalled();
  });
});

describe('StartedWorker.warmUp(onfail)', () => {
  it('reads something made up and tells nobody; the real thing comes after it', async () => {
    const { started, sent, told } = workerPair(readText);
    started.warmUp(quiet);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent.map(({ kind }) => kind)).toEqual(['ready']);
    const request = requestOf(largeTable(20));
    expect(await planInWorker(started, request, quiet, never)).toEqual({ kind: 'read', reading: readRequest(request) });
    expect(told[0]).toEqual({ kind: 'warm-up' });
  });
});
