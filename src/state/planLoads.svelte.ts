import type { RawTable } from '../csv/rawTable';
import type { OpenHow } from './importing.svelte';
import type { Opened, OpenedTables, OpenWatch } from './openFiles';
import { Opening } from './opening.svelte';
import type { Companion, OpenPlan } from './openPlan.svelte';
import { requestFor, type PlanReader } from './planReader.svelte';
import { planAtHand } from './readings';
import { withOpened, type OpenState } from './withOpened';

/** What the loads of a session work on, and how they are told. */
export interface LoadsHost {
  readonly open: OpenPlan;
  readonly reader: PlanReader;
  /** Says a sentence to screen readers. */
  readonly say: (text: string) => void;
  /** Says a sentence to the eye as well. */
  readonly report: (text: string) => void;
  /** What the figure holds now, in one sentence. */
  readonly summary: () => string;
  /** What has been opened, in one sentence. */
  readonly opened: () => string;
}

/**
 * Brings tables in, and the plan up with the choices. What takes long is done aside from the page, can be watched and
 * stopped, and changes nothing until it is done.
 */
export class PlanLoads {
  readonly opening: Opening;
  readonly #host: LoadsHost;
  /** The choices when the plan was last the one they ask for: where to go back to when reading it anew is stopped. */
  #settled: OpenPlan['moment'];
  /** True while a worker reads the plan with a change. */
  #rereading = false;

  constructor(host: LoadsHost) {
    this.#host = host;
    this.#settled = host.open.moment;
    this.opening = new Opening(host.report);
  }

  /** Opens tables. `how`: in place of what is open, beside it, or in place of one table of it. */
  async load(
    name: string,
    read: (watch: OpenWatch) => Promise<Opened>,
    companion: Companion,
    how: OpenHow | RawTable = 'replace',
  ): Promise<void> {
    const { open, reader, say, summary } = this.#host;
    const next = (opened: OpenedTables): OpenState => withOpened(open.whole, opened, how, companion.documentDate);
    const showHead = (head: RawTable): void => {
      open.showHead(head, next({ ok: true, tables: [head] }).choices);
      say(summary());
    };
    open.endHead();
    this.#rereading = false;
    const opened = await this.opening.open(name, {
      read,
      showHead: how === 'replace' ? showHead : undefined,
      requestFor: (tables) => {
        const request = requestFor(next(tables));
        return planAtHand(request) === undefined ? request : undefined;
      },
      take: (request, reading) => {
        reader.take(request, reading);
      },
    });
    if (opened !== undefined) this.#show(next(opened), how === 'replace' ? companion : undefined);
    else if (this.opening.loading === undefined) this.#standAsBefore();
  }

  /** Notes where to go back to, before a change that may take long to read. */
  hold(): void {
    if (!this.#host.reader.isBehind) this.#settled = this.#host.open.moment;
  }

  /** Says what is to be seen after a change, at once or when a worker has read the plan that is asked for. */
  settle(words: () => string): void {
    if (this.#host.reader.isBehind) {
      void this.#catchUp(words);
      return;
    }
    if (this.#rereading) this.opening.stop();
    this.#rereading = false;
    this.#host.say(words());
  }

  /** Stops the load that runs; what was open before it is back. */
  cancel(): void {
    if (this.opening.loading === undefined) return;
    this.opening.cancel();
    this.#host.open.endHead();
    if (this.#rereading) this.#host.open.goBack(this.#settled);
    this.#rereading = false;
  }

  #show(next: OpenState, companion: Companion | undefined): void {
    const { open, say, opened } = this.#host;
    open.show(next, companion);
    this.#settled = open.moment;
    say(opened());
  }

  /** Nothing came of a load: what was open before it is back, and what it held up goes on. */
  #standAsBefore(): void {
    const { open, reader, summary } = this.#host;
    open.endHead();
    if (reader.isBehind) void this.#catchUp(summary);
  }

  /** Has a worker read the plan that is asked for. The one from before stands until then, and is back when it fails. */
  async #catchUp(words: () => string): Promise<void> {
    const { open, reader, say } = this.#host;
    const { request } = reader;
    this.#rereading = true;
    const reading = await this.opening.reread(reader.plan.files.join(', '), request);
    if (this.opening.loading !== undefined) return;
    this.#rereading = false;
    if (reading !== undefined) {
      reader.take(request, reading);
      say(words());
    } else if (reader.isBehind) {
      open.goBack(this.#settled);
    }
  }
}
