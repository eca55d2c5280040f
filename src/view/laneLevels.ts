import type { GroupKey, ViewSpec } from './viewSpec';

/** What makes the lanes of each level. */
export type LaneLevels = Pick<ViewSpec, 'lanes' | 'subLanes' | 'subSubLanes'>;

/** The groups of a spec, outermost first. */
export function groupsOfLevels({ lanes, subLanes, subSubLanes }: LaneLevels): readonly GroupKey[] {
  return [lanes, subLanes, subSubLanes];
}

/** What changes when lanes are made of something else. */
type LevelsChange = LaneLevels & Pick<ViewSpec, 'folded'>;

/** The most levels that lanes can have. */
export const MOST_LEVELS = 3;

/**
 * The levels with one of them (0 is the outermost) changed: no group stands on two of them, and below "none" there is
 * nothing.
 */
export function withLevel(spec: ViewSpec, level: number, group: GroupKey): LevelsChange {
  const outer = groupsOfLevels(spec).slice(0, level);
  const inner = group === 'none' ? [] : groupsOfLevels(spec).slice(level + 1);
  return withLevels(spec, [...outer, group, ...inner]);
}

/** The levels made of these groups, outermost first. Lanes that stay what they are stay folded. */
export function withLevels(spec: ViewSpec, levels: readonly GroupKey[]): LevelsChange {
  const groups = new Set(levels);
  groups.delete('none');
  const [lanes = 'none', subLanes = 'none', subSubLanes = 'none'] = groups;
  const changed = { lanes, subLanes, subSubLanes };
  const now = groupsOfLevels(spec);
  const firstOther = groupsOfLevels(changed).findIndex((group, level) => group !== now[level]);
  const kept = firstOther < 0 ? MOST_LEVELS : firstOther;
  return { ...changed, folded: spec.folded.filter((key) => key.split('/').length <= kept) };
}
