import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { RowHeights } from './rowHeights';

/** Rows are drawn this far beyond the window, in px, so that scrolling meets them. */
const BEYOND = 400;

/** What a window looks at. */
export interface WindowedRows {
  /** About how high each row is, in px. Another list is another table: all is measured anew. */
  readonly guesses: () => readonly number[];
  /** A row that stays drawn wherever the window is, since it has the focus or will get it. */
  readonly kept: () => number | undefined;
}

/** The rows of a long list that are drawn: those in the window, a few around it, and the one with the focus. */
export class RowWindow {
  readonly #rows: WindowedRows;
  /** How far the list is scrolled, in px. */
  scrolled = $state(0);
  /** How much of the list the window shows, in px. */
  height = $state(0);
  readonly #heights = $derived.by(() => new RowHeights(this.#rows.guesses()));
  /** Counts what was measured: the heights themselves are changed in place. */
  #measured = $state(0);

  readonly #first = $derived.by(() => this.#now().rowAt(this.scrolled - BEYOND));
  readonly #last = $derived.by(() => this.#now().rowAt(this.scrolled + this.height + BEYOND));

  readonly total = $derived.by(() => this.#now().total);

  /** The rows to draw, from top to bottom. */
  readonly drawn: readonly number[] = $derived.by(() => {
    if (this.#now().count === 0) return [];
    const inside = Array.from({ length: this.#last - this.#first + 1 }, (_, i) => this.#first + i);
    const kept = this.#rows.kept();
    if (kept === undefined || kept >= this.#now().count) return inside;
    if (kept < this.#first) return [kept, ...inside];
    return kept > this.#last ? [...inside, kept] : inside;
  });

  constructor(rows: WindowedRows) {
    this.#rows = rows;
  }

  topOf(row: number): number {
    return this.#now().topOf(row);
  }

  /** How many rows fit: what Page Up and Page Down move by. */
  get page(): number {
    const first = this.#now().rowAt(this.scrolled);
    return Math.max(1, this.#now().rowAt(this.scrolled + this.height) - first - 1);
  }

  /**
   * Measures the rows that are drawn each time they change. When rows above the window turn out higher or lower than
   * thought, it scrolls by as much: what is looked at stays where it is.
   */
  readonly body: Attachment<HTMLElement> = (body) => {
    $effect(() => {
      const { drawn } = this;
      const moved = this.#learn(drawn, [...body.children]);
      if (moved !== 0 && body.parentElement !== null) body.parentElement.scrollTop += moved;
    });
  };

  #learn(drawn: readonly number[], elements: readonly Element[]): number {
    const heights = this.#now();
    const anchor = heights.rowAt(untrack(() => this.scrolled));
    let moved = 0;
    let isNew = false;
    for (const [i, row] of drawn.entries()) {
      const height = elements[i]?.getBoundingClientRect().height;
      if (height === undefined) continue;
      const change = heights.set(row, height);
      isNew ||= change !== 0;
      if (row < anchor) moved += change;
    }
    if (isNew) this.#measured += 1;
    return moved;
  }

  #now(): RowHeights {
    void this.#measured;
    return this.#heights;
  }
}
