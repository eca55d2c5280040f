import type { Rect } from '../../../base/geometry';
import { daysBetween, liveAxis } from '../../../layout/live/liveAxis';
import type { LiveFigure } from '../../../layout/live/liveFigure';
import { zoomToOpen } from '../../../layout/live/liveLeaf';
import { liveFrame } from '../../../layout/live/liveFrame';
import type { LiveBand, Extent } from '../../../layout/live/liveLanes';
import type { MilestoneId } from '../../../model/milestone';
import type { LiveNodes } from '../../../scene/live/liveNodes';
import { AxisLayer } from './axisLayer';
import { chunkAfter, chunkOf, holds, widerChunk, type Whole } from './chunk';
import type { DrawnMilestone } from './drawnMilestone';
import { LaneLayer, type Describe } from './laneLayer';
import { LiveScroll, type ScrollElements } from './liveScroll';
import { SHIELD_UP } from '../markElement';
import { RideCanvas } from './rideCanvas';

/** The elements that a live figure is drawn into. */
export interface LiveElements extends ScrollElements {
  readonly grid: SVGGElement;
  readonly lanes: SVGGElement;
  readonly undated: SVGGElement;
  /** Lies over the rows while they move. */
  readonly shield: HTMLElement;
}

/** A lane whose name is in view. */
export interface NameInView extends Extent {
  readonly band: LiveBand;
}

/** Where the figure is looked at: how much of its axis is left of the window, and which height keeps what it shows. In px. */
export interface Held {
  readonly left: number;
  readonly held: number;
}

/** What the drawing tells those around it. */
export interface LiveNews {
  /** The lanes whose names are in view have changed, or moved. */
  readonly names: (names: readonly NameInView[], height: number) => void;
  /** Other milestones have elements now. */
  readonly drawn: () => void;
}

/**
 * Labels slide when a scroll rests for so many ms, and sooner when they are so many px from where they belong: to move
 * them with every frame would have all of the figure painted with every frame.
 */
const SLIDE_REST = 100;
const SLIDE_AT_ONCE = 240;

/** After so many ms more of rest, and then as often, more is drawn than is near, until so many milestones are drawn. */
const WIDEN_REST = 150;
const WIDEN_PACE = 50;
const MOST = 500;

/**
 * Draws what is in view of a live figure, and keeps it drawn while it is scrolled. The browser scrolls: here is only
 * added what comes near and taken away what is far. While the axis is being zoomed, a picture rides over it.
 */
