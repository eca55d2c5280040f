import type { Rect, Size } from '../../../base/geometry';
import type { LiveFigure } from '../../../layout/live/liveFigure';
import type { LiveLeaf } from '../../../layout/live/liveLeaf';
import type { Spot } from '../../../layout/live/spot';
import type { AxisLayout } from '../../../layout/timelineLayout';
import type { MilestoneId } from '../../../model/milestone';
import type { LiveNodes } from '../../../scene/live/liveNodes';
import type { SceneNode } from '../../../scene/node';
import { endsOfMarks, ridersOf, rideTo, zoomedScale, type Ride, type Rider, type ZoomedScale } from './ride';

/** What a ride shows: a figure laid out at another zoom, and where it is looked at. */
export interface RideView {
  readonly figure: LiveFigure;
  readonly nodes: LiveNodes;
  readonly zoom: number;
  /** At the zoom of now. */
  readonly axis: AxisLayout;
  /** The part of the lanes that is looked at, in px of now from the left end of the figure and the top of the lanes. */
  readonly window: Rect;
  /** Milestones that are ringed, with the colour. */
  readonly rings: ReadonlyMap<MilestoneId, string>;
}

/** A milestone where it was laid out, from the top of its lane, with all that is drawn of it. */
export interface RideSpot extends Rect {
  /** From where to where its marks reach: words before and behind them keep their width. */
  readonly ends: readonly [number, number];
  readonly riders: readonly Rider[];
}

/** What a lane shows besides milestones: what moves with the axis, and what stands still. */
export interface RideParts {
  readonly summary: readonly SceneNode[];
  readonly words: readonly SceneNode[];
}

/** A lane in the picture; its parts and milestones go by the numbers they were told with. */
export interface RideLane {
  /** From the top of all lanes, in px. */
  readonly top: number;
  readonly parts: number;
  readonly spots: readonly number[];
  /** Colours of rings by milestone. */
  readonly rings: readonly (readonly [number, string])[];
}

/** What a frame shows that no frame before has shown: told once, since a milestone has many nodes. */
export interface RideNews {
  /** Nothing that was told before counts. */
  readonly isFirst: boolean;
  readonly spots: readonly (readonly [number, RideSpot])[];
  readonly parts: readonly (readonly [number, RideParts])[];
}

/** One frame of a ride as plain data, to be drawn here or in a worker. Lengths in px of the page. */
export interface RideFrame extends Size {
  readonly background: string;
  readonly fontFamily: string;
  /** How much of the picture, from its top, is the axis. */
  readonly axisHeight: number;
  /** What is at the left end of the picture, and right below the axis: from the left end of the figure, the top of the lanes. */
  readonly x: number;
  readonly y: number;
  readonly scale: ZoomedScale;
  /** How far words that stand still are from where they were laid out. */
  readonly wordsBy: number;
  readonly axis: readonly SceneNode[];
  /** Below the lanes, at the zoom of now. */
  readonly grid: readonly SceneNode[];
  readonly lanes: readonly RideLane[];
  readonly news: RideNews;
}

/** Makes one frame after the other for one that draws them, and knows what it was told. */
export class RideFrames {
  #figure: LiveFigure | undefined;
  #numbers = new WeakMap<Spot | LiveLeaf, number>();
  #told = 0;

  /** `size`: of the picture, with the axis; `top`: of the lanes in it, as in `RideFrame.y`. */
  next(view: RideView, size: Size, top: number): RideFrame {
    const { figure, nodes, zoom, axis, window } = view;
    const { frame, lanes, axisHeight } = figure;
    const isFirst = figure !== this.#figure;
    if (isFirst) this.#numbers = new WeakMap();
    this.#figure = figure;
    const scale = zoomedScale(frame, zoom);
    const news: Pending = { spots: [], parts: [] };
    const ride = rideTo(scale);
    const inView = lanes.within(window.y, window.y + window.height);
    return {
      ...size,
      background: nodes.background,
      fontFamily: nodes.fontFamily,
      axisHeight,
      x: window.x,
      y: top,
      scale,
      wordsBy: window.x - frame.namesRight,
      axis: nodes.axis(axis),
      grid: [...nodes.grid(axis), ...rules(view)],
      lanes: inView.map((index) => this.#lane(view, ride, index, news)),
      news: { isFirst, ...news },
    };
  }

  #lane({ figure, nodes, window, rings }: RideView, ride: Ride, index: number, news: Pending): RideLane {
    const { lanes, frame } = figure;
    const leaf = lanes.leafAt(index);
    const top = lanes.extents[index]?.top ?? 0;
    const parts = this.#number(leaf, (number) => {
      const summary = nodes.summary(leaf, frame.namesRight, frame.contentWidth);
      news.parts.push([number, { summary, words: nodes.words(leaf) }]);
    });
    const [above, below] = [window.y - top, window.y + window.height - top];
    const spots: number[] = [];
    const ringed: [number, string][] = [];
    for (const spot of leaf.rows.spots) {
      if (spot.y > below || spot.y + spot.height < above || !meets(spot, ride, window)) continue;
      const number = this.#number(spot, (fresh) => news.spots.push([fresh, rideSpot(spot, nodes)]));
      spots.push(number);
      const colour = rings.size === 0 ? undefined : rings.get(spot.id);
      if (colour !== undefined) ringed.push([number, colour]);
    }
    return { top, parts, spots, rings: ringed };
  }

  /** The number of what is told once; `tell` is called the first time. */
  #number(what: Spot | LiveLeaf, tell: (number: number) => void): number {
    const known = this.#numbers.get(what);
    if (known !== undefined) return known;
    this.#told += 1;
    this.#numbers.set(what, this.#told);
    tell(this.#told);
    return this.#told;
  }
}

interface Pending {
  readonly spots: [number, RideSpot][];
  readonly parts: [number, RideParts][];
}

function rideSpot(spot: Spot, nodes: LiveNodes): RideSpot {
  const { x, y, width, height, slide } = spot;
  const item = spot.place();
  const riders = ridersOf(item, nodes.milestone(item), slide !== undefined);
  return { x, y, width, height, ends: endsOfMarks(item), riders };
}

/** The lines between the lanes in view. */
function rules({ figure: { lanes, frame }, nodes, window }: RideView): readonly SceneNode[] {
  return lanes.bands.flatMap((band) => {
    const { top } = lanes.extentOf(band);
    if (band.leads || top < window.y - 1 || top > window.y + window.height) return [];
    return [nodes.rule(band, top, frame.namesRight, window.x + window.width)];
  });
}

/** Its label keeps its width while its place moves: as far as it may reach at either side of its ends. */
function meets({ x, width }: Spot, ride: Ride, window: Rect): boolean {
  return ride(x) - width < window.x + window.width && ride(x + width) + width > window.x;
}
