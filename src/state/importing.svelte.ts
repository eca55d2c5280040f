import type { ReadingStep, SheetSummary } from '../importing/reading';
import type { OpenWatch } from './openFiles';

/** What happens to the tables that are open when more are brought. */
export type OpenHow = 'replace' | 'add';

/** How far the reading of a file is. */
export interface LoadProgress {
  readonly file: string;
  readonly step: ReadingStep;
}

/** What the import has to ask a person. `undefined` for an answer: nothing is opened. */
export type ImportQuestion =
  | {
      readonly kind: 'sheet';
      readonly file: string;
      readonly sheets: readonly SheetSummary[];
      readonly answer: (sheets: readonly number[] | undefined) => void;
    }
  | { readonly kind: 'how'; readonly what: string; readonly answer: (how: OpenHow | undefined) => void };

/** The reading that runs, if one does: how far it is, what it asks, and the way to stop it. */
export class Importing {
  progress = $state.raw<LoadProgress>();
  question = $state.raw<ImportQuestion>();
  #abort = new AbortController();

  /** Starts a reading. One that still runs is stopped: the later load wins. */
  begin(): OpenWatch {
    this.stop();
    const abort = new AbortController();
    this.#abort = abort;
    return {
      signal: abort.signal,
      onstep: (file, step) => {
        if (!abort.signal.aborted) this.progress = { file, step };
      },
      chooseSheets: (file, sheets) =>
        this.#ask<readonly number[]>((answer) => ({ kind: 'sheet', file, sheets, answer }), abort.signal),
      onhead: undefined,
    };
  }

  /** Asks whether to put what is brought beside the open tables or in their place. */
  askHow(what: string): Promise<OpenHow | undefined> {
    return this.#ask<OpenHow>((answer) => ({ kind: 'how', what, answer }), undefined);
  }

  /** Ends the reading that runs: stops it where it has not ended by itself. */
  stop(): void {
    this.#abort.abort();
    this.progress = undefined;
    this.question = undefined;
  }

  #ask<T>(
    pose: (answer: (value: T | undefined) => void) => ImportQuestion,
    signal: AbortSignal | undefined,
  ): Promise<T | undefined> {
    return new Promise((resolve) => {
      const question = pose((value) => {
        if (this.question === question) this.question = undefined;
        resolve(value);
      });
      this.question?.answer(undefined);
      this.question = question;
      signal?.addEventListener('abort', () => {
        question.answer(undefined);
      });
    });
  }
}
