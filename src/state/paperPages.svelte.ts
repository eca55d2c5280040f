import { pageSizeOf, type PageSetup } from '../layout/pageSetup';
import type { PageSize } from '../layout/pageSize';
import type { Scene } from '../scene/node';
import type { TimelineView } from '../view/timelineView';
import { pagesOf } from './pagesOf';
import type { Session } from './session.svelte';

/** Laying out pages takes longer than a keystroke, so they wait until the typing pauses. In ms. */
const PAUSE = 250;

/** What pages are laid out from. */
interface Wanted {
  readonly view: TimelineView;
  readonly setup: PageSetup;
}

/** The pages as they will be saved, a moment behind the choices. To be made while a component is. */
export class PaperPages {
  readonly #session: Session;
  #settled = $state.raw<Wanted>();
  readonly scenes: readonly Scene[] = $derived.by(() => {
    const { view, setup } = this.#settled ?? this.#wanted;
    return pagesOf(view, setup);
  });

  constructor(session: Session) {
    this.#session = session;
    $effect(() => {
      const wanted = this.#wanted;
      const timer = setTimeout(() => {
        this.#settled = wanted;
      }, PAUSE);
      return () => {
        clearTimeout(timer);
      };
    });
  }

  /** The page they are laid out for. */
  get page(): PageSize {
    return pageSizeOf((this.#settled ?? this.#wanted).setup);
  }

  get #wanted(): Wanted {
    return { view: this.#session.view, setup: this.#session.choices.page };
  }
}
