/** What fills the window: the timeline, the same milestones as a table, the two beside each other, or the pages to be. */
export type ModeName = 'timeline' | 'table' | 'both' | 'pages';

/** The ways to fill the window in the order they are offered. `label`: its key in the words of the modes. */
export const MODES = [
  { name: 'timeline', label: 'timeline' },
  { name: 'table', label: 'table' },
  { name: 'both', label: 'both' },
  { name: 'pages', label: 'pages' },
] as const satisfies readonly { readonly name: ModeName; readonly label: string }[];

/** Windows narrower than this, in CSS px, show the table unless asked otherwise (CONVENTIONS A15). */
export const NARROW = 480;

/** How much of the window the timeline takes when the table is beside it. */
const HALF = 0.5;

/** Least share of the timeline, and of the table, beside each other. */
export const LEAST_SHARE = 0.2;

/**
 * The one thing that fills the window. What is chosen by hand holds for windows of that class: a window made narrow, or
 * a page that is zoomed in, begins with the table; made wide again it shows what it showed before.
 */
export class Mode {
  readonly #isNarrow: () => boolean;
  #wide = $state<ModeName>('timeline');
  #narrow = $state<ModeName>('table');
  #share = $state(HALF);

  constructor(isNarrow: () => boolean = () => false) {
    this.#isNarrow = isNarrow;
  }

  get now(): ModeName {
    return this.#isNarrow() ? this.#narrow : this.#wide;
  }

  set now(mode: ModeName) {
    if (this.#isNarrow()) this.#narrow = mode;
    else this.#wide = mode;
  }

  /** What fills a window of this width before anything is chosen. */
  get usual(): ModeName {
    return this.#isNarrow() ? 'table' : 'timeline';
  }

  /** True while the timeline can be seen. */
  get showsTimeline(): boolean {
    return this.now === 'timeline' || this.now === 'both';
  }

  /** True while the table can be seen. */
  get showsTable(): boolean {
    return this.now === 'table' || this.now === 'both';
  }

  /** Shows this, or the timeline again when this is what is shown. */
  toggle(mode: ModeName): void {
    this.now = this.now === mode ? 'timeline' : mode;
  }

  /** Brings the timeline into the window, beside the table where that is what is shown and there is room. */
  bringTimeline(): void {
    if (this.showsTimeline) return;
    this.now = this.now === 'table' && !this.#isNarrow() ? 'both' : 'timeline';
  }

  /** Share of the timeline when the table is beside it. */
  get share(): number {
    return this.#share;
  }

  set share(share: number) {
    this.#share = Math.min(Math.max(share, LEAST_SHARE), 1 - LEAST_SHARE);
  }

  halve(): void {
    this.#share = HALF;
  }
}
