import type { Slide } from '../deck/slide';
import type { Step } from '../deck/step';
import {
  BEGINNING,
  cursorAfter,
  cursorOf,
  isBare,
  presentationAfter,
  type Action,
  type Cursor,
  type Place,
  type Presentation,
} from './presentation';
import { resetAt, startedAt, turnedAt, type Stopwatch } from './stopwatch';

/** The slides of a deck: those of a step are laid out when they are asked for. */
export interface ShownSlides {
  readonly steps: readonly Step[];
  partsOf(step: number): readonly Slide[];
}

/** What a presentation is given. */
interface PresentingOptions {
  /** The slides for the screen as it is now. */
  readonly slides: () => ShownSlides;
  /** Where to begin; `undefined`: at the first slide. */
  readonly start?: Place | undefined;
  /** Any clock that only goes on, ms. */
  readonly clock: () => number;
}

/** A presentation that is going on: one state for the window of the audience and that of the speaker. */
export class Presenting {
  readonly #options: PresentingOptions;
  #now = $state.raw<Presentation>(BEGINNING);
  /** The audience has been sent home: a window of the speaker that is still there says so. */
  #ended = $state(false);
  #watch = $state.raw<Stopwatch>({ before: 0, since: undefined });
  readonly slides = $derived.by(() => this.#options.slides());
  readonly cursor = $derived.by(() => cursorOf(this.#now.place, this.slides));
  readonly slide = $derived.by(() => this.#at(this.cursor));
  /** What comes next; laid out when it is asked for. */
  readonly next = $derived.by(() => this.#at(cursorAfter(this.cursor, this.slides)));

  constructor(options: PresentingOptions) {
    this.#options = options;
    this.#now = { ...BEGINNING, place: options.start };
    this.#watch = startedAt(options.clock());
  }

  get now(): Presentation {
    return this.#now;
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  get watch(): Stopwatch {
    return this.#watch;
  }

  get isFirst(): boolean {
    return this.cursor.step === 0 && this.cursor.part === 0;
  }

  get isLast(): boolean {
    return cursorAfter(this.cursor, this.slides) === undefined;
  }

  do(action: Action): void {
    if (!this.#ended) this.#now = presentationAfter(this.#now, action, this.slides);
  }

  /** True when Esc would end it: nothing is open on top. */
  get isBare(): boolean {
    return isBare(this.#now);
  }

  end(): void {
    this.#ended = true;
  }

  holdWatch(): void {
    this.#watch = turnedAt(this.#watch, this.#options.clock());
  }

  resetWatch(): void {
    this.#watch = resetAt(this.#watch, this.#options.clock());
  }

  #at(cursor: Cursor | undefined): Slide | undefined {
    return cursor && this.slides.partsOf(cursor.step)[cursor.part];
  }
}