export class LiveDrawing {
  readonly #elements: LiveElements;
  readonly #news: LiveNews;
  readonly #rows: LaneLayer;
  readonly #column: LaneLayer;
  readonly #ride: RideCanvas;
  readonly #axis: AxisLayer;
  readonly #scroll: LiveScroll;
  #figure: LiveFigure;
  #nodes: LiveNodes;
  #describe: Describe;
  /** What is drawn, in px from the left end of the figure and the top of the lanes. */
  #chunk: Rect | undefined;
  #zoom: number;
  #rings: ReadonlyMap<MilestoneId, string> = new Map();
  /** The left end of the window that labels have slid for, in px. */
  #slidFor = NaN;
  /** What is done next while nothing moves. */
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(elements: LiveElements, figure: LiveFigure, nodes: LiveNodes, describe: Describe, news: LiveNews) {
    this.#elements = elements;
    this.#news = news;
    this.#rows = new LaneLayer(elements.lanes, 'rows');
    this.#column = new LaneLayer(elements.undated, 'column');
    this.#ride = new RideCanvas(elements.sizer);
    this.#axis = new AxisLayer(elements.axis, elements.grid);
    this.#scroll = new LiveScroll(elements, figure, () => {
      // A picture of the figure as it was goes.
      if (!this.isRiding) this.#ride.drop();
    });
    this.#figure = figure;
    this.#nodes = nodes;
    this.#describe = describe;
    this.#zoom = figure.frame.zoom;
  }

  get figure(): LiveFigure {
    return this.#figure;
  }

  /**
   * Shows another figure with `left` px of its axis left of the window; what was at the height `held` (px from the top
   * of the window) stays there, as far as it goes.
   */
  show(figure: LiveFigure, nodes: LiveNodes, describe: Describe, { left, held }: Held): void {
    this.#figure = figure;
    this.#nodes = nodes;
    this.#describe = describe;
    this.#zoom = figure.frame.zoom;
    const putBack = this.#takeOut();
    this.#scroll.show(figure, left, held);
    this.#chunk = undefined;
    this.#slidFor = NaN;
    this.refresh();
    putBack();
  }

  /** Takes the lanes off the page, which then need not be laid out with every change; unless the keyboard is there. */
  #takeOut(): () => void {
    const { lanes, rows } = this.#elements;
    if (rows.contains(document.activeElement)) return () => undefined;
    lanes.remove();
    return () => {
      rows.append(lanes);
    };
  }

  /** Draws what has come near after a scroll; mostly there is nothing to do. */
  scrolled(): void {
    this.#scroll.scrolled();
    this.#scroll.settle();
    this.#shield(true);
    this.refresh();
  }

  refresh(): void {
    if (this.isRiding) return;
    const { window } = this.#scroll;
    const whole = this.#whole();
    if (this.#chunk === undefined) this.#draw(chunkOf(window));
    else if (!holds(this.#chunk, window, whole)) this.#draw(chunkAfter(this.#chunk, window, whole));
    this.#rows.hold(window.x - this.#figure.frame.namesRight);
    if (Math.abs(window.x - this.#slidFor) > SLIDE_AT_ONCE) this.#slide();
    this.#restLater();
  }

  /** True while the axis is being zoomed: a picture of what will be laid out lies over what was. */
  get isRiding(): boolean {
    return this.#zoom !== this.#figure.frame.zoom;
  }

  /** Shows the same at another zoom, with `left` px of the axis left of the window; nothing is laid out anew. */
  ride(zoom: number, left: number): void {
    if (!this.isRiding) this.#scroll.measure();
    this.#shield(true);
    this.#zoom = zoom;
    this.#scroll.ride(left);
    this.#paintRide();
  }

  /** Shows the figure as it is laid out, with `left` px of the axis left of the window. */
  settle(left: number): void {
    if (this.isRiding) {
      this.#zoom = this.#figure.frame.zoom;
      this.#scroll.settle();
      this.#ride.hide();
    }
    this.#scroll.scrollTo(left);
    this.refresh();
  }

  /** The scroller was scrolled while the axis is being zoomed: gives back by how many px to the right. */
  scrolledRiding(): number {
    const by = this.#scroll.scrolled();
    this.#paintRide();
    return by;
  }

  /** Brings a milestone into view, in the middle of the window unless it is in view already; `false`: it is not placed. */
  bring(id: MilestoneId): boolean {
    const place = this.#figure.lanes.find(id);
    if (place === undefined) return false;
    this.#scroll.size();
    this.#scroll.measure();
    const { window } = this.#scroll;
    const { axisHeight } = this.#figure;
    const top = window.y + axisHeight;
    if (place.y < top || place.y + place.height > window.y + window.height) {
      this.#scroll.scrollDown(place.y + place.height / 2, (axisHeight + window.height) / 2);
    }
    const width = Math.min(place.width, window.width * 0.8);
    if (!place.undated && (place.x < window.x || place.x + width > window.x + window.width)) {
      this.#scroll.scrollTo(place.x + width / 2 - this.#figure.frame.namesRight - window.width / 2);
    }
    this.refresh();
    return true;
  }

  /** True when a milestone is in a lane too full for marks. */
  isDense(id: MilestoneId): boolean {
    const { lanes } = this.#figure;
    const lane = lanes.firstLaneOf(id);
    return lane !== undefined && lanes.leafAt(lane).density !== undefined;
  }

  /** The zoom at which the lane of a milestone has room for marks. */
  zoomToOpen(id: MilestoneId): number {
    const { lanes, frame } = this.#figure;
    const lane = lanes.leaves[lanes.firstLaneOf(id) ?? 0]?.lane;
    return lane === undefined ? frame.zoom : zoomToOpen(lane, frame);
  }

  /** Rings milestones while they ride, with these colours. */
  ring(rings: ReadonlyMap<MilestoneId, string>): void {
    this.#rings = rings;
  }

  /** Scrolls a lane to the top of the window, below the axis. */
  topLane(key: string): void {
    const { lanes } = this.#figure;
    const band = lanes.bands.find(({ lane }) => lane.key === key);
    if (band === undefined) return;
    this.#scroll.scrollDown(lanes.extentOf(band).top, this.#figure.axisHeight);
    this.refresh();
  }

  /** A milestone that has an element. */
  find(id: MilestoneId | undefined): DrawnMilestone | undefined {
    return id === undefined ? undefined : (this.#rows.find(id) ?? this.#column.find(id));
  }

  /** The milestones that have an element. */
  drawn(): ReadonlySet<MilestoneId> {
    return new Set([...this.#column.drawn(), ...this.#rows.drawn()]);
  }

  /** Which lane is at a height of the window. */
  laneAt(clientY: number): number {
    const { body } = this.#elements;
    return this.#figure.lanes.indexAt(clientY - body.getBoundingClientRect().top);
  }

  #paintRide(): void {
    const { figure } = this;
    const { frame } = figure;
    const { window, scroll } = this.#scroll;
    const now = liveFrame(figure.base, this.#zoom);
    const axis = liveAxis(figure.view, now)(daysBetween(now, window.x - frame.namesRight, window.x + window.width));
    const view = { figure, nodes: this.#nodes, zoom: this.#zoom, axis, window, rings: this.#rings };
    this.#ride.paint(view, scroll);
  }

  #draw(chunk: Rect): void {
    const { lanes, frame } = this.#figure;
    const indexes = this.#scroll.hold(() => lanes.within(chunk.y, chunk.y + chunk.height));
    this.#chunk = chunk;
    this.#rows.show(this.#figure, this.#nodes, indexes, chunk, this.#describe);
    this.#column.show(this.#figure, this.#nodes, indexes, { ...chunk, x: 0, width: frame.column }, this.#describe);
    // What has only now come near slides as far as the rest.
    if (!Number.isNaN(this.#slidFor)) this.#rows.slide(this.#slidFor);
    this.#axis.show(this.#figure, this.#nodes, chunk);
    const near = (band: LiveBand): boolean =>
      indexes.some((index) => index >= band.first && index < band.first + band.count);
    this.#news.names(
      lanes.bands.filter(near).map((band) => ({ band, ...lanes.extentOf(band) })),
      lanes.height,
    );
    this.#news.drawn();
  }

  /** Nothing more is drawn. */
  stop(): void {
    clearTimeout(this.#resting);
    this.#ride.end();
  }

  /** Moves labels along their marks into view. */
  #slide(): void {
    const { x } = this.#scroll.window;
    this.#slidFor = x;
    this.#rows.slide(x);
  }

  /** What is under the pointer is looked for with every event: while rows move, one element is in the way of hundreds. */
  #shield(isUp: boolean): void {
    this.#elements.shield.classList.toggle(SHIELD_UP, isUp);
  }

  #restLater(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      if (this.isRiding) return;
      this.#shield(false);
      this.#ride.prepare();
      if (this.#scroll.window.x !== this.#slidFor) this.#slide();
      this.#widenLater(WIDEN_REST);
    }, SLIDE_REST);
  }

  #widenLater(wait: number): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#widen();
    }, wait);
  }

  /** Draws more than is in view, a step at a time, so that little is left to draw once something moves. */
  #widen(): void {
    if (this.isRiding || this.#chunk === undefined || this.drawn().size >= MOST) return;
    const wider = widerChunk(this.#chunk, this.#scroll.window, this.#whole());
    if (wider === undefined) return;
    this.#draw(wider);
    this.#widenLater(WIDEN_PACE);
  }

  #whole(): Whole {
    const { frame, lanes } = this.#figure;
    return { width: frame.contentWidth, height: lanes.height };
  }
}
