import type { Rect } from '../../../base/geometry';
import { daysBetween } from '../../../layout/live/liveAxis';
import type { LiveFigure } from '../../../layout/live/liveFigure';
import type { LiveNodes } from '../../../scene/live/liveNodes';
import { drawNode, ground, layGround } from './drawNode';

/** The time axis, its lines down the lanes, and the lines between lanes. */
export class AxisLayer {
  readonly #axis: SVGSVGElement;
  readonly #grid: SVGGElement;
  readonly #ground = ground();

  constructor(axis: SVGSVGElement, grid: SVGGElement) {
    this.#axis = axis;
    this.#grid = grid;
  }

  /** Draws what of them lies in a chunk, which is in px from the left end of the figure and the top of the lanes. */
  show({ axisOf, frame, lanes }: LiveFigure, nodes: LiveNodes, chunk: Rect): void {
    const axis = axisOf(daysBetween(frame, chunk.x, chunk.x + chunk.width));
    const rules = lanes.bands
      .map((band) => ({ band, ...lanes.extentOf(band) }))
      .filter(({ band, top }) => top >= chunk.y - 1 && top <= chunk.y + chunk.height && !band.leads)
      .map(({ band, top }) => nodes.rule(band, top, frame.namesRight, chunk.x + chunk.width));
    layGround(this.#ground, frame.contentWidth, lanes.height);
    this.#axis.replaceChildren(...nodes.axis(axis).map(drawNode));
    this.#grid.replaceChildren(this.#ground, ...[...nodes.grid(axis), ...rules].map(drawNode));
  }
}
