import { assertExists } from '../base/assert';
import { foldText } from '../base/fold';
import type { Plan } from '../model/milestone';
import { laneCatalogue, type LaneCatalogue } from './laneCatalogue';
import { laneKey } from './laneKey';
import { laneMemberships, type LaneMembership } from './laneMemberships';
import { comparePlaces, placeInTime } from './placeInTime';
import type { ShownMilestone } from './shownMilestone';
import type { LaneItem, LaneView } from './timelineView';
import type { GroupKey, ViewSpec } from './viewSpec';

interface Level {
  readonly group: GroupKey;
  readonly catalogue: LaneCatalogue;
}

/**
 * The shown milestones in lanes and sub-lanes, in the plan's order; items in order of time. A lane stands here only
 * when something stands in it. A lane whose only sub-lane would be for blank cells has none.
 */
export function groupIntoLanes(plan: Plan, shown: readonly ShownMilestone[], spec: ViewSpec): readonly LaneView[] {
  const items = shown.map((one): LaneItem => ({ ...one, alsoIn: [] }));
  if (items.length === 0) return [];
  const levels = groupsOf(spec).map((group) => ({ group, catalogue: laneCatalogue(plan.milestones, group) }));
  if (levels.length === 0) {
    return [{ key: laneKey(['']), name: '', unnamed: true, items: inOrderOfTime(items), subLanes: [] }];
  }
  return divide(items, levels, [], spec);
}

/** The groups that make a difference: sub-lanes by the same group as the lanes would repeat every name. */
function groupsOf(spec: ViewSpec): readonly GroupKey[] {
  return [...new Set([spec.lanes, spec.subLanes])].filter((group) => group !== 'none');
}

function divide(
  items: readonly LaneItem[],
  levels: readonly Level[],
  path: readonly string[],
  spec: ViewSpec,
): readonly LaneView[] {
  const [level, ...deeper] = levels;
  if (level === undefined) return [];
  const members = new Map<string, LaneItem[]>();
  for (const item of items) {
    for (const [key, member] of standings(item, level, spec)) {
      const lane = members.get(key);
      if (lane) lane.push(member);
      else members.set(key, [member]);
    }
  }
  return [...level.catalogue.values()].flatMap((lane): readonly LaneView[] => {
    const own = members.get(lane.key);
    if (own === undefined) return [];
    const ownPath = [...path, lane.key];
    const inner = divide(own, deeper, ownPath, spec);
    const subLanes = inner.every((subLane) => subLane.unnamed) ? [] : inner;
    const laneItems = subLanes.length > 0 ? [] : inOrderOfTime(own);
    return [{ key: laneKey(ownPath), name: lane.name, unnamed: lane.unnamed, items: laneItems, subLanes }];
  });
}

/** The lanes an item stands in at this level, by key, with the phases that belong there. */
function standings(item: LaneItem, level: Level, spec: ViewSpec): readonly (readonly [string, LaneItem])[] {
  const all = laneMemberships(item, level.group);
  if (level.group !== 'agency') {
    return all.map(({ lane, phases }) => [lane.key, { ...item, phases }]);
  }
  const nameOf = (key: string): string => assertExists(level.catalogue.get(key), `lane ${key}`).name;
  return ownLanes(all, spec).map(({ lane }) => {
    const others = all.filter((other) => other.lane.key !== lane.key);
    return [lane.key, { ...item, alsoIn: others.map((other) => nameOf(other.lane.key)) }];
  });
}

/** Of a milestone's leads those whose lanes it stands in (U7): the agencies asked for, if any; all, or the first only. */
function ownLanes(all: readonly LaneMembership[], spec: ViewSpec): readonly LaneMembership[] {
  const asked = new Set(spec.filter.agencies.map(foldText));
  const some = asked.size === 0 ? all : all.filter(({ lane }) => asked.has(lane.key));
  return spec.shared === 'first' ? some.slice(0, 1) : some;
}

function inOrderOfTime(items: readonly LaneItem[]): readonly LaneItem[] {
  return items
    .map((item) => ({ item, place: placeInTime(item.phases) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ item }) => item);
}
