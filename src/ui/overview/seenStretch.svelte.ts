import { untrack } from 'svelte';
import type { Viewport } from '../../state/viewport.svelte';

/** What words and buttons say of the time in view. */
export type Seen = Pick<Viewport, 'from' | 'zoom' | 'reach' | 'mostZoom' | 'isWhole' | 'visible' | 'whole' | 'asked'>;

/** Words follow a movement this often, in ms: nobody reads them faster, and each change of them costs a frame's time. */
const PACE = 400;

/** Follows what is in view: at once when it begins to move, at a reading pace while it moves, and to where it comes to rest. */
export class SeenStretch {
  readonly #viewport: Viewport;
  #now: Seen;
  #said = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Follows as long as the component that makes it lives. */
  constructor(viewport: Viewport) {
    this.#viewport = viewport;
    this.#now = $state.raw(seenOf(viewport));
    $effect.pre(() => {
      // What the rest is worked out from.
      void [viewport.from, viewport.zoom, viewport.reach, viewport.axis, viewport.asked];
      untrack(() => {
        this.#follow();
      });
    });
    $effect(() => () => {
      clearTimeout(this.#timer);
    });
  }

  get now(): Seen {
    return this.#now;
  }

  /** A movement is over: says where it has led. */
  catchUp(): void {
    clearTimeout(this.#timer);
    this.#take();
  }

  #follow(): void {
    clearTimeout(this.#timer);
    const wait = this.#said + PACE - performance.now();
    if (wait <= 0) this.#take();
    else {
      this.#timer = setTimeout(() => {
        this.#take();
      }, wait);
    }
  }

  #take(): void {
    this.#said = performance.now();
    this.#now = seenOf(this.#viewport);
  }
}

function seenOf({ from, zoom, reach, mostZoom, isWhole, visible, whole, asked }: Viewport): Seen {
  return { from, zoom, reach, mostZoom, isWhole, visible, whole, asked };
}
