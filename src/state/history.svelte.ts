/** How many steps back are kept (CONVENTIONS U8 asks for 50 or more). A step shares all that it did not change. */
const LIMIT = 1000;

/** A value with its past and future at one moment. */
export interface Moment<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/**
 * A value with its past and future, for undo. The value is immutable and replaced whole, so a step is one reference.
 */
export class History<T> {
  #past = $state.raw<readonly T[]>([]);
  #present: T;
  #future = $state.raw<readonly T[]>([]);
  /** What the last change was about; a run of changes about the same thing (typing a title) is one step. */
  #topic: string | undefined;

  constructor(start: T) {
    this.#present = $state.raw(start);
  }

  get present(): T {
    return this.#present;
  }

  get moment(): Moment<T> {
    return { past: this.#past, present: this.#present, future: this.#future };
  }

  /** Goes back to a moment as if nothing had been done since. */
  set moment({ past, present, future }: Moment<T>) {
    this.#past = past;
    this.#present = present;
    this.#future = future;
    this.#topic = undefined;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Makes `next` the value. Changes in a row with the same `topic` are undone together. */
  change(next: T, topic?: string): void {
    if (topic === undefined || topic !== this.#topic) this.#past = [...this.#past, this.#present].slice(-LIMIT);
    this.#present = next;
    this.#future = [];
    this.#topic = topic;
  }

  /** Starts anew: nothing to undo. */
  reset(start: T): void {
    this.#past = [];
    this.#present = start;
    this.#future = [];
    this.#topic = undefined;
  }

  undo(): void {
    const previous = this.#past.at(-1);
    if (previous === undefined) return;
    this.#future = [this.#present, ...this.#future];
    this.#present = previous;
    this.#past = this.#past.slice(0, -1);
    this.#topic = undefined;
  }

  redo(): void {
    const [next, ...rest] = this.#future;
    if (next === undefined) return;
    this.#past = [...this.#past, this.#present];
    this.#present = next;
    this.#future = rest;
    this.#topic = undefined;
  }
}
