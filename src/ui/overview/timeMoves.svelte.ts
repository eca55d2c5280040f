import type { DayRange } from '../../base/dayRange';
import { formatDay } from '../../model/dates/formatDate';
import type { Session } from '../../state/session.svelte';
import { bringIntoView, leastShare, sharesInView, sharesOf, zoomed } from '../../state/timeStepsInView';
import { neighbourYear, type TimeStep } from '../../state/timeSteps';
import type { Viewport } from '../../state/viewport.svelte';
import { fill } from '../strings/fill';
import { time } from '../strings/time';
import type { Glide } from './glide';
import { stretchName } from './stretchName';

/** One thing a button or a key does with the time in view. */
export interface Move {
  readonly name: string;
  /** The key that does the same; `undefined`: none. */
  readonly key: string | undefined;
  /** Why it can not be done now; `undefined`: it can. */
  readonly reason: string | undefined;
  readonly act: () => void;
}

/** How much closer one press of the button goes. */
const ZOOM = 1.5;

/** How far one press moves, as a share of what is in view. */
const PAN = 0.5;

/** Every move of the time in view, each by button and key (CONVENTIONS A10), said once when made (A4). */
export class TimeMoves {
  readonly #viewport: Viewport;
  readonly #session: Session;
  readonly #glide: Glide;
  readonly #held: () => DayRange | undefined;

  /** `held`: the days that zooming keeps in their place; without them, the middle of what is in view. */
  constructor(viewport: Viewport, session: Session, glide: Glide, held: () => DayRange | undefined) {
    this.#viewport = viewport;
    this.#session = session;
    this.#glide = glide;
    this.#held = held;
  }

  /** The days in view: those asked for, where they fill the window; `undefined` when there is no axis. */
  get inView(): DayRange | undefined {
    return this.#viewport.asked ?? this.#viewport.visible;
  }

  get zoomIn(): Move {
    const reason = this.#viewport.zoom >= this.#viewport.mostZoom * (1 - 1e-6) ? time.closest : undefined;
    return this.#move({ name: time.zoomIn, key: '+', reason }, () => {
      this.#zoom(ZOOM);
    });
  }

  get zoomOut(): Move {
    return this.#move({ name: time.zoomOut, key: '−', reason: this.#whyWhole }, () => {
      this.#zoom(1 / ZOOM);
    });
  }

  get fitAll(): Move {
    return this.#move({ name: time.fitAll, key: '0', reason: this.#whyWhole }, () => {
      this.#viewport.fitAll();
    });
  }

  get earlier(): Move {
    const reason = this.#whyWhole ?? (this.#viewport.from <= 1e-9 ? time.atStart : undefined);
    return this.#move({ name: time.earlier, key: undefined, reason }, () => {
      this.#viewport.panBy(-PAN);
    });
  }

  get later(): Move {
    const { from, zoom } = this.#viewport;
    const reason = this.#whyWhole ?? (from >= 1 - 1 / zoom - 1e-9 ? time.atEnd : undefined);
    return this.#move({ name: time.later, key: undefined, reason }, () => {
      this.#viewport.panBy(PAN);
    });
  }

  get previousYear(): Move {
    return this.#yearMove(-1, time.previousYear, '[');
  }

  get nextYear(): Move {
    return this.#yearMove(1, time.nextYear, ']');
  }

  /** Goes to these days. */
  show(days: DayRange): void {
    this.#go(() => {
      this.#viewport.show(days);
    });
  }

  /** Changes what is in view in one glide, and says where that leads. */
  jump(change: (viewport: Viewport) => void): void {
    this.#go(() => {
      change(this.#viewport);
    });
  }

  /** Says what is in view, to those who do not see it: once a move is over. */
  tell(): void {
    const { inView } = this;
    if (inView === undefined) return;
    const words = this.#viewport.isWhole ? time.showingAll : time.showing;
    this.#session.announcement = { text: fill(words, { stretch: stretchName(inView) }), shown: false };
  }

  /** Why a stretch can not be gone to: the axis is not there. */
  whyNot({ where }: TimeStep): string | undefined {
    const { whole } = this.#viewport;
    if (where === 'inside' || whole === undefined) return undefined;
    return where === 'after'
      ? fill(time.axisEnds, { day: formatDay(whole.last) })
      : fill(time.axisBegins, { day: formatDay(whole.first) });
  }

  get #whyWhole(): string | undefined {
    return this.#viewport.isWhole ? time.allInView : undefined;
  }

  #yearMove(direction: -1 | 1, words: string, key: string): Move {
    const step = this.#neighbour(direction);
    const name = fill(words, { year: step === undefined ? '' : stretchName(step.days) });
    return this.#move({ name, key, reason: step && this.whyNot(step) }, () => {
      const now = this.#neighbour(direction);
      if (now?.where === 'inside') this.#viewport.show(now.days);
    });
  }

  #neighbour(direction: -1 | 1): TimeStep | undefined {
    const { inView } = this;
    const { whole } = this.#viewport;
    return inView && whole && neighbourYear(inView, whole, direction);
  }

  /** Zooms what the strip frames, so that the plan and not the room for its labels is in the middle. */
  #zoom(factor: number): void {
    const { axis } = this.#viewport;
    if (axis === undefined) return;
    const shares = sharesInView(this.#viewport);
    const held = this.#held();
    const { from, to } = held === undefined ? shares : sharesOf(axis, held);
    bringIntoView(this.#viewport, zoomed(shares, factor, (from + to) / 2, leastShare(this.#viewport)));
  }

  #move(words: Omit<Move, 'act'>, change: () => void): Move {
    return {
      ...words,
      act: () => {
        if (words.reason === undefined) this.#go(change);
      },
    };
  }

  #go(change: () => void): void {
    this.#glide.to(() => {
      change();
      this.tell();
    });
  }
}
