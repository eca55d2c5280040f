import type { Rect } from '../../../base/geometry';
import type { LiveFigure } from '../../../layout/live/liveFigure';
import type { LiveLeaf } from '../../../layout/live/liveLeaf';
import type { Spot } from '../../../layout/live/spot';
import type { AxisLayout } from '../../../layout/timelineLayout';
import type { MilestoneId } from '../../../model/milestone';
import type { LiveNodes } from '../../../scene/live/liveNodes';
import type { SceneNode } from '../../../scene/node';
import { GUTTER } from './gutter';
import { paintNode, type NodePen } from './paintNode';
import { move, ridersOf, type Ride, type Rider } from './ride';

/** What a ride shows: a figure laid out at another zoom, and where it is looked at. */
export interface RideView {
  readonly figure: LiveFigure;
  readonly nodes: LiveNodes;
  readonly ride: Ride;
  /** At the zoom of now. */
  readonly axis: AxisLayout;
  /** The part of the lanes that is looked at, in px of now from the left end of the figure and the top of the lanes. */
  readonly window: Rect;
  /** How far the scroller's own content is scrolled, and how wide its window is, names included. In px. */
  readonly scrolled: { readonly left: number; readonly top: number; readonly width: number };
  /** Milestones that are ringed, with the colour. */
  readonly rings: ReadonlyMap<MilestoneId, string>;
}

/** The canvases, one over the lanes and one over the axis. */
export interface RideElements {
  readonly rows: HTMLCanvasElement;
  readonly axis: HTMLCanvasElement;
}

/** What a lane shows besides milestones: what moves with the axis, and what stands still. */
interface LaneParts {
  readonly summary: readonly SceneNode[];
  readonly words: readonly SceneNode[];
}

/**
 * Draws a live figure while its axis is being zoomed. A thousand elements moved with every frame would take ten times
 * as long (tests/bench), and stretched as one they would stretch their letters; the elements stay below, as they were.
 */
export class RideCanvas {
  readonly #rows: HTMLCanvasElement;
  readonly #axis: HTMLCanvasElement;
  readonly #known = new WeakMap<Spot, readonly Rider[]>();
  readonly #parts = new WeakMap<LiveLeaf, LaneParts>();

  constructor({ rows, axis }: RideElements) {
    this.#rows = rows;
    this.#axis = axis;
  }

