import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import type { LaneView, TimelineView } from '../../src/view/timelineView';
import type { ViewSpec } from '../../src/view/viewSpec';
import type { Plan } from '../../src/model/milestone';
import { NO_TEXT } from './planBuilder';

/** The view of a plan as it opens, with the choices given. */
export function viewOf(plan: Plan, choices: Partial<ViewSpec> = {}): TimelineView {
  return buildView(plan, { ...defaultViewSpec(plan), ...choices }, NO_TEXT);
}

/** Lanes as nested lists of words: `['DPMC', ['Strategy', 'Hui']]`, sub-lanes in place of titles. */
export function laneWords(lanes: readonly LaneView[]): readonly unknown[] {
  return lanes.map((lane) => [
    lane.name,
    lane.subLanes.length > 0 ? laneWords(lane.subLanes) : lane.items.map((item) => item.milestone.title),
  ]);
}

export function laneNames(lanes: readonly LaneView[]): readonly string[] {
  return lanes.map((lane) => lane.name);
}

/** All keys, top down. */
export function laneKeys(lanes: readonly LaneView[]): readonly string[] {
  return lanes.flatMap((lane) => [lane.key, ...laneKeys(lane.subLanes)]);
}

/** The titles that stand anywhere in the lanes, each once, sorted. */
export function titlesIn(lanes: readonly LaneView[]): readonly string[] {
  const titles = lanes.flatMap((lane) => [
    ...lane.items.map((item) => item.milestone.title),
    ...titlesIn(lane.subLanes),
  ]);
  return [...new Set(titles)].sort();
}
