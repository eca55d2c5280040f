import type { DayRange } from '../../base/dayRange';
import { formatDay } from '../../model/dates/formatDate';
import type { Session } from '../../state/session.svelte';
import { bringIntoView, leastShare, sharesInView, sharesOf, zoomed } from '../../state/timeStepsInView';
import { neighbourYear, type TimeStep } from '../../state/timeSteps';
import type { Viewport } from '../../state/viewport.svelte';
import { fill } from '../strings/fill';
import { time } from '../strings/time';
import type { Glide } from './glide';
import type { Seen, SeenStretch } from './seenStretch.svelte';
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
  readonly #seen: SeenStretch;
  readonly #session: Session;
  readonly #glide: Glide;
  readonly #held: () => DayRange | undefined;

  /**
   * `seen`: what names and reasons are said of; the moves themselves begin at what is in view when they are made.
   * `held`: the days that zooming keeps in their place; without them, the middle of what is in view.
   */
  constructor(viewport: Viewport, seen: SeenStretch, session: Session, glide: Glide, held: () => DayRange | undefined) {
    this.#viewport = viewport;
    this.#seen = seen;
    this.#session = session;
    this.#glide = glide;
    this.#held = held;
  }

  /** The days in view: those asked for, where they fill the window; `undefined` when there is no axis. */
  get inView(): DayRange | undefined {
    return daysOf(this.#seen.now);
  }

  get zoomIn(): Move {
    return this.#move({ name: time.zoomIn, key: '+' }, whyClosest, () => {
      this.#zoom(ZOOM);
    });
  }

  get zoomOut(): Move {
    return this.#move({ name: time.zoomOut, key: '−' }, whyWhole, () => {
      this.#zoom(1 / ZOOM);
    });
  }

  get fitAll(): Move {
    return this.#move({ name: time.fitAll, key: '0' }, whyWhole, () => {
      this.#viewport.fitAll();
    });
  }

  get earlier(): Move {
    return this.#move({ name: time.earlier, key: undefined }, whyStart, () => {
      this.#viewport.panBy(-PAN);
    });
  }

  get later(): Move {
    return this.#move({ name: time.later, key: undefined }, whyEnd, () => {
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

  /** Says what is in view, also to those who do not see it: once a move is over. */
  tell(): void {
    this.#announce();
    this.#seen.catchUp();
  }

  /** Why a stretch can not be gone to: the axis is not there. */
  whyNot({ where }: TimeStep): string | undefined {
    const { whole } = this.#viewport;
    if (where === 'inside' || whole === undefined) return undefined;
    return where === 'after'
      ? fill(time.axisEnds, { day: formatDay(whole.last) })
      : fill(time.axisBegins, { day: formatDay(whole.first) });
  }

  #yearMove(direction: -1 | 1, words: string, key: string): Move {
    const step = neighbourOf(this.#seen.now, direction);
    const name = fill(words, { year: step === undefined ? '' : stretchName(step.days) });
    const why = (seen: Seen): string | undefined => {
      const year = neighbourOf(seen, direction);
      return year && this.whyNot(year);
    };
    return this.#move({ name, key }, why, () => {
      const now = neighbourOf(this.#viewport, direction);
      if (now?.where === 'inside') this.#viewport.show(now.days);
    });
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

  #move(words: Pick<Move, 'name' | 'key'>, why: (seen: Seen) => string | undefined, change: () => void): Move {
    return {
      ...words,
      reason: why(this.#seen.now),
      act: () => {
        if (why(this.#viewport) === undefined) this.#go(change);
      },
    };
  }

  #announce(): void {
    const days = daysOf(this.#viewport);
    if (days === undefined) return;
    const words = this.#viewport.isWhole ? time.showingAll : time.showing;
    this.#session.announcement = { text: fill(words, { stretch: stretchName(days) }), shown: false };
  }

  #go(change: () => void): void {
    this.#glide.to(() => {
      change();
      this.#announce();
    });
    // Where the glide is now: at its end already, if nothing is to move.
    this.#seen.catchUp();
  }
}

function daysOf({ asked, visible }: Seen): DayRange | undefined {
  return asked ?? visible;
}

function neighbourOf(seen: Seen, direction: -1 | 1): TimeStep | undefined {
  const inView = daysOf(seen);
  return inView && seen.whole && neighbourYear(inView, seen.whole, direction);
}

/** Why a move can not be made; `undefined`: it can. */
function whyWhole({ isWhole }: Seen): string | undefined {
  return isWhole ? time.allInView : undefined;
}

function whyClosest({ zoom, mostZoom }: Seen): string | undefined {
  return zoom >= mostZoom * (1 - 1e-6) ? time.closest : undefined;
}

function whyStart(seen: Seen): string | undefined {
  return whyWhole(seen) ?? (seen.from <= 1e-9 ? time.atStart : undefined);
}

function whyEnd(seen: Seen): string | undefined {
  return whyWhole(seen) ?? (seen.from >= 1 - 1 / seen.zoom - 1e-9 ? time.atEnd : undefined);
}
