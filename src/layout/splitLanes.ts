import type { LaneView } from '../view/timelineView';
import type { LaneBand } from './timelineLayout';

/** What of a lane fits the room left, and what goes to the next page; either can be missing. */
interface Cut {
  readonly head: LaneView | undefined;
  readonly tail: LaneView | undefined;
}

/**
 * Lanes shared out over pages in order, each page no taller than `room`. A lane that does not fit is cut between its
 * sub-lanes or milestones and goes on under its name with "(continued)". A single milestone taller than a page gets a
 * page of its own: nothing is left out. `starts`: keys of lanes that begin a new page.
 */
export function splitLanes(
  lanes: readonly LaneView[],
  build: (lane: LaneView) => LaneBand,
  room: number,
  starts: ReadonlySet<string> = new Set(),
): readonly (readonly LaneView[])[] {
  const heightOf = (lane: LaneView): number => build(lane).box.height;
  const pages: LaneView[][] = [[]];
  let left = room;
  const queue = [...lanes];
  for (let lane = queue.shift(); lane !== undefined; lane = queue.shift()) {
    if (starts.has(lane.key) && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = room;
    }
    const page = pages.at(-1) ?? [];
    const fresh = page.length === 0;
    const { head, tail } = cutLane(lane, heightOf, left, fresh, left >= room * 0.5);
    if (head !== undefined) {
      page.push(head);
      left -= heightOf(head);
    }
    if (tail === undefined) continue;
    pages.push([]);
    left = room;
    queue.unshift(tail);
  }
  return pages.filter((page) => page.length > 0);
}

/** Cuts only when the lane is too tall for the room: on a fresh page always something, else only into a good half page. */
function cutLane(
  lane: LaneView,
  heightOf: (lane: LaneView) => number,
  room: number,
  fresh: boolean,
  mayCut: boolean,
): Cut {
  const parts = partsIn(lane);
  if (parts === 0)
    return fresh || heightOf(lane) <= room ? { head: lane, tail: undefined } : { head: undefined, tail: lane };
  const fits = largestFit(parts, (count) => heightOf(partOf(lane, 0, count)) <= room);
  if (fits === parts) return { head: lane, tail: undefined };
  if (!fresh && !mayCut) return { head: undefined, tail: lane };
  if (fits === 0) return fresh ? firstPart(lane, parts, heightOf, room) : { head: undefined, tail: lane };
  return { head: partOf(lane, 0, fits), tail: continued(partOf(lane, fits, parts)) };
}

/** How many parts fit, 0 to `parts`. It feels its way up from few, so that a very long lane is not laid out whole for every page. */
function largestFit(parts: number, fits: (count: number) => boolean): number {
  if (parts === 0) return 0;
  let low = 0;
  let high = Math.min(4, parts);
  while (fits(high)) {
    if (high === parts) return parts;
    low = high;
    high = Math.min(high * 2, parts);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Not even the first part fits a whole page: cut inside it when it has parts, else let it stand alone. */
function firstPart(lane: LaneView, parts: number, heightOf: (lane: LaneView) => number, room: number): Cut {
  const first = lane.subLanes[0];
  const rest = parts > 1 ? partOf(lane, 1, parts) : undefined;
  if (first === undefined) {
    return { head: partOf(lane, 0, 1), tail: rest && continued(rest) };
  }
  const around = (sub: LaneView): number => heightOf({ ...lane, subLanes: [sub] });
  const { head, tail } = cutLane(first, around, room, true, true);
  const remaining = [...(tail === undefined ? [] : [tail]), ...lane.subLanes.slice(1)];
  return {
    head: head && { ...lane, subLanes: [head] },
    tail: remaining.length > 0 ? continued({ ...lane, subLanes: remaining }) : undefined,
  };
}

/** What a lane can be cut between. A folded lane is one strip, an empty lane one line. */
function partsIn(lane: LaneView): number {
  if (lane.folded) return 0;
  return lane.subLanes.length > 0 ? lane.subLanes.length : lane.items.length;
}

function partOf(lane: LaneView, from: number, to: number): LaneView {
  return lane.subLanes.length > 0
    ? { ...lane, subLanes: lane.subLanes.slice(from, to) }
    : { ...lane, items: lane.items.slice(from, to) };
}

function continued(lane: LaneView): LaneView {
  return lane.name === '' || lane.name.endsWith('(continued)') ? lane : { ...lane, name: `${lane.name} (continued)` };
}
