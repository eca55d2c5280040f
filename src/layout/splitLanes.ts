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
    const { head, tail } = cutLane(lane, build, left, fresh, left >= room * 0.5);
    if (head !== undefined) {
      page.push(head);
      left -= build(head).box.height;
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
  build: (lane: LaneView) => LaneBand,
  room: number,
  fresh: boolean,
  mayCut: boolean,
  depth = 0,
): Cut {
  const parts = partsIn(lane);
  const heightOf = (one: LaneView): number => build(one).box.height;
  if (parts === 0)
    return fresh || heightOf(lane) <= room ? { head: lane, tail: undefined } : { head: undefined, tail: lane };
  const guess = lane.subLanes.length > 0 ? 1 : FIRST_GUESS;
  const fits = largestFit(parts, guess, (count) => {
    const band = build(partOf(lane, 0, count));
    return { excess: band.box.height - room, ending: endingIn(band, depth, room) };
  });
  if (fits === parts) return { head: lane, tail: undefined };
  if (!fresh && !mayCut) return { head: undefined, tail: lane };
  if (fits === 0) return fresh ? firstPart(lane, parts, build, room, depth) : { head: undefined, tail: lane };
  return { head: partOf(lane, 0, fits), tail: continued(partOf(lane, fits, parts)) };
}

/** A page holds about so many milestones; a good guess saves laying out some that will stand on later pages. */
const FIRST_GUESS = 32;

/** A stretch of parts, laid out: by how much it is too tall, and how many of them end above the foot of the page. */
interface Tried {
  readonly excess: number;
  readonly ending: number;
}

/**
 * How many parts fit, 0 to `parts`. A stretch that is too tall shows how many of its parts end in the room: there it
 * is tried first. So each page costs a few layouts of its own size, however long the lane is.
 */
function largestFit(parts: number, guess: number, layOut: (count: number) => Tried): number {
  let fits = 0;
  let tooMany = Math.min(guess, parts);
  let tried = layOut(tooMany);
  while (tried.excess <= 0) {
    if (tooMany === parts) return parts;
    fits = tooMany;
    tooMany = Math.min(tooMany * 2, parts);
    tried = layOut(tooMany);
  }
  let next = tried.ending;
  while (tooMany - fits > 1) {
    const count = Math.min(Math.max(next, fits + 1), tooMany - 1);
    if (layOut(count).excess <= 0) {
      fits = count;
      next = count + 1;
    } else {
      tooMany = count;
      next = Math.floor((fits + count) / 2);
    }
  }
  return fits;
}

/** How many milestones, or lanes, of a band end above a height. The band stands in `depth` lanes of its own. */
function endingIn({ items, bands }: LaneBand, depth: number, height: number): number {
  const [inner] = bands;
  if (depth > 0 && inner !== undefined) return endingIn(inner, depth - 1, height);
  const boxes = bands.length > 0 ? bands : items;
  const beyond = boxes.findIndex(({ box }) => box.y + box.height > height);
  return beyond < 0 ? boxes.length : beyond;
}

/** Not even the first part fits a whole page: cut inside it when it has parts, else let it stand alone. */
function firstPart(
  lane: LaneView,
  parts: number,
  build: (lane: LaneView) => LaneBand,
  room: number,
  depth: number,
): Cut {
  const first = lane.subLanes[0];
  const rest = parts > 1 ? partOf(lane, 1, parts) : undefined;
  if (first === undefined) {
    return { head: partOf(lane, 0, 1), tail: rest && continued(rest) };
  }
  const around = (sub: LaneView): LaneBand => build({ ...lane, subLanes: [sub] });
  const { head, tail } = cutLane(first, around, room, true, true, depth + 1);
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
