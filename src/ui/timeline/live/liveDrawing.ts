import type { Rect } from '../../../base/geometry';
import { daysBetween, liveAxis } from '../../../layout/live/liveAxis';
import type { LiveFigure } from '../../../layout/live/liveFigure';
import { zoomToOpen } from '../../../layout/live/liveLeaf';
import { liveFrame } from '../../../layout/live/liveFrame';
import type { LiveBand, Extent } from '../../../layout/live/liveLanes';
import type { MilestoneId } from '../../../model/milestone';
import type { LiveNodes } from '../../../scene/live/liveNodes';
import { anchorAt, heightOf, type Anchor } from './anchor';
import { acrossOf, chunkOf, frameSvg, holds } from './chunk';
import type { DrawnMilestone } from './drawnMilestone';
import { drawNode } from './drawNode';
import { GUTTER } from './gutter';
import { LaneLayer, type Describe } from './laneLayer';
import { rideTo } from './ride';

/** The elements that a live figure is drawn into. */
export interface LiveElements {
  readonly scroller: HTMLElement;
  /** As wide as the whole figure: it makes the scroller scroll. */
  readonly sizer: HTMLElement;
  readonly body: HTMLElement;
  readonly axis: SVGSVGElement;
  readonly rows: SVGSVGElement;
  readonly grid: SVGGElement;
  readonly lanes: SVGGElement;
  readonly column: SVGSVGElement;
  readonly undated: SVGGElement;
}

/** A lane whose name is in view. */
export interface NameInView extends Extent {
  readonly band: LiveBand;
}

/** What the drawing tells those around it. */
export interface LiveNews {
  /** The lanes whose names are in view have changed, or moved. */
  readonly names: (names: readonly NameInView[], height: number) => void;
  /** Other milestones have elements now. */
  readonly drawn: () => void;
}

/**
 * Draws what is in view of a live figure, and keeps it drawn while it is scrolled. The browser scrolls: here is only
 * added what comes near and taken away what is far. While the axis is zoomed, what is drawn rides along.
 */
export class LiveDrawing {
  readonly #elements: LiveElements;
  readonly #news: LiveNews;
  readonly #rows: LaneLayer;
  readonly #column: LaneLayer;
  #figure: LiveFigure;
  #nodes: LiveNodes;
  #describe: Describe;
  /** What is drawn, in px from the left end of the figure and the top of the lanes. */
  #chunk: Rect | undefined;
  #zoom: number;
  /** How far the scroller is scrolled and how high it is; where the lanes begin in it. In px. */
  #at = { left: 0, top: 0, height: 0, bodyTop: 0 };

  constructor(elements: LiveElements, figure: LiveFigure, nodes: LiveNodes, describe: Describe, news: LiveNews) {
    this.#elements = elements;
    this.#news = news;
    this.#rows = new LaneLayer(elements.lanes, 'rows');
    this.#column = new LaneLayer(elements.undated, 'column');
    this.#figure = figure;
    this.#nodes = nodes;
    this.#describe = describe;
    this.#zoom = figure.frame.zoom;
  }

  get figure(): LiveFigure {
    return this.#figure;
  }

  /** Shows another figure; what was at the height `held` (px from the top of the window) stays there, as far as it goes. */
  show(figure: LiveFigure, nodes: LiveNodes, describe: Describe, held: number): void {
    const anchor = figure === this.#figure ? undefined : this.#anchorAt(held);
    this.#figure = figure;
    this.#nodes = nodes;
    this.#describe = describe;
    this.#zoom = figure.frame.zoom;
    this.#size();
    this.#measure();
    if (anchor !== undefined) this.#hold(anchor, held);
    this.#chunk = undefined;
    this.refresh();
  }

