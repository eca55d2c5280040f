import type { Deck } from '../deck/step';
import type { DeckContent } from '../deck/deckContent';
import type { MadeFigure } from '../export/makeFigure';
import type { TakeAwayChoice } from '../export/takeAway';
import { UnwritableFigure } from '../render/figureFormat';
import type { SavingProgress } from './saving.svelte';

/** Why nothing came of it: in plain words already, a part that did not load, or a mistake of ours with its message. */
export type TakeAwayTrouble =
  | { readonly kind: 'told'; readonly message: string }
  | { readonly kind: 'unloaded' }
  | { readonly kind: 'broken'; readonly message: string };

/** The making of files of a presentation: one at a time, with its progress, and a way to stop it. */
export class TakingAway {
  /** `undefined`: nothing is being made. */
  progress = $state.raw<SavingProgress>();
  trouble = $state.raw<TakeAwayTrouble>();
  #abort = new AbortController();

  /** The files; `undefined` when it was stopped or came to nothing, of which `trouble` tells. */
  async make(deck: Deck, content: DeckContent, choice: TakeAwayChoice): Promise<MadeFigure | undefined> {
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.trouble = undefined;
    this.progress = { done: 0, of: 1 };
    const watch = {
      signal: abort.signal,
      progress: (done: number, of: number) => {
        if (!abort.signal.aborted) this.progress = { done, of };
      },
    };
    try {
      const { makeTakeAway } = await import('../export/takeAway');
      const made = await makeTakeAway(deck, content, choice, watch);
      return abort.signal.aborted ? undefined : made;
    } catch (error) {
      if (!abort.signal.aborted) this.trouble = troubleOf(error);
      return undefined;
    } finally {
      if (this.#abort === abort) this.progress = undefined;
    }
  }

  /** True when there was something to stop. */
  stop(): boolean {
    const isRunning = this.progress !== undefined;
    this.#abort.abort();
    this.progress = undefined;
    return isRunning;
  }
}

function troubleOf(error: unknown): TakeAwayTrouble {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UnwritableFigure) return { kind: 'told', message };
  return /import|module|load/i.test(message) ? { kind: 'unloaded' } : { kind: 'broken', message };
}
