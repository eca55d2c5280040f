import { assertExists } from '../../base/assert';
import { foldText } from '../../base/fold';
import type { DayRange } from '../../base/dayRange';
import type { Rect } from '../../base/geometry';
import type { MilestoneId } from '../../model/milestone';
import type { LaneView, TimelineView } from '../../view/timelineView';
import { statedDaysOf } from '../../view/statedDays';
import { layoutLaneName, type LaneHeading } from '../layoutLaneName';
import type { LiveFrame } from './liveFrame';
import { heightExpected, liveLeaf, type LiveLeaf } from './liveLeaf';
import { splitByDate } from './splitByDate';

/** A lane with its name; heights are asked for, since lanes are placed only when they come near. */
export interface LiveBand extends Omit<LaneHeading, 'bottom'> {
  readonly lane: LaneView;
  readonly depth: number;
  /** Left end of its name. */
  readonly x: number;
  /** True for the first lane inside another: the rule above it is that of the other. */
  readonly leads: boolean;
  /** The least height its name needs. */
  readonly least: number;
  /** The lanes without lanes inside them that it spans: from the first, and how many. */
  readonly first: number;
  readonly count: number;
}

/** Where a lane lies, from the top of all lanes. */
export interface Extent {
  readonly top: number;
  readonly height: number;
}

/**
 * All lanes of a live figure, one below the other. What is in a lane is placed when it comes into view; until then its
 * height is an estimate, so that a plan of any size is there at once. The same questions have the same answers, but for
 * heights of lanes that were not placed before.
 */
export class LiveLanes {
  readonly view: TimelineView;
  readonly frame: LiveFrame;
  readonly bands: readonly LiveBand[];
  /** Bands without bands inside them, from the top. */
  readonly leaves: readonly LiveBand[];
  readonly #paths: readonly (readonly string[])[];
  readonly #placed: (LiveLeaf | undefined)[] = [];
  #extents: readonly Extent[] | undefined;

  constructor(view: TimelineView, frame: LiveFrame) {
    this.view = view;
    this.frame = frame;
    const bands: LiveBand[] = [];
    const leaves: LiveBand[] = [];
    const paths: (readonly string[])[] = [];
    const visit = (lane: LaneView, depth: number, path: readonly string[], leads: boolean): void => {
      const column = assertExists(frame.nameColumns[depth], 'name column');
      const { bottom, ...heading } = layoutLaneName(lane, frame, depth, column);
      const inside = [...path, foldText(lane.name)];
      const at = bands.length;
      const first = leaves.length;
      const own = { lane, depth, leads, x: column.x, least: bottom + frame.theme.space.lanePad, ...heading, first };
      bands.push({ ...own, count: 1 });
      if (lane.subLanes.length === 0) {
        leaves.push({ ...own, count: 1 });
        paths.push(inside);
      } else {
        for (const [place, inner] of lane.subLanes.entries()) visit(inner, depth + 1, inside, place === 0);
        bands[at] = { ...own, count: leaves.length - first };
      }
    };
    for (const lane of view.lanes) visit(lane, 0, [], false);
    this.bands = bands;
    this.leaves = leaves;
    this.#paths = paths;
  }

  /** Of all lanes together. */
  get height(): number {
    const last = this.extents.at(-1);
    return last === undefined ? 0 : last.top + last.height;
  }

