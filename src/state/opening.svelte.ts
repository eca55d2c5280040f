import type { RawTable } from '../csv/rawTable';
import { readPlanAside } from '../importing/readFile';
import type { PlanReading, PlanRequest } from '../importing/reading';
import { Importing } from './importing.svelte';
import type { Opened, OpenedTables, OpenWatch } from './openFiles';
import { loadModel } from './readings';

/** What is made of a load on the way. */
export interface LoadSteps {
  readonly read: (watch: OpenWatch) => Promise<Opened>;
  /** Shows the first rows while the rest is being read; `undefined` when nobody wants to see them. */
  readonly showHead: ((head: RawTable) => void) | undefined;
  /** What the plan has to be read from where that would hold up the page; `undefined` when it would not. */
  readonly requestFor: (opened: OpenedTables) => PlanRequest | undefined;
  readonly take: (request: PlanRequest, reading: PlanReading) => void;
}

/**
 * What runs while tables are opened, or large ones read anew: one load at a time, the latest wins, and one that fails
 * changes nothing.
 */
export class Opening {
  /** Name of what is being read; `undefined` when nothing is. */
  loading = $state<string>();
  /** One sentence about the last load that failed. */
  error = $state<string>();
  /** How far a load is, what it asks. */
  readonly importing = new Importing();
  /** Counts loads, so that a slow one can not overwrite a later one. */
  #load = 0;
  readonly #report: (text: string) => void;

  /** `report`: says a sentence to the eye and to screen readers. */
  constructor(report: (text: string) => void) {
    this.#report = report;
  }

  /** Reads; the tables to show, or `undefined` when there is nothing to show: failed, stopped, or overtaken. */
  async open(name: string, { showHead, ...steps }: LoadSteps): Promise<OpenedTables | undefined> {
    this.error = undefined;
    const opened = await this.#run(name, async (watch, isCurrent) => {
      const onhead = (head: RawTable): void => {
        if (isCurrent()) showHead?.(head);
      };
      const read = await withModel(steps.read({ ...watch, onhead: showHead && onhead }), name);
      const request = read.ok && isCurrent() ? steps.requestFor(read) : undefined;
      if (request === undefined) return read;
      const reading = await readAside(name, request, watch);
      if ('ok' in reading) return reading;
      steps.take(request, reading);
      return read;
    });
    if (opened === undefined) return undefined;
    if (opened.ok) return opened;
    if (opened.message === undefined) this.#report(`${name} was not opened. Nothing has changed.`);
    else this.error = opened.message;
    return undefined;
  }

  /** Reads tables as a plan, aside from the page; `undefined` when that failed, was stopped or overtaken. */
  async reread(name: string, request: PlanRequest): Promise<PlanReading | undefined> {
    const reading = await this.#run(name, (watch) => readAside(name, request, watch));
    if (reading === undefined) return undefined;
    if (!('ok' in reading)) return reading;
    this.error = reading.message;
    return undefined;
  }

  /** Stops the load that runs because a person wants it so. */
  cancel(): void {
    const { loading } = this;
    this.stop();
    if (loading !== undefined) this.#report(`Stopped reading ${loading}. Nothing has changed.`);
  }

  /** Stops the load that runs because nothing more is expected of it. */
  stop(): void {
    this.#load++;
    this.importing.stop();
    this.loading = undefined;
  }

  /** Does something that can be watched and stopped; `undefined` when it was stopped or overtaken. */
  async #run<T>(
    name: string,
    work: (watch: OpenWatch, isCurrent: () => boolean) => Promise<T>,
  ): Promise<T | undefined> {
    const load = ++this.#load;
    const watch = this.importing.begin();
    this.loading = name;
    // The page gets a turn to show what is being read before the reading takes the thread.
    await new Promise((resolve) => setTimeout(resolve));
    const done = await work(watch, () => load === this.#load);
    if (load !== this.#load) return undefined;
    this.importing.stop();
    this.loading = undefined;
    return done;
  }
}

/** Has a worker read a plan, or says why that came to nothing. */
async function readAside(
  name: string,
  request: PlanRequest,
  watch: OpenWatch,
): Promise<PlanReading | Extract<Opened, { readonly ok: false }>> {
  const onstep: Parameters<typeof readPlanAside>[1] = (step) => {
    watch.onstep(name, step);
  };
  const result = await readPlanAside(request, onstep, watch.signal);
  if (result.kind === 'read') return result.reading;
  if (result.kind === 'cancelled') return { ok: false, message: undefined };
  return { ok: false, message: `Reading ${name} stopped part way. It may be too large for this browser.` };
}

/** What was read, once the part of the app that makes a plan of it is there too. */
async function withModel(reading: Promise<Opened>, name: string): Promise<Opened> {
  try {
    const [opened] = await Promise.all([reading, loadModel()]);
    return opened;
  } catch {
    // What fails here is the loading of code: reading itself never throws, whatever the bytes are.
    return {
      ok: false,
      message: `${name} was not opened: a part of Milepost could not be loaded. Load the page again, then open it once more.`,
    };
  }
}
