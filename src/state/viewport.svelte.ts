import type { Day } from '../base/day';
import { lengthInDays, type DayRange } from '../base/dayRange';
import type { TimeScale } from '../layout/timeScale';
import type { MilestoneId } from '../model/milestone';

/** A milestone that is to be brought into view. A new object each time: asking twice is asking again. */
export interface Reveal {
  readonly id: MilestoneId;
}

/** The fewest days that fill the window when zoomed in as far as it goes. */
const FEWEST_DAYS = 7;

/** Room left and right of a stretch that was asked for, as a share of what is in view. */
const MARGIN = 0.04;

/**
 * Which stretch of the time axis is in view. Kept in shares of the axis rather than in days, so that an axis with
 * breaks zooms like any other. Knows nothing of pixels: the canvas tells it the axis, and follows it.
 */
export class Viewport {
  /** The whole axis as it stands when everything fits, told by the canvas; `undefined`: nothing is dated or drawn. */
  axis = $state.raw<TimeScale>();
  /** How much of the axis the window would hold if it went on: 1 and more, since labels need room at its end. */
  reach = $state(1);
  /** 1: the whole axis is in view; 2: it is twice as long. */
  zoom = $state(1);
  /** Share of the axis that lies left of the window. */
  from = $state(0);
  /** The days that `show` was asked for, as long as nothing else has been brought into view. */
  asked = $state.raw<DayRange>();
  /** The last milestone that someone wanted to see. */
  revealed = $state.raw<Reveal>();

  /** The days that the whole axis covers. */
  get whole(): DayRange | undefined {
    return this.axis?.window;
  }

  get isWhole(): boolean {
    return this.zoom === 1;
  }

  get mostZoom(): number {
    return this.whole === undefined ? 1 : Math.max(1, lengthInDays(this.whole) / FEWEST_DAYS);
  }

  /** The days in view, whole or in part. */
  readonly visible: DayRange | undefined = $derived.by(() => {
    if (this.axis === undefined) return undefined;
    const { first, last } = this.axis.window;
    const day = (share: number): number => Math.floor(this.#dayAt(share) + 1e-6);
    const end = Math.ceil(this.#dayAt(Math.min(1, this.from + this.reach / this.zoom)) - 1e-6) - 1;
    return { first: Math.max(day(this.from), first) as Day, last: Math.min(Math.max(end, first), last) as Day };
  });

  /**
   * Zooms by a factor; what is at this share of the window, from its left end, stays where it is. A zoom that is `known`
   * but for the rounding of numbers is that one: in and out again by the same leads back to it.
   */
  zoomBy(factor: number, at = 0.5, known = 1): void {
    const asked = clamp(this.zoom * factor, 1, this.mostZoom);
    const zoom = Math.abs(asked / known - 1) < 1e-9 ? known : asked;
    const held = this.from + (at * this.reach) / this.zoom;
    this.#set(zoom, held - (at * this.reach) / zoom);
  }

  /** Moves by a share of what is in view; to later days when positive. */
  panBy(share: number): void {
    this.#set(this.zoom, this.from + (share * Math.min(this.reach, 1)) / this.zoom);
  }

  /** Puts this share of the axis at the left end of the window. */
  panTo(from: number): void {
    this.#set(this.zoom, from);
  }

  /** Makes these days fill the window, as far as the axis has them. */
  show(days: DayRange): void {
    if (this.axis === undefined) return;
    const start = this.#shareOf(days.first);
    const length = Math.max(this.#shareOf(days.last + 1) - start, 1e-9);
    const zoom = clamp((this.reach * (1 - 2 * MARGIN)) / length, 1, this.mostZoom);
    this.#set(zoom, start + length / 2 - this.reach / zoom / 2);
    this.asked = days;
  }

  /**
   * Takes another axis: after a filter, in a window of another size. The days that were in view stay in view as far as
   * it has them.
   */
  changeAxis(axis: TimeScale, reach: number): void {
    const before = this.axis;
    if (before === axis && this.reach === reach) return;
    const asked = this.asked;
    const start = this.#dayAt(this.from);
    const end = this.#dayAt(Math.min(1, this.from + this.reach / this.zoom));
    const wasWhole = before === undefined || this.isWhole;
    this.axis = axis;
    this.reach = reach;
    if (wasWhole) return;
    if (asked !== undefined) {
      this.show(asked);
      return;
    }
    const from = this.#shareOf(start);
    const length = Math.max(this.#shareOf(end) - from, 1e-9);
    this.#set(clamp(Math.min(1, reach) / length, 1, this.mostZoom), from);
  }

  /** Puts these days into the middle of the window, without zooming. */
  centre(days: DayRange): void {
    const middle = (this.#shareOf(days.first) + this.#shareOf(days.last + 1)) / 2;
    this.#set(this.zoom, middle - this.reach / this.zoom / 2);
  }

  fitAll(): void {
    this.#set(1, 0);
  }

  /** Asks for a milestone to be brought into view. */
  reveal(id: MilestoneId): void {
    this.revealed = { id };
  }

  #set(zoom: number, from: number): void {
    this.asked = undefined;
    this.zoom = zoom;
    this.from = clamp(from, 0, 1 - 1 / zoom);
  }

  #dayAt(share: number): number {
    if (this.axis === undefined) return 0;
    const { left, right } = this.axis;
    return this.axis.dayAt(left + share * (right - left));
  }

  #shareOf(day: number): number {
    if (this.axis === undefined) return 0;
    const { left, right } = this.axis;
    return clamp((this.axis.xOf(day) - left) / (right - left), 0, 1);
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