  paint(view: RideView): void {
    const { figure, nodes, window, axis, scrolled } = view;
    const { left, top, width } = scrolled;
    const { frame, axisHeight, lanes } = figure;
    const from = window.x - frame.namesRight - GUTTER;
    // From under the axis, or from where the lanes begin, to where they end.
    const under = Math.max(axisHeight, -window.y);
    place(this.#rows, left, top + under, width, Math.min(window.height, lanes.height - window.y) - under);
    const rows = begin(this.#rows, nodes);
    if (rows !== undefined) {
      rows.context.translate(-from, -(window.y + under));
      this.#lanes(view, rows);
    }
    place(this.#axis, left, 0, width, axisHeight);
    const strip = begin(this.#axis, nodes);
    if (strip === undefined) return;
    strip.context.translate(-from, 0);
    for (const node of nodes.axis(axis)) paintNode(strip, node);
  }

  hide(): void {
    this.#rows.hidden = true;
    this.#axis.hidden = true;
  }

  #lanes(view: RideView, pen: NodePen): void {
    const { figure, nodes, axis, window } = view;
    const { lanes, frame } = figure;
    for (const node of nodes.grid(axis)) paintNode(pen, node);
    for (const band of lanes.bands) {
      const { top } = lanes.extentOf(band);
      if (band.leads || top < window.y - 1 || top > window.y + window.height) continue;
      paintNode(pen, nodes.rule(band, top, frame.namesRight, window.x + window.width));
    }
    for (const index of lanes.within(window.y, window.y + window.height)) this.#lane(view, pen, index);
  }

  #lane({ figure, nodes, ride, window, rings }: RideView, pen: NodePen, index: number): void {
    const { context } = pen;
    const { lanes, frame } = figure;
    const leaf = lanes.leafAt(index);
    const top = lanes.extents[index]?.top ?? 0;
    context.save();
    context.translate(0, top);
    const base = context.getTransform();
    const { summary, words } = this.#partsOf(leaf, figure, nodes);
    context.transform(ride(1) - ride(0), 0, 0, 1, ride(0), 0);
    for (const node of summary) paintNode(pen, node);
    context.setTransform(base);
    context.translate(window.x - frame.namesRight, 0);
    for (const node of words) paintNode(pen, node);
    context.setTransform(base);
    const [above, below] = [window.y - top, window.y + window.height - top];
    for (const spot of leaf.rows.spots) {
      if (spot.y > below || spot.y + spot.height < above || !meets(spot, ride, window)) continue;
      this.#spot(spot, nodes, ride, pen, base);
      const colour = rings.get(spot.id);
      if (colour !== undefined) ring(context, spot, ride, colour);
    }
    context.restore();
  }

  #partsOf(leaf: LiveLeaf, { frame }: LiveFigure, nodes: LiveNodes): LaneParts {
    const known = this.#parts.get(leaf);
    if (known !== undefined) return known;
    const summary = nodes.summary(leaf, frame.namesRight, frame.contentWidth);
    const parts = { summary, words: nodes.words(leaf) };
    this.#parts.set(leaf, parts);
    return parts;
  }

  #spot(spot: Spot, nodes: LiveNodes, ride: Ride, pen: NodePen, base: DOMMatrix): void {
    let riders = this.#known.get(spot);
    if (riders === undefined) {
      const item = spot.place();
      riders = ridersOf(item, nodes.milestone(item), spot.slide !== undefined);
      this.#known.set(spot, riders);
    }
    const { context } = pen;
    // Where they come to lie on each other, the later one is read.
    context.fillStyle = nodes.background;
    context.fillRect(ride(spot.x), spot.y, spot.width, spot.height);
    for (const rider of riders) {
      const { stretch, shift } = move(rider, ride);
      context.setTransform(base.a * stretch, 0, 0, base.d, base.e + base.a * shift, base.f);
      paintNode(pen, rider.node);
    }
    context.setTransform(base);
  }
}

/** Its label keeps its width while its place moves: as far as it may reach at either side of its ends. */
function meets({ x, width }: Spot, ride: Ride, window: Rect): boolean {
  return ride(x) - width < window.x + window.width && ride(x + width) + width > window.x;
}

function ring(context: CanvasRenderingContext2D, { x, y, width, height }: Spot, ride: Ride, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.setLineDash([]);
  context.strokeRect(ride(x) - 4, y - 3, Math.max(ride(x + width) - ride(x), width) + 8, height + 6);
}

function place(canvas: HTMLCanvasElement, left: number, top: number, width: number, height: number): void {
  const { style } = canvas;
  const ratio = devicePixelRatio;
  const [across, down] = [Math.round(width * ratio), Math.round(Math.max(height, 0) * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  setStyle(style, 'width', width);
  setStyle(style, 'height', Math.max(height, 0));
  setStyle(style, 'left', left);
  setStyle(style, 'top', top);
  canvas.hidden = false;
}

/** Mostly it is there already: to write it again would have the page styled anew with every frame. */
function setStyle(style: CSSStyleDeclaration, name: 'width' | 'height' | 'left' | 'top', px: number): void {
  const text = `${String(px)}px`;
  if (style[name] !== text) style[name] = text;
}

/** An empty canvas in the colour of the figure, in px of the page. */
function begin(canvas: HTMLCanvasElement, { background, fontFamily }: LiveNodes): NodePen | undefined {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return undefined;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.textRendering = 'geometricPrecision';
  return { context, fontFamily };
}
