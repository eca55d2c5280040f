import { flushSync } from 'svelte';
import type { Gestures } from './gestures';
import type { LaidOutPlace } from './laidOutPlace.svelte';
import { axisWidth } from './live/axisWidth';
import { GUTTER } from './live/gutter';
import type { TimelineStage } from './timelineStage';

/** What gestures and scrolling do to the timeline. */
export class TimelineHand implements Gestures {
  readonly #stage: TimelineStage;
  readonly #laidOut: LaidOutPlace;
  /** True when the last press became a drag: the click that ends it is none. */
  #hasDragged = false;

  constructor(stage: TimelineStage, laidOut: LaidOutPlace) {
    this.#stage = stage;
    this.#laidOut = laidOut;
  }

  readonly zoom = (factor: number, clientX: number, clientY: number): void => {
    const { screen, scroller, session, selection, viewport } = this.#stage;
    const frame = screen?.live;
    if (frame === undefined || scroller === undefined || session.view.span === undefined) return;
    selection.hovered = undefined;
    this.#laidOut.held = clientY - scroller.getBoundingClientRect().top;
    const at = (this.#acrossOf(clientX) - frame.namesRight) / frame.room;
    viewport.zoomBy(factor, Math.min(Math.max(at, 0), 1), this.#laidOut.place.zoom);
  };

  readonly pan = (dx: number, dy: number): void => {
    const { scroller, drawing } = this.#stage;
    if (scroller === undefined) return;
    scroller.scrollTop -= dy;
    // While it is being zoomed, the scroller is as wide as before.
    if (drawing?.isRiding === true) this.#panRiding(-dx);
    else scroller.scrollLeft -= dx;
  };

  readonly rest = (): boolean => {
    if (this.#stage.drawing?.isRiding !== true) return false;
    this.#laidOut.catchUp();
    flushSync();
    return true;
  };

  readonly grab = (): void => {
    this.#hasDragged = true;
    this.#stage.selection.hovered = undefined;
  };

  /** True when a click is one: not the end of a drag, nor where marks stand elsewhere than their elements. */
  isClick(): boolean {
    const isClick = !this.#hasDragged && this.#stage.drawing?.isRiding !== true;
    this.#hasDragged = false;
    return isClick;
  }

  /** The scroller was scrolled: the axis goes along. */
  scrolled(): void {
    const { scroller, drawing, viewport, isWhole } = this.#stage;
    if (scroller === undefined || drawing === undefined || isWhole) return;
    if (drawing.isRiding) {
      this.#panRiding(drawing.scrolledRiding());
      return;
    }
    const width = axisWidth(drawing.figure.frame, viewport.zoom);
    const from = scroller.scrollLeft / width;
    if (Math.abs(from - viewport.from) * width > 1) viewport.panTo(from);
    drawing.scrolled();
  }

  /** Moves the axis by so many px of what is shown while it is being zoomed. */
  #panRiding(px: number): void {
    const { drawing, viewport } = this.#stage;
    if (drawing === undefined || px === 0) return;
    viewport.panTo(viewport.from + px / axisWidth(drawing.figure.frame, viewport.zoom));
  }

  /** Where a place of the window lies on the axis, in units of the figure. */
  #acrossOf(clientX: number): number {
    const { scroller, screen, isWhole } = this.#stage;
    const box = scroller?.getBoundingClientRect();
    const width = screen?.frame.width ?? 0;
    const margin = isWhole ? Math.max(((box?.width ?? 0) - width) / 2, 0) : GUTTER;
    return clientX - (box?.left ?? 0) - margin;
  }
}
