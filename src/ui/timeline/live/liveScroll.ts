import type { Rect } from '../../../base/geometry';
import type { LiveFigure } from '../../../layout/live/liveFigure';
import { anchorAt, heightOf } from './anchor';
import { sizeSvg } from './chunk';
import { GUTTER } from './gutter';
import type { Scrolled } from './rideCanvas';

/** The elements that a live figure is scrolled and sized with. */
export interface ScrollElements {
  readonly scroller: HTMLElement;
  /** As wide as the whole figure: it makes the scroller scroll. */
  readonly sizer: HTMLElement;
  readonly body: HTMLElement;
  readonly axis: SVGSVGElement;
  readonly rows: SVGSVGElement;
  readonly column: SVGSVGElement;
}

/**
 * Where a live figure is looked at. What the browser says of that is read once and then kept up: to ask it in between
 * would make it lay out what is drawn, again and again. All in px.
 */
export class LiveScroll {
  readonly #elements: ScrollElements;
  readonly #onsize: () => void;
  #figure: LiveFigure;
  /** How much of the axis is left of the window: where the scroller is, but while the axis is being zoomed. */
  #left = 0;
  #scrollLeft = 0;
  /** How much of the page is above the window, and where the lanes begin in it. */
  #top = 0;
  #bodyTop = 0;
  #right = 0;
  #height = 0;

  /** `onsize` is called when there is other room: for another figure, or for other heights of lanes. */
  constructor(elements: ScrollElements, figure: LiveFigure, onsize: () => void) {
    this.#elements = elements;
    this.#figure = figure;
    this.#onsize = onsize;
  }

  /** What of the lanes is in the window, right of the names, the part under the axis included. */
  get window(): Rect {
    const { namesRight, room } = this.#figure.frame;
    return { x: namesRight + this.#left, y: this.#top - this.#bodyTop, width: room, height: this.#height };
  }

  get scroll(): Scrolled {
    return { left: this.#scrollLeft, top: this.#top, right: this.#right };
  }

  /**
   * Makes room for another figure with `left` px of its axis left of the window; what was at the height `held` (px from
   * the top of the window) stays there, as far as it goes.
   */
  show(figure: LiveFigure, left: number, held: number): void {
    const hold = figure === this.#figure ? undefined : this.#holder(held);
    this.#figure = figure;
    this.size();
    this.measure();
    hold?.();
    this.scrollTo(left);
  }

  /** Does what lanes may turn out taller or lower by; what is at the top of the window stays there. */
  hold<Result>(change: () => Result): Result {
    const { lanes } = this.#figure;
    const before = lanes.height;
    const putBack = this.#holder(0);
    const result = change();
    if (lanes.height !== before) {
      this.size();
      putBack();
    }
    return result;
  }

  /** Makes room for the whole figure as it is laid out. */
  size(): void {
    this.#onsize();
    const { sizer, body, rows, column, axis } = this.#elements;
    const { frame, lanes, axisHeight } = this.#figure;
    sizer.style.width = `${String(Math.ceil(frame.contentWidth + 2 * GUTTER))}px`;
    body.style.height = `${String(Math.ceil(lanes.height + 1))}px`;
    // As large as all of it, though little is drawn in it: to move them would have all that is in them painted anew.
    sizeSvg(rows, frame.contentWidth, lanes.height);
    sizeSvg(column, frame.column + GUTTER, lanes.height);
    sizeSvg(axis, frame.contentWidth, axisHeight);
  }

  /** Reads where things are. */
  measure(): void {
    const { scroller, body, column } = this.#elements;
    this.#scrollLeft = scroller.scrollLeft;
    this.#left = this.#scrollLeft;
    this.#top = scroller.scrollTop;
    this.#height = scroller.clientHeight;
    const { left } = scroller.getBoundingClientRect();
    const hasColumn = this.#figure.frame.column > 0;
    this.#right = hasColumn ? column.getBoundingClientRect().left - left : scroller.clientWidth;
    this.#bodyTop = body.offsetTop;
  }

  /** The scroller was scrolled, by so many px to the right. */
  scrolled(): number {
    const { scrollLeft, scrollTop } = this.#elements.scroller;
    const by = scrollLeft - this.#scrollLeft;
    this.#scrollLeft = scrollLeft;
    this.#top = scrollTop;
    return by;
  }

  /** The axis moves without the scroller, which is somewhere else while the axis is being zoomed. */
  ride(left: number): void {
    this.#left = left;
  }

  /** The axis is where the scroller is. */
  settle(): void {
    this.#left = this.#scrollLeft;
  }

  /** Puts this many px of the axis left of the window. */
  scrollTo(left: number): void {
    if (Math.abs(this.#left - left) <= 0.75) return;
    const { scroller } = this.#elements;
    scroller.scrollLeft = left;
    this.#scrollLeft = scroller.scrollLeft;
    this.#left = this.#scrollLeft;
  }

  /** Puts a height of the lanes so many px below the top of the window. */
  scrollDown(y: number, below: number): void {
    const { scroller } = this.#elements;
    scroller.scrollTop = this.#bodyTop + y - below;
    this.#top = scroller.scrollTop;
  }

  /** What scrolls to where what is now `held` px below the top of the window stands there again. */
  #holder(held: number): () => void {
    const { window } = this;
    const anchor = anchorAt(this.#figure.lanes, window, window.y + held);
    return () => {
      const y = anchor && heightOf(anchor, this.#figure.lanes);
      if (y !== undefined) this.scrollDown(y, held);
    };
  }
}
