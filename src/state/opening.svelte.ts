import { Importing } from './importing.svelte';
import type { Opened, OpenedTables, OpenWatch } from './openFiles';
import { loadModel } from './readings';

/** What runs while tables are opened: one load at a time, the latest wins, and one that fails changes nothing. */
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
  async open(name: string, read: (watch: OpenWatch) => Promise<Opened>): Promise<OpenedTables | undefined> {
    const load = ++this.#load;
    const watch = this.importing.begin();
    this.loading = name;
    this.error = undefined;
    // The page gets a turn to show what is being read before the reading takes the thread.
    await new Promise((resolve) => setTimeout(resolve));
    const opened = await withModel(read(watch), name);
    if (load !== this.#load) return undefined;
    this.importing.stop();
    this.loading = undefined;
    if (opened.ok) return opened;
    if (opened.message === undefined) this.#report(`${name} was not opened. Nothing has changed.`);
    else this.error = opened.message;
    return undefined;
  }

  /** Stops the load that runs. */
  cancel(): void {
    if (this.loading === undefined) return;
    this.#load++;
    this.importing.stop();
    this.#report(`Stopped reading ${this.loading}. Nothing has changed.`);
    this.loading = undefined;
  }
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
