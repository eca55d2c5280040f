import type { LaneView } from '../view/timelineView';
import type { SlideRoom } from './slidePages';

/** Between the names of lanes in a title. */
export const BETWEEN = ' – ';

/**
 * The ways in which a step can say the names of its lanes, each with more room for milestones than the one before: all in
 * columns, those of the outermost lanes in titles, and so on to no column at all. A way is slides for one lane after the
 * other.
 */
export function* waysToName(room: SlideRoom): Generator<readonly SlideRoom[]> {
  let rooms: readonly SlideRoom[] = [room];
  yield rooms;
  while (rooms.some(hasNames)) {
    rooms = rooms.flatMap(lanesAlone);
    yield rooms;
  }
}

const hasNames = ({ view }: SlideRoom): boolean => view.lanes.some(({ name }) => name !== '');

/** Each lane alone: the lanes in it take its place, and a lane without any needs no column of names. */
function lanesAlone(room: SlideRoom): readonly SlideRoom[] {
  if (!hasNames(room)) return [room];
  const { view, within } = room;
  return view.lanes.map((lane) => ({
    ...room,
    view: { ...view, lanes: lanesOf(lane) },
    within: [within, lane.name].filter((name) => name !== '').join(BETWEEN),
  }));
}

function lanesOf(lane: LaneView): readonly LaneView[] {
  return lane.subLanes.length > 0 ? lane.subLanes : [{ ...lane, name: '' }];
}