  /** Puts this many px of the axis left of the window. */
  scrollTo(left: number): void {
    if (Math.abs(this.#at.left - left) <= 0.75) return;
    const { scroller } = this.#elements;
    scroller.scrollLeft = left;
    this.#at = { ...this.#at, left: scroller.scrollLeft };
  }

  /** Draws what has come near after a scroll; mostly there is nothing to do. */
  scrolled(): void {
    const { scroller } = this.#elements;
    this.#at = { ...this.#at, left: scroller.scrollLeft, top: scroller.scrollTop };
    this.refresh();
  }

  refresh(): void {
    if (this.#zoom !== this.#figure.frame.zoom) return;
    const window = this.#window();
    const { frame, lanes } = this.#figure;
    if (this.#chunk === undefined || !holds(this.#chunk, window, lanes.height, frame.contentWidth)) this.#draw(window);
    this.#slide(window);
  }

  /** Moves what is drawn to where it stands at another zoom, scrolled to `left`; nothing is laid out anew. */
  ride(zoom: number, left: number): void {
    this.#zoom = zoom;
    this.#size();
    this.#at = { ...this.#at, left };
    const frame = liveFrame(this.#figure.base, zoom);
    this.#rows.ride(rideTo(this.#figure.frame, zoom));
    const window = this.#window();
    const chunk = acrossOf(window);
    const { y, height } = this.#chunk ?? window;
    this.#frameRows({ ...chunk, y, height });
    const axis = liveAxis(this.#figure.view, frame)(daysBetween(frame, chunk.x, chunk.x + chunk.width));
    this.#drawAxis(axis, chunk);
    this.#rows.slide(window.x, window.x - frame.namesRight);
    // Last: setting it makes the browser lay out all of the above, once.
    this.#elements.scroller.scrollLeft = left;
  }

  /** Brings a milestone into view, in the middle of the window unless it is in view already; `false`: it is not placed. */
  bring(id: MilestoneId): boolean {
    const place = this.#figure.lanes.find(id);
    if (place === undefined) return false;
    this.#size();
    this.#measure();
    const window = this.#window();
    const { axisHeight } = this.#figure;
    const top = window.y + axisHeight;
    if (place.y < top || place.y + place.height > window.y + window.height) {
      this.#scrollDown(this.#at.bodyTop + place.y + place.height / 2 - axisHeight - (window.height - axisHeight) / 2);
    }
    const width = Math.min(place.width, window.width * 0.8);
    if (!place.undated && (place.x < window.x || place.x + width > window.x + window.width)) {
      this.scrollTo(place.x + width / 2 - this.#figure.frame.namesRight - window.width / 2);
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

  /** Scrolls a lane to the top of the window, below the axis. */
  topLane(key: string): void {
    const { lanes } = this.#figure;
    const band = lanes.bands.find(({ lane }) => lane.key === key);
    if (band === undefined) return;
    this.#scrollDown(this.#at.bodyTop + lanes.extentOf(band).top - this.#figure.axisHeight);
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

  #draw(window: Rect): void {
    const { lanes, axisOf, frame } = this.#figure;
    const chunk = chunkOf(window);
    const before = lanes.height;
    const anchor = this.#anchorAt(0);
    const indexes = lanes.within(chunk.y, chunk.y + chunk.height);
    if (lanes.height !== before) {
      this.#size();
      if (anchor !== undefined) this.#hold(anchor, 0);
    }
    this.#chunk = chunk;
    this.#frameRows(chunk);
    this.#rows.show(this.#figure, this.#nodes, indexes, chunk, this.#describe);
    this.#frameColumn(chunk);
    this.#column.show(this.#figure, this.#nodes, indexes, { ...chunk, x: 0, width: frame.column }, this.#describe);
    this.#drawAxis(axisOf(daysBetween(frame, chunk.x, chunk.x + chunk.width)), chunk);
    const near = (band: LiveBand): boolean =>
      indexes.some((index) => index >= band.first && index < band.first + band.count);
    this.#news.names(
      lanes.bands.filter(near).map((band) => ({ band, ...lanes.extentOf(band) })),
      lanes.height,
    );
    this.#news.drawn();
  }

  #drawAxis(axis: Parameters<LiveNodes['axis']>[0], chunk: Rect): void {
    const { axis: svg, grid } = this.#elements;
    const { lanes, axisHeight, frame } = this.#figure;
    frameSvg(svg, { ...chunk, y: 0, height: axisHeight }, GUTTER);
    svg.replaceChildren(...this.#nodes.axis(axis).map(drawNode));
    const rules = lanes.bands
      .map((band) => ({ band, ...lanes.extentOf(band) }))
      .filter(({ band, top }) => top >= chunk.y - 1 && top <= chunk.y + chunk.height && !band.leads)
      .map(({ band, top }) => this.#nodes.rule(band, top, frame.namesRight, chunk.x + chunk.width));
    grid.replaceChildren(...[...this.#nodes.grid(axis), ...rules].map(drawNode));
  }

  #slide(window: Rect): void {
    this.#rows.slide(window.x, window.x - this.#figure.frame.namesRight);
  }

  #frameRows(chunk: Rect): void {
    frameSvg(this.#elements.rows, chunk, GUTTER);
  }

  #frameColumn({ y, height }: Rect): void {
    frameSvg(this.#elements.column, { x: 0, y, width: this.#figure.frame.column + GUTTER, height }, 0);
  }

  /** What of the lanes is in the window, right of the names, the part under the axis included. */
  #window(): Rect {
    const { namesRight, room } = this.#figure.frame;
    const { left, top, height, bodyTop } = this.#at;
    return { x: namesRight + left, y: top - bodyTop, width: room, height };
  }

  /** Reads where things are: asking the browser in between would make it lay out what is drawn, again and again. */
  #measure(): void {
    const { scroller, body } = this.#elements;
    const { scrollLeft: left, scrollTop: top, clientHeight: height } = scroller;
    this.#at = { left, top, height, bodyTop: body.offsetTop };
  }

  #scrollDown(top: number): void {
    const { scroller } = this.#elements;
    scroller.scrollTop = top;
    this.#at = { ...this.#at, top: scroller.scrollTop };
  }

  /** Makes room for the whole figure at the zoom that is shown. */
  #size(): void {
    const { sizer, body } = this.#elements;
    const { frame, lanes } = this.#figure;
    const { left, right } = frame.marks.scale;
    const width = frame.contentWidth + (right - left) * (this.#zoom / frame.zoom - 1);
    sizer.style.width = `${String(Math.ceil(width + 2 * GUTTER))}px`;
    body.style.height = `${String(Math.ceil(lanes.height + 1))}px`;
  }

  #anchorAt(held: number): Anchor | undefined {
    const window = this.#window();
    return anchorAt(this.#figure.lanes, window, window.y + held);
  }

  /** Scrolls to where an anchor stands `held` px below the top of the window again. */
  #hold(anchor: Anchor, held: number): void {
    const y = heightOf(anchor, this.#figure.lanes);
    if (y !== undefined) this.#scrollDown(this.#at.bodyTop + y - held);
  }
}
