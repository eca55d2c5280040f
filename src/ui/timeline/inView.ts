import type { DayRange } from '../../base/dayRange';
import type { Milestone, MilestoneId } from '../../model/milestone';
import { statedDaysOf } from '../../view/statedDays';
import type { LaneView, TimelineView } from '../../view/timelineView';

/** The milestones of a view by their identifiers, found when first asked for. */
const known = new WeakMap<TimelineView, ReadonlyMap<MilestoneId, Milestone>>();

/** A milestone that the view shows, in whatever lane. */
export function milestoneOf(view: TimelineView, id: MilestoneId): Milestone | undefined {
  const found =
    known.get(view) ?? new Map(view.lanes.flatMap(itemsOf).map(({ milestone }) => [milestone.id, milestone]));
  known.set(view, found);
  return found.get(id);
}

/** The milestone that stands first. */
export function firstMilestone(view: TimelineView): MilestoneId | undefined {
  const first = (lanes: readonly LaneView[]): MilestoneId | undefined => {
    for (const lane of lanes) {
      if (lane.folded) continue;
      const id = lane.subLanes.length > 0 ? first(lane.subLanes) : lane.items[0]?.milestone.id;
      if (id !== undefined) return id;
    }
    return undefined;
  };
  return first(view.lanes);
}

/** Whether a milestone is in a folded lane, and in which. `undefined`: the view does not show it. */
export function laneOf(
  view: TimelineView,
  id: MilestoneId,
): { readonly folded: boolean; readonly foldedKey: string | undefined } | undefined {
  const search = (lanes: readonly LaneView[]): ReturnType<typeof laneOf> => {
    for (const lane of lanes) {
      const holds = lane.items.some(({ milestone }) => milestone.id === id);
      if (lane.folded && holds) return { folded: true, foldedKey: lane.key };
      const inside = search(lane.subLanes);
      if (inside !== undefined) return inside;
      if (holds) return { folded: false, foldedKey: undefined };
    }
    return undefined;
  };
  return search(view.lanes);
}

/** The days that the milestones of a lane state, from the first to the last. */
export function daysOfLane(view: TimelineView, key: string): DayRange | undefined {
  const search = (lanes: readonly LaneView[]): LaneView | undefined => {
    for (const lane of lanes) {
      const found = lane.key === key ? lane : search(lane.subLanes);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return statedDaysOf(search(view.lanes)?.items.flatMap(({ phases }) => phases) ?? []);
}

function itemsOf(lane: LaneView): LaneView['items'] {
  return lane.subLanes.length > 0 ? lane.subLanes.flatMap(itemsOf) : lane.items;
}
