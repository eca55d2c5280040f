import { describe, expect, it, vi } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { readTextTable } from '../../src/csv/readTable';
import { headOf } from '../../src/importing/headOf';
import { readInWorker } from '../../src/importing/readInWorker';
import { readText } from '../../src/importing/readText';
import { readSource } from '../../src/importing/readSource';
import { NO_READING_CHOICE } from '../../src/importing/reading';
import type { Reading, ReadingHooks, ReadingStep, Source, TableReader } from '../../src/importing/reading';
import { StartedWorker } from '../../src/importing/startedWorker';
import { silentWorker, workerPair } from './workerPair';

const hooks: ReadingHooks = {
  step: () => Promise.resolve(true),
  chooseSheets: () => Promise.resolve([0]),
  preview: undefined,
};
const never = new AbortController().signal;

const source = (text: string): Source => ({ kind: 'text', name: 'plan.csv', text, ...NO_READING_CHOICE });

function planOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => `Milestone ${String(i)},${String(2020 + (i % 20))},MSD / MOJ`);
  return ['Milestone,Date,Lead', ...lines, 'Milestone,Date,Lead', '* a note'].join('\n');
}

const twoSheets: TableReader = () =>
  Promise.resolve([
    { sheet: 'Plan', isHidden: false, table: readTextTable('Milestone\tDate\nOne\t2026\n', 'book.xlsx') },
    { sheet: 'Empty', isHidden: false, table: readTextTable('', 'book.xlsx') },
    { sheet: 'Other', isHidden: false, table: readTextTable('Milestone\tDate\nTwo\t2027\nThree\t2028\n', 'book.xlsx') },
  ]);

describe('readInWorker(worker, source, hooks, signal)', () => {
  it.each([0, 1, 2500])('reads a table of %i rows exactly as the page does (U5)', async (rows) => {
    const text = source(planOf(rows));
    const { worker, started } = workerPair(readText);
    const inWorker = await readInWorker(started, text, hooks, never);
    expect(inWorker).toEqual(await readSource(text, readText, hooks));
    expect(inWorker.kind).toBe('read');
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('hands no more than a thousand rows over at a time, and says what share is there (U12)', async () => {
    const steps: ReadingStep[] = [];
    const { started, sent } = workerPair(readText);
    const step = (each: ReadingStep): Promise<boolean> => {
      steps.push(each);
      return Promise.resolve(true);
    };
    await readInWorker(started, source(planOf(2500)), { ...hooks, step }, never);
    const sizes = sent.flatMap((message) => (message.kind === 'piece' ? [message.piece.items.length] : []));
    expect(Math.max(...sizes)).toBe(1000);
    expect(steps.map(({ stage }) => stage).slice(0, 3)).toEqual(['cells', 'columns', 'dates']);
    const shares = steps.flatMap(({ share }) => share ?? []);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(steps.at(-1)?.rows).toBe(2501);
  });

  it('shows the first rows of a large text before the whole, read as if there were no more (U12)', async () => {
    const large = source(planOf(6000));
    const heads: Reading[] = [];
    const preview = (head: Reading): void => void heads.push(head);
    const inWorker = await readInWorker(workerPair(readText).started, large, { ...hooks, preview }, never);
    const alone = await readSource(assertExists(headOf(large), 'head'), readText, hooks);
    expect(alone).toEqual({ kind: 'read', readings: heads.map((reading) => ({ sheet: '', reading })) });
    expect(heads).toHaveLength(1);
    // The whole is what it would be without them.
    expect(inWorker).toEqual(await readSource(large, readText, hooks));
  });

  it('shows no first rows of what is small, or that nobody wants to see', async () => {
    const sent = async (text: string, preview: ReadingHooks['preview']): Promise<readonly string[]> => {
      const pair = workerPair(readText);
      await readInWorker(pair.started, source(text), { ...hooks, preview }, never);
      return pair.sent.map(({ kind }) => kind);
    };
    expect(await sent(planOf(500), () => undefined)).not.toContain('preview');
    expect(await sent(planOf(6000), undefined)).not.toContain('preview');
  });

  it('says why there is no table', async () => {
    const result = await readInWorker(workerPair(readText).started, source(''), hooks, never);
    expect(result.kind === 'refused' && result.table.issues.map(({ code }) => code)).toEqual(['EMPTY_FILE']);
  });

  it('asks which sheet where several have rows, with their size and columns', async () => {
    const chooseSheets = vi.fn(() => Promise.resolve([1]));
    const result = await readInWorker(workerPair(twoSheets).started, source('x'), { ...hooks, chooseSheets }, never);
    expect(chooseSheets).toHaveBeenCalledWith([
      { sheet: 'Plan', isHidden: false, rows: 1, columns: ['Milestone', 'Date'], others: 0 },
      { sheet: 'Other', isHidden: false, rows: 2, columns: ['Milestone', 'Date'], others: 0 },
    ]);
    const [read] = result.kind === 'read' ? result.readings : [];
    expect([read?.sheet, read?.reading.table.file, read?.reading.plan.milestones.length]).toEqual([
      'Other',
      'book.xlsx',
      2,
    ]);
  });

  it('reads several sheets as tables of their own, each called after the file and its sheet', async () => {
    const both = { ...hooks, chooseSheets: () => Promise.resolve([0, 1]) };
    const inWorker = await readInWorker(workerPair(twoSheets).started, source('x'), both, never);
    expect(inWorker).toEqual(await readSource(source('x'), twoSheets, both));
    const readings = inWorker.kind === 'read' ? inWorker.readings : [];
    expect(readings.map(({ reading }) => [reading.table.file, reading.plan.milestones.length])).toEqual([
      ['book.xlsx: Plan', 1],
      ['book.xlsx: Other', 2],
    ]);
    for (const { reading } of readings) {
      for (const each of [...reading.table.issues, ...reading.plan.issues]) expect(each.file).toBe(reading.table.file);
    }
  });

  it('stops when no sheet is chosen', async () => {
    const { worker, started } = workerPair(twoSheets);
    const result = await readInWorker(
      started,
      source('x'),
      { ...hooks, chooseSheets: () => Promise.resolve(undefined) },
      never,
    );
    expect(result).toEqual({ kind: 'cancelled' });
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('stops at once when the signal says so, whatever the worker is doing', async () => {
    const abort = new AbortController();
    const worker = silentWorker();
    const reading = readInWorker(new StartedWorker(worker), source('x'), hooks, abort.signal);
    abort.abort();
    expect(await reading).toEqual({ kind: 'cancelled' });
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('tells a worker that never starts, with an error or in silence, from one that breaks', async () => {
    const failing = silentWorker();
    const failed = readInWorker(new StartedWorker(failing), source('x'), hooks, never);
    assertExists(failing.onerror, 'handler').call(failing as Worker, new Event('error') as ErrorEvent);
    expect(await failed).toEqual({ kind: 'no-worker' });

    vi.useFakeTimers();
    const silent = readInWorker(new StartedWorker(silentWorker()), source('x'), hooks, never);
    vi.advanceTimersByTime(11_000);
    vi.useRealTimers();
    expect(await silent).toEqual({ kind: 'no-worker' });

    const broken = silentWorker();
    const half = readInWorker(new StartedWorker(broken), source('x'), hooks, never);
    assertExists(broken.onmessage, 'handler').call(
      broken as Worker,
      new MessageEvent('message', { data: { kind: 'ready' } }),
    );
    assertExists(broken.onerror, 'handler').call(broken as Worker, new Event('error') as ErrorEvent);
    expect(await half).toEqual({ kind: 'broken' });
  });
});
