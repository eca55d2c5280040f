import type { Region } from '../../scene/node';
import { group } from '../timeline/live/drawNode';
import type { MarkAttributes } from '../timeline/markAttributes';
import { drawSlide, NOTHING_DRAWN, type DrawnSlide } from './drawSlide';
import { fadeOut, moveIn, placesOf } from './slideMotion';

/** Attributes by which a milestone is found, spoken and reached: what is leaving has none of them. */
const FINDABLE = ['data-id', 'role', 'aria-label', 'tabindex'];

/**
 * Where slides are drawn. The slide that is asked for is there at once and complete; motion only makes it look as if it
 * came from the one before. A slide that is asked for while things move ends that motion: nothing waits in line.
 */
export class SlideStage {
  /** What is going, under what has come. */
  readonly #leaving = group('leaving');
  readonly #shown = group('shown');
  #drawn: DrawnSlide = NOTHING_DRAWN;
  #running: readonly Animation[] = [];

  constructor(svg: SVGSVGElement) {
    this.#leaving.setAttribute('aria-hidden', 'true');
    svg.append(this.#leaving, this.#shown);
  }

  /** Shows these regions, moving there from what is shown now or not. */
  show(regions: readonly Region[], attributes: MarkAttributes, moving: boolean): void {
    this.settle();
    const before = this.#drawn;
    const places = moving ? placesOf(before) : new Map<string, never>();
    const after = drawSlide(regions, attributes, before);
    const kept = new Set(after.elements);
    const gone = moving ? before.elements.filter((element) => !kept.has(element)) : [];
    this.#shown.replaceChildren(...after.elements);
    this.#drawn = after;
    if (!moving) return;
    for (const element of gone) for (const name of FINDABLE) element.removeAttribute(name);
    this.#leaving.replaceChildren(...gone);
    this.#running = [...moveIn(before, places, after), ...(gone.length > 0 ? [fadeOut(this.#leaving)] : [])];
    const own = this.#running;
    void Promise.allSettled(own.map(({ finished }) => finished)).then(() => {
      if (own === this.#running) this.settle();
    });
  }

  /** Ends what moves: everything stands where it belongs. */
  settle(): void {
    const running = this.#running;
    this.#running = [];
    for (const animation of running) animation.cancel();
    this.#leaving.replaceChildren();
  }
}
