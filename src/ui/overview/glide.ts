import type { DayRange } from '../../base/dayRange';
import type { Viewport } from '../../state/viewport.svelte';

/** How long a move takes, in ms (CONVENTIONS A16). */
const DURATION = 200;

/** What the window shows, as shares of the axis, so that moving both ends evenly looks like one move. */
interface Place {
  readonly from: number;
  readonly zoom: number;
}

/**
 * Moves what is in view to where a change takes it, in steps that the eye can follow; at once where motion is not
 * wanted. It never alters where a move ends: any input finishes the one that runs.
 */
export class Glide {
  readonly #viewport: Viewport;
  readonly #isStill: () => boolean;
  #frame = 0;
  #target: (Place & { readonly asked: DayRange | undefined }) | undefined;
  /** Where the last step left the viewport; elsewhere someone else has moved it. */
  #left: Place | undefined;

  constructor(viewport: Viewport, isStill: () => boolean) {
    this.#viewport = viewport;
    this.#isStill = isStill;
  }

  /** `change` moves the viewport; what it reads there is where the move before this one ends. */
  to(change: () => void): void {
    const start = this.#place();
    this.finish();
    change();
    const target = { ...this.#place(), asked: this.#viewport.asked };
    if (this.#isStill() || isSame(start, target)) return;
    this.#target = target;
    this.#put(start);
    const began = performance.now();
    const step = (now: number): void => {
      if (this.#left === undefined || !isSame(this.#place(), this.#left)) this.#stop();
      else if (now - began >= DURATION) this.finish();
      else {
        this.#put(between(start, target, easeOut(Math.max(now - began, 0) / DURATION)));
        this.#frame = requestAnimationFrame(step);
      }
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Jumps to the end of the move that runs, if one does. */
  finish(): void {
    const target = this.#target;
    const isMoved = this.#left !== undefined && !isSame(this.#place(), this.#left);
    this.#stop();
    if (target === undefined || isMoved) return;
    this.#put(target);
    this.#viewport.asked = target.asked;
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#target = undefined;
    this.#left = undefined;
  }

  #place(): Place {
    return { from: this.#viewport.from, zoom: this.#viewport.zoom };
  }

  #put({ from, zoom }: Place): void {
    this.#viewport.zoomBy(zoom / this.#viewport.zoom, 0);
    this.#viewport.panTo(from);
    this.#left = this.#place();
  }
}

/** Both ends of the window move evenly. */
function between(a: Place, b: Place, part: number): Place {
  const from = a.from + (b.from - a.from) * part;
  const to = a.from + 1 / a.zoom + (b.from + 1 / b.zoom - a.from - 1 / a.zoom) * part;
  return { from, zoom: 1 / (to - from) };
}

const easeOut = (part: number): number => 1 - (1 - part) ** 3;

function isSame(a: Place, b: Place): boolean {
  return Math.abs(a.from - b.from) < 1e-9 && Math.abs(a.zoom - b.zoom) < 1e-9 * b.zoom;
}
