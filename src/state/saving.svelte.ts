import type { MadeFigure } from '../export/makeFigure';
import { UnwritableFigure } from '../render/figureFormat';
import type { Choices } from './choices';
import type { Session } from './session.svelte';

/** How far the writing of a figure is, in pages. */
export interface SavingProgress {
  readonly done: number;
  readonly of: number;
}

/** The writing of the figure: the one that runs, or what came of the last. */
export class Saving {
  /** `undefined`: nothing is being written. */
  progress = $state.raw<SavingProgress>();
  /** Why the last one came to nothing, in plain words. */
  error = $state<string>();
  #made = $state.raw<{ readonly figure: MadeFigure; readonly from: Choices }>();
  readonly #session: Session;
  #abort = new AbortController();

  constructor(session: Session) {
    this.#session = session;
  }

  /** What was last made, as long as the figure is still the same. */
  get made(): MadeFigure | undefined {
    return this.#made?.from === this.#session.choices ? this.#made.figure : undefined;
  }

  /** Makes the figure as chosen; `undefined` when that came to nothing, which it then says. Stops one that still runs. */
  async make(): Promise<MadeFigure | undefined> {
    if (this.#session.refusesTaking()) return undefined;
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const { view, choices } = this.#session;
    this.progress = { done: 0, of: 1 };
    this.error = undefined;
    this.#made = undefined;
    const watch = {
      signal: abort.signal,
      progress: (done: number, of: number) => {
        if (!abort.signal.aborted) this.progress = { done, of };
      },
    };
    try {
      const { makeFigure } = await import('../export/makeFigure');
      const figure = await makeFigure(view, choices.page, choices.saving, watch);
      if (abort.signal.aborted) return undefined;
      this.#made = { figure, from: choices };
      return figure;
    } catch (error) {
      if (!abort.signal.aborted) this.#fail(error, choices.saving.format.toUpperCase());
      return undefined;
    } finally {
      if (this.#abort === abort) this.progress = undefined;
    }
  }

  /** Stops what is being written; the figure itself is untouched. */
  stop(): void {
    if (this.progress === undefined) return;
    this.#abort.abort();
    this.progress = undefined;
    this.#session.report('Stopped. No file was saved.');
  }

  #fail(error: unknown, format: string): void {
    this.error = error instanceof UnwritableFigure ? error.message : causeOf(error, format);
    this.#session.report(`The figure was not saved. ${this.error}`);
  }
}

/** A part that does not load is missing on the way here; all else is a mistake of ours, told as it is. */
function causeOf(error: unknown, format: string): string {
  const message = error instanceof Error ? error.message : String(error);
  return /import|module|load/i.test(message)
    ? `The part of Milepost that writes ${format} could not be loaded. Check the connection and save again; nothing is lost.`
    : `Writing ${format} failed (${message}). Try another format; nothing is lost.`;
}

const SAVINGS = new WeakMap<Session, Saving>();

/** The one saving of a session: the panel and the shortcut show and start the same. */
export function savingOf(session: Session): Saving {
  const saving = SAVINGS.get(session) ?? new Saving(session);
  SAVINGS.set(session, saving);
  return saving;
}
