import type { Rect } from '../../../base/geometry';
import { later } from '../../later';
import { GUTTER } from './gutter';
import type { RideView } from './rideFrame';
import type { FromRideWorker } from './rideMessages';
import { surfaceOfPage, surfaceOfWorker, type RideSurface } from './rideSurface';

/** How far the content of the scroller is scrolled, and how far from the left end of its window rows are seen. In px. */
export interface Scrolled {
  readonly left: number;
  readonly top: number;
  readonly right: number;
}

/** On the canvas from the begin of a ride, though a worker takes a frame to draw it. */
const RIDING = 'data-riding';

/**
 * Shows a live figure while its axis is being zoomed: a picture over axis and lanes, between the names and the column
 * of the undated. A thousand elements moved with every frame would take ten times as long (tests/bench), and stretched
 * as one they would stretch their letters; the elements stay below, as they were.
 */
export class RideCanvas {
  #surface: RideSurface;
  #worker: Worker | undefined;
  /** A worker that can draw, from the next ride on. */
  #offered: Worker | undefined;
  #isPrepared = false;
  #isOver = false;
  /** The number of the ride, and whether one is on. */
  #ride = 0;
  #isOn = false;

  /** The canvas is put at the end of `host`. */
  constructor(host: HTMLElement) {
    this.#surface = surfaceOfPage(this.#shown);
    host.append(this.#surface.canvas);
  }

  /** Starts a worker that draws from the next ride on; until then, and where there are none, the page does. */
  prepare(): void {
    if (this.#isPrepared || !('transferControlToOffscreen' in this.#surface.canvas)) return;
    this.#isPrepared = true;
    void later.ride().then(
      ({ default: RideWorker }) => {
        if (!this.#isOver) this.#start(() => new RideWorker());
      },
      () => undefined,
    );
  }

  paint(view: RideView, scrolled: Scrolled): void {
    if (!this.#isOn) this.#begin();
    const { figure, window } = view;
    const { frame, axisHeight, lanes } = figure;
    const names = frame.namesRight + GUTTER;
    // From under the axis, or from where the lanes begin, to where they end.
    const under = Math.max(axisHeight, -window.y);
    const width = Math.max(scrolled.right - names, 0);
    const height = axisHeight + Math.max(Math.min(window.height, lanes.height - window.y) - under, 0);
    const { canvas, frames, draw } = this.#surface;
    place(canvas, { x: scrolled.left + names, y: scrolled.top + under - axisHeight, width, height });
    draw(frames.next(view, { width, height }, window.y + under), this.#ride);
  }

  /** Not seen, but where it was: to take it out has the page laid out, with every zoom that leads back to the first. */
  hide(): void {
    this.#isOn = false;
    this.#surface.canvas.removeAttribute(RIDING);
    setStyle(this.#surface.canvas.style, 'visibility', 'hidden');
  }

  /** Takes up no room either: it might be larger than what is laid out now. */
  drop(): void {
    this.hide();
    this.#surface.canvas.hidden = true;
  }

  end(): void {
    this.#isOver = true;
    this.#worker?.terminate();
    this.#surface.canvas.remove();
  }

  #begin(): void {
    this.#isOn = true;
    this.#ride += 1;
    if (this.#offered !== undefined) this.#use(surfaceOfWorker(this.#offered, this.#shown));
    this.#offered = undefined;
    this.#surface.canvas.setAttribute(RIDING, '');
  }

  #start(make: () => Worker): void {
    try {
      const worker = make();
      this.#worker = worker;
      worker.onmessage = ({ data }: MessageEvent<FromRideWorker>) => {
        if (data.kind === 'ready') this.#offered = worker;
      };
      worker.onerror = (event) => {
        event.preventDefault();
        this.#withoutWorker();
      };
    } catch {
      // No workers here, or a policy of the page that refuses them: the page draws by itself.
    }
  }

  #withoutWorker(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#offered = undefined;
    this.#use(surfaceOfPage(this.#shown));
  }

  #use(surface: RideSurface): void {
    this.#surface.canvas.replaceWith(surface.canvas);
    this.#surface = surface;
  }

  readonly #shown = (ride: number): void => {
    if (this.#isOn && ride === this.#ride) setStyle(this.#surface.canvas.style, 'visibility', 'visible');
  };
}

function place(canvas: HTMLCanvasElement, { x, y, width, height }: Rect): void {
  const { style } = canvas;
  setStyle(style, 'width', `${String(width)}px`);
  setStyle(style, 'height', `${String(height)}px`);
  setStyle(style, 'left', `${String(x)}px`);
  setStyle(style, 'top', `${String(y)}px`);
  canvas.hidden = false;
}

/** Mostly it is there already: to write it again would have the page styled anew with every frame. */
function setStyle(
  style: CSSStyleDeclaration,
  name: 'width' | 'height' | 'left' | 'top' | 'visibility',
  to: string,
): void {
  if (style[name] !== to) style[name] = to;
}
