import { assertExists } from '../base/assert';
import type { Plan } from '../model/milestone';
import type { Colouring } from './colouring';
import { countCategories } from './countCategories';
import { laneCatalogue, type LaneCatalogue } from './laneCatalogue';
import { laneKey } from './laneKey';
import { groupsOfLevels } from './laneLevels';
import { laneMemberships, type LaneMembership, type LaneName } from './laneMemberships';
import { askedKeys } from './nameKey';
import { comparePlaces, isPlaced, placeInTime } from './placeInTime';
import { wholeMilestone, type ShownMilestone } from './shownMilestone';
import type { LaneItem, LaneView, WhyEmpty } from './timelineView';
import { NO_FILTER, type GroupKey, type ViewSpec } from './viewSpec';

interface Level {
  readonly group: GroupKey;
  readonly catalogue: LaneCatalogue;
}

/** What dividing needs to know besides the milestones. */
interface Division {
  readonly spec: ViewSpec;
  readonly colour: Colouring;
  readonly folded: ReadonlySet<string>;
  /** Why the lane of this key is empty; asked only when empty lanes are wanted. */
  readonly whyEmpty: (key: string) => WhyEmpty;
}

/**
 * The shown milestones in lanes and sub-lanes, in the plan's order; items in order of time. A lane stands here only
 * when something stands in it, or when empty lanes are asked for. A lane whose only sub-lane would be for blank cells
 * has none, nor has a folded one.
 */
export function groupIntoLanes(
  plan: Plan,
  shown: readonly ShownMilestone[],
  spec: ViewSpec,
  colour: Colouring,
): readonly LaneView[] {
  const items = shown.map((one): LaneItem => ({ ...one, alsoIn: [], joint: false }));
  const levels = groupsOf(spec).map((group) => ({ group, catalogue: laneCatalogue(plan.milestones, group) }));
  if (levels.length === 0) {
    return items.length === 0 ? [] : [laneOf(items, laneKey(['']), { name: '', unnamed: true }, colour)];
  }
  const whyEmpty = spec.emptyLanes ? reasonsIn(plan, spec, colour) : (): WhyEmpty => 'none';
  return divide(items, levels, [], { spec, colour, folded: new Set(spec.folded), whyEmpty });
}

/** The groups that make a difference: sub-lanes by the same group as the lanes would repeat every name. */
function groupsOf(spec: ViewSpec): readonly GroupKey[] {
  return [...new Set(groupsOfLevels(spec))].filter((group) => group !== 'none');
}

function divide(
  items: readonly LaneItem[],
  levels: readonly Level[],
  path: readonly string[],
  division: Division,
): readonly LaneView[] {
  const [level, ...deeper] = levels;
  if (level === undefined) return [];
  const members = new Map<string, LaneItem[]>();
  for (const item of items) {
    for (const [key, member] of standings(item, level, division.spec)) {
      const lane = members.get(key);
      if (lane) lane.push(member);
      else members.set(key, [member]);
    }
  }
  return [...level.catalogue.values()].flatMap((name): readonly LaneView[] => {
    const ownPath = [...path, name.key];
    const own = members.get(name.key) ?? [];
    const lane = laneOf(own, laneKey(ownPath), name, division.colour);
    if (own.length === 0) {
      return division.spec.emptyLanes && !name.unnamed ? [{ ...lane, empty: division.whyEmpty(lane.key) }] : [];
    }
    if (division.folded.has(lane.key)) return [{ ...lane, folded: true }];
    const subLanes = divide(own, deeper, ownPath, division);
    const saysNothing = subLanes.every((subLane) => subLane.unnamed || subLane.empty !== undefined);
    return [saysNothing ? lane : { ...lane, items: [], subLanes }];
  });
}

function laneOf(
  items: readonly LaneItem[],
  key: string,
  { name, unnamed }: Pick<LaneName, 'name' | 'unnamed'>,
  colour: Colouring,
): LaneView {
  const undated = items.filter(({ phases }) => !phases.some(isPlaced)).length;
  return {
    key,
    name,
    unnamed,
    items: inOrderOfTime(items),
    subLanes: [],
    counts: { milestones: items.length, undated, categories: countCategories(items, colour) },
    folded: false,
    empty: undefined,
  };
}

/** Looks up what the whole plan has in a lane, when nothing that is shown stands there. */
function reasonsIn(plan: Plan, spec: ViewSpec, colour: Colouring): (key: string) => WhyEmpty {
  const all = plan.milestones.map(wholeMilestone);
  const keysWhen = (shared: ViewSpec['shared']): ReadonlySet<string> =>
    new Set(
      allKeys(groupIntoLanes(plan, all, { ...spec, shared, filter: NO_FILTER, emptyLanes: false, folded: [] }, colour)),
    );
  const held = keysWhen(spec.shared);
  const heldByAny = keysWhen('each');
  return (key) => (held.has(key) ? 'filtered' : heldByAny.has(key) ? 'shared' : 'none');
}

function allKeys(lanes: readonly LaneView[]): readonly string[] {
  return lanes.flatMap((lane) => [lane.key, ...allKeys(lane.subLanes)]);
}

/** The lanes an item stands in at this level, by key, with the phases that belong there. */
function standings(item: LaneItem, level: Level, spec: ViewSpec): readonly (readonly [string, LaneItem])[] {
  const all = laneMemberships(item, level.group);
  if (level.group !== 'agency') {
    return all.map(({ lane, phases }) => [lane.key, { ...item, phases }]);
  }
  const own = ownLanes(all, spec);
  const nameOf = (key: string): string => assertExists(level.catalogue.get(key), `lane ${key}`).name;
  return own.map(({ lane }) => {
    const others = all.filter((other) => other.lane.key !== lane.key);
    return [lane.key, { ...item, alsoIn: others.map((other) => nameOf(other.lane.key)), joint: own.length > 1 }];
  });
}

/** Of a milestone's leads those whose lanes it stands in (U7): the agencies asked for, if any; all, or the first only. */
function ownLanes(all: readonly LaneMembership[], spec: ViewSpec): readonly LaneMembership[] {
  const asked = askedKeys(spec.filter.agencies);
  const some = asked.size === 0 ? all : all.filter(({ lane }) => asked.has(lane.key));
  return spec.shared === 'first' ? some.slice(0, 1) : some;
}

function inOrderOfTime(items: readonly LaneItem[]): readonly LaneItem[] {
  return items
    .map((item) => ({ item, place: placeInTime(item.phases) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ item }) => item);
}
