import { untrack } from 'svelte';
import { isAway, isFar, placeOf, type Place } from './laidOut';
import type { TimelineStage } from './timelineStage';

/** How long a hand has to rest before the figure is laid out anew, in ms. */
const REST = 180;

/** What the figure is laid out for: the zoom and place of the viewport, once it rests. */
export class LaidOutPlace {
  readonly #stage: TimelineStage;
  #place: Place = $state.raw({ zoom: 1, from: 0, to: 1 });
  /** How far below the top of the window the hand is that zooms, in px. */
  held = 0;

  constructor(stage: TimelineStage) {
    this.#stage = stage;
    this.#place = placeOf(stage.viewport);
  }

  get place(): Place {
    return this.#place;
  }

  /** Lays out for where the viewport is, at once. */
  catchUp(): void {
    this.#place = placeOf(this.#stage.viewport);
  }

  /** To be called in an effect: lays out for the viewport at once where that can not wait, else when it rests. */
  follow(): (() => void) | undefined {
    const now = placeOf(this.#stage.viewport);
    const then = untrack(() => this.#place);
    const drawing = untrack(() => this.#stage.drawing);
    if ((now.zoom === 1 && this.#stage.screen?.whole !== undefined) || drawing === undefined || isFar(now, then)) {
      this.#place = now;
      return undefined;
    }
    if (!isAway(now, then)) return undefined;
    const rest = setTimeout(() => {
      if (now.zoom === then.zoom) this.held = drawing.figure.axisHeight;
      this.#place = now;
    }, REST);
    return () => {
      clearTimeout(rest);
    };
  }
}
