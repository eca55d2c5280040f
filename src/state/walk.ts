import type { Milestone, MilestoneId } from '../model/milestone';
import type { LaneItem, LaneView, TimelineView } from '../view/timelineView';

/** Milestones lane by lane, each lane in order of date: what the arrow keys move through (CONVENTIONS A7). */
export type WalkLanes = readonly (readonly WalkStop[])[];

export interface WalkStop {
  readonly id: MilestoneId;
  /** Day number of its first date; after all others when it has none. */
  readonly at: number;
}

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'First' | 'Last';

/** The stops of a view. A milestone that several lanes share is a stop in the first of them only; in folded lanes are none. */
export function walkLanes(view: TimelineView): WalkLanes {
  const seen = new Set<MilestoneId>();
  return leafLanes(view.lanes).flatMap((lane) => {
    const stops = lane.items.flatMap((item): WalkStop[] => {
      if (seen.has(item.milestone.id)) return [];
      seen.add(item.milestone.id);
      return [{ id: item.milestone.id, at: firstDay(item) }];
    });
    return stops.length === 0 ? [] : [stops.sort((a, b) => a.at - b.at || 0)];
  });
}

/** Where a key leads from a milestone; the same milestone at the edge. */
export function walk(lanes: WalkLanes, from: MilestoneId | undefined, key: WalkKey): MilestoneId | undefined {
  const row = lanes.findIndex((lane) => lane.some((stop) => stop.id === from));
  const lane = lanes[row];
  if (lane === undefined) return lanes[0]?.[0]?.id;
  const column = lane.findIndex((stop) => stop.id === from);
  const stop = lane[column];
  switch (key) {
    case 'ArrowLeft':
      return (lane[column - 1] ?? stop)?.id;
    case 'ArrowRight':
      return (lane[column + 1] ?? stop)?.id;
    case 'ArrowUp':
      return nearest(lanes[row - 1], stop)?.id;
    case 'ArrowDown':
      return nearest(lanes[row + 1], stop)?.id;
    case 'Home':
      return lane[0]?.id;
    case 'End':
      return lane.at(-1)?.id;
    case 'First':
      return lanes[0]?.[0]?.id;
    case 'Last':
      return lanes.at(-1)?.at(-1)?.id;
  }
}

/** The key of the walk that a keystroke stands for, if any. */
export function walkKey(event: { readonly key: string; readonly ctrlKey: boolean }): WalkKey | undefined {
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'ArrowUp':
    case 'ArrowDown':
      return event.key;
    case 'Home':
      return event.ctrlKey ? 'First' : 'Home';
    case 'End':
      return event.ctrlKey ? 'Last' : 'End';
    default:
      return undefined;
  }
}

function nearest(lane: readonly WalkStop[] | undefined, stop: WalkStop | undefined): WalkStop | undefined {
  if (lane === undefined || stop === undefined) return stop;
  return lane.reduce<WalkStop | undefined>(
    (best, each) => (best === undefined || distance(each, stop) < distance(best, stop) ? each : best),
    undefined,
  );
}

const UNDATED = 10_000_000;

const distance = (a: WalkStop, b: WalkStop): number => Math.abs(a.at - b.at);

function firstDay(item: LaneItem): number {
  const days = item.phases.flatMap((phase) => phase.date.earliest ?? phase.date.latest ?? []);
  return days.length === 0 ? UNDATED : Math.min(...days);
}

function leafLanes(lanes: readonly LaneView[]): readonly LaneView[] {
  return lanes
    .filter((lane) => !lane.folded)
    .flatMap((lane) => (lane.subLanes.length > 0 ? leafLanes(lane.subLanes) : [lane]));
}

/** All milestones that the view shows with a label, each once, in the order of its lanes. */
export function shownMilestones(view: TimelineView): readonly Milestone[] {
  const byId = new Map<MilestoneId, Milestone>();
  for (const lane of leafLanes(view.lanes)) {
    for (const { milestone } of lane.items) byId.set(milestone.id, milestone);
  }
  return [...byId.values()];
}
