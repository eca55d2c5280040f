import type { Browser, Page } from '@playwright/test';

/** One event of the browser's own trace, as far as it is read here. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly elementCount?: number };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink',
  'cc',
  'toplevel',
  '__metadata',
];

/** What the main thread of a page does while `run` goes on: milliseconds of its own of each kind of event, most first. */
export async function traceTimes(
  browser: Browser,
  page: Page,
  run: () => Promise<unknown>,
): Promise<readonly (readonly [string, number])[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await run();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const own = new Map<string, number>();
  for (const [name, ms] of mainThreads(trace.traceEvents).flatMap(ownTimes)) own.set(name, (own.get(name) ?? 0) + ms);
  return [...own].toSorted(([, a], [, b]) => b - a);
}

/** The events of the main threads of pages, nothing of other threads; each list is one thread. */
function mainThreads(events: readonly TraceEvent[]): readonly (readonly TraceEvent[])[] {
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
  );
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    const thread = `${String(event.pid)} ${String(event.tid)}`;
    if (event.ph !== 'X' || !isMain.has(thread)) continue;
    const list = threads.get(thread) ?? [];
    list.push(event);
    threads.set(thread, list);
  }
  return [...threads.values()];
}

/** Each event with the time that none inside it took. */
function ownTimes(events: readonly TraceEvent[]): readonly (readonly [string, number])[] {
  const open: { readonly end: number; readonly index: number }[] = [];
  const times: [string, number][] = [];
  for (const { name, ts, dur = 0 } of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
    const around = open.at(-1);
    const outer = around === undefined ? undefined : times[around.index];
    if (outer !== undefined) outer[1] -= dur / 1000;
    open.push({ end: ts + dur, index: times.length });
    times.push([name, dur / 1000]);
  }
  return times;
}
