import { assertExists } from '../base/assert';
import type { Milestone, Plan } from '../model/milestone';
import type { Colouring } from './colouring';
import { countCategories } from './countCategories';
import { inOrderOfTime } from './inOrderOfTime';
import { laneCatalogue, type LaneCatalogue } from './laneCatalogue';
import { laneKey } from './laneKey';
import { groupsOfLevels } from './laneLevels';
import { laneMemberships, type LaneMembership, type LaneName } from './laneMemberships';
import { askedKeys } from './nameKey';
import { isPlaced } from './placeInTime';
import { wholeMilestones, type ShownMilestone } from './shownMilestone';
import type { LaneItem, LaneView, WhyEmpty } from './timelineView';
import type { GroupKey, ViewSpec } from './viewSpec';

interface Level {
  readonly group: GroupKey;
  readonly catalogue: LaneCatalogue;
}

/** What dividing needs to know besides the milestones. */
interface Division {
  readonly spec: ViewSpec;
  readonly standing: Standing;
  readonly colour: Colouring;
  readonly folded: ReadonlySet<string>;
  /** Why the lane of this key is empty; asked only when empty lanes are wanted. */
  readonly whyEmpty: (key: string) => WhyEmpty;
}

/** In which of the lanes of its leads a shared milestone stands (U7). */
interface Standing {
  readonly shared: ViewSpec['shared'];
  /** Keys of the agencies that are asked for; none: all. */
  readonly asked: ReadonlySet<string>;
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
  const items = shown.map(({ milestone, phases }): LaneItem => ({ milestone, phases, alsoIn: NOWHERE, joint: false }));
  const levels = groupsOf(spec).map((group) => ({ group, catalogue: laneCatalogue(plan.milestones, group) }));
  if (levels.length === 0) {
    return items.length === 0 ? [] : [leaf(laneOf(items, laneKey(['']), { name: '', unnamed: true }, colour), items)];
  }
  const whyEmpty = spec.emptyLanes ? reasonsIn(plan, spec, levels) : (): WhyEmpty => 'none';
  const standing: Standing = { shared: spec.shared, asked: askedKeys(spec.filter.agencies) };
  return divide(items, levels, [], { spec, standing, colour, folded: new Set(spec.folded), whyEmpty });
}

const NOWHERE: readonly string[] = [];

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
    for (const [key, member] of standings(item, level, division.standing)) {
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
    if (division.folded.has(lane.key)) return [{ ...leaf(lane, own), folded: true }];
    const subLanes = divide(own, deeper, ownPath, division);
    const saysNothing = subLanes.every((subLane) => subLane.unnamed || subLane.empty !== undefined);
    return [saysNothing ? leaf(lane, own) : { ...lane, subLanes }];
  });
}

/** The lane with its items: only a lane without sub-lanes has to put them in order. */
function leaf(lane: LaneView, items: readonly LaneItem[]): LaneView {
  return { ...lane, items: inOrderOfTime(items) };
}

/** A lane and what it counts, still without its items. */
function laneOf(
  items: readonly LaneItem[],
  key: string,
  { name, unnamed }: Pick<LaneName, 'name' | 'unnamed'>,
  colour: Colouring,
): LaneView {
  let undated = 0;
  for (const { phases } of items) if (!phases.some(isPlaced)) undated += 1;
  return {
    key,
    name,
    unnamed,
    items: [],
    subLanes: [],
    counts: { milestones: items.length, undated, categories: countCategories(items, colour) },
    folded: false,
    empty: undefined,
  };
}

/** Looks up what the whole plan has in a lane, when nothing that is shown stands there. */
function reasonsIn({ milestones }: Plan, { shared }: ViewSpec, levels: readonly Level[]): (key: string) => WhyEmpty {
  const heldByAny = heldLanes(milestones, levels, 'each');
  const held = shared === 'each' ? heldByAny : heldLanes(milestones, levels, shared);
  return (key) => (held.has(key) ? 'filtered' : heldByAny.has(key) ? 'shared' : 'none');
}

/** Keys of all lanes, on every level, that hold something of the whole plan. */
function heldLanes(
  milestones: readonly Milestone[],
  levels: readonly Level[],
  shared: ViewSpec['shared'],
): ReadonlySet<string> {
  const standing: Standing = { shared, asked: new Set() };
  const paths = new Map<string, readonly string[]>();
  const walk = (item: ShownMilestone, depth: number, path: readonly string[], joined: string): void => {
    const level = levels[depth];
    if (level === undefined) return;
    for (const { lane, phases } of ownMemberships(item, level, standing)) {
      const ownPath = [...path, lane.key];
      const known = `${joined}\n${lane.key}`;
      if (!paths.has(known)) paths.set(known, ownPath);
      walk({ milestone: item.milestone, phases }, depth + 1, ownPath, known);
    }
  };
  for (const item of wholeMilestones(milestones)) walk(item, 0, [], '');
  return new Set([...paths.values()].map(laneKey));
}

/** The lanes an item stands in at this level, by key, with the phases that belong there. */
function standings(item: LaneItem, level: Level, standing: Standing): readonly (readonly [string, LaneItem])[] {
  const all = laneMemberships(item, level.group);
  const [only] = all;
  if (all.length === 1 && only?.phases === item.phases) {
    return isOwn(only, level, standing) ? [[only.lane.key, item]] : [];
  }
  const { milestone, joint, alsoIn } = item;
  if (level.group !== 'agency') {
    return all.map(({ lane, phases }) => [lane.key, { milestone, phases, alsoIn, joint }]);
  }
  const own = ownMemberships(item, level, standing);
  const nameOf = (key: string): string => assertExists(level.catalogue.get(key), `lane ${key}`).name;
  return own.map(({ lane, phases }) => {
    const others = all.filter((other) => other.lane.key !== lane.key).map((other) => nameOf(other.lane.key));
    return [lane.key, { milestone, phases, alsoIn: others, joint: own.length > 1 }];
  });
}

/** Of a milestone's leads those whose lanes it stands in (U7): the agencies asked for, if any; all, or the first only. */
function ownMemberships(item: ShownMilestone, level: Level, standing: Standing): readonly LaneMembership[] {
  const all = laneMemberships(item, level.group);
  if (level.group !== 'agency') return all;
  const some = all.filter((each) => isOwn(each, level, standing));
  return standing.shared === 'first' ? some.slice(0, 1) : some;
}

function isOwn({ lane }: LaneMembership, { group }: Level, { asked }: Standing): boolean {
  return group !== 'agency' || asked.size === 0 || asked.has(lane.key);
}