  /** One for each of the leaves. */
  get extents(): readonly Extent[] {
    return (this.#extents ??= this.#measure());
  }

  extentOf({ first, count }: LiveBand): Extent {
    const start = assertExists(this.extents[first], 'first lane');
    const end = assertExists(this.extents[first + count - 1], 'last lane');
    return { top: start.top, height: end.top + end.height - start.top };
  }

  /** What is in a lane; placed now if it was not before. */
  leafAt(index: number): LiveLeaf {
    const known = this.#placed[index];
    if (known !== undefined) return known;
    const { lane } = assertExists(this.leaves[index], 'lane');
    const leaf = liveLeaf(lane, this.frame, this.#paths[index] ?? []);
    this.#placed[index] = leaf;
    this.#extents = undefined;
    return leaf;
  }

  isPlaced(index: number): boolean {
    return this.#placed[index] !== undefined;
  }

  /** Indexes of the lanes that meet a stretch from `top` to `bottom`, all of them placed. */
  within(top: number, bottom: number): readonly number[] {
    const found: number[] = [];
    for (let index = 0; index < this.leaves.length; index += 1) {
      // Placing a lane moves those below it: each is asked for anew.
      const before = assertExists(this.extents[index], 'extent');
      if (before.top > bottom) break;
      if (before.top + before.height < top) continue;
      this.leafAt(index);
      const now = assertExists(this.extents[index], 'extent');
      if (now.top + now.height >= top) found.push(index);
    }
    return found;
  }

  /** The lane in which a milestone stands first; it can stand in others too. */
  firstLaneOf(id: MilestoneId): number | undefined {
    const found = firstLanes.get(this.view) ?? findFirstLanes(this.leaves);
    firstLanes.set(this.view, found);
    return found.get(id);
  }

  /** True when a milestone has a place on the axis in this lane, and not only among the undated. */
  isOnAxis(id: MilestoneId, index: number): boolean {
    const item = this.leaves[index]?.lane.items.find(({ milestone }) => milestone.id === id);
    return item !== undefined && splitByDate(item).dated !== undefined;
  }

  /** The days that a lane's milestones state, from the first to the last. */
  daysOf({ lane }: LiveBand): DayRange | undefined {
    return statedDaysOf(lane.items.flatMap(({ phases }) => phases));
  }

  /** The lane at a height, or the nearest. */
  indexAt(y: number): number {
    const index = this.extents.findIndex(({ top, height }) => y < top + height);
    return index < 0 ? this.leaves.length - 1 : index;
  }

  /** Where a milestone stands, from the top of all lanes: the first of its places; `undefined` when it is not placed. */
  find(id: MilestoneId): (Rect & { readonly undated: boolean }) | undefined {
    const lane = this.firstLaneOf(id);
    if (lane === undefined) return undefined;
    const { rows, column } = this.leafAt(lane);
    const { top } = assertExists(this.extents[lane], 'extent');
    const dated = rows.spots.find((spot) => spot.id === id);
    const spot = dated ?? column.spots.find((each) => each.id === id);
    if (spot === undefined) return undefined;
    return { x: spot.x, y: top + spot.y, width: spot.width, height: spot.height, undated: dated === undefined };
  }

  #measure(): readonly Extent[] {
    const { frame } = this;
    const { lanePad } = frame.theme.space;
    const heights = this.leaves.map(({ lane, least }, index) => {
      const placed = this.#placed[index];
      return Math.max((placed === undefined ? heightExpected(lane, frame) : placed.height) + lanePad, least);
    });
    // The name of a lane can be taller than the lanes inside it: the last of them takes up the rest.
    for (const { first, count, least } of this.bands.toReversed()) {
      const sum = heights.slice(first, first + count).reduce((all, height) => all + height, 0);
      const last = first + count - 1;
      if (sum < least) heights[last] = (heights[last] ?? 0) + least - sum;
    }
    let top = 0;
    return heights.map((height) => {
      const extent = { top, height };
      top += height;
      return extent;
    });
  }
}

/** Found when first asked for, and kept as long as the view. */
const firstLanes = new WeakMap<TimelineView, ReadonlyMap<MilestoneId, number>>();

function findFirstLanes(leaves: readonly LiveBand[]): ReadonlyMap<MilestoneId, number> {
  const found = new Map<MilestoneId, number>();
  for (const [index, { lane }] of leaves.entries()) {
    for (const { milestone } of lane.items) if (!found.has(milestone.id)) found.set(milestone.id, index);
  }
  return found;
}
