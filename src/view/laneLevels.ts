import type { GroupKey, ViewSpec } from './viewSpec';

/** What makes the lanes of each level. */
export type LaneLevels = Pick<ViewSpec, 'lanes' | 'subLanes' | 'subSubLanes'>;

/** The groups of a spec, outermost first. */
export function groupsOfLevels({ lanes, subLanes, subSubLanes }: LaneLevels): readonly GroupKey[] {
  return [lanes, subLanes, subSubLanes];
}

/**
 * The levels with one of them (0 is the outermost) changed: no group stands on two of them, and below "none" there is
 * nothing. Lanes that stay what they are stay folded.
 */
export function withLevel(spec: ViewSpec, level: number, group: GroupKey): LaneLevels & Pick<ViewSpec, 'folded'> {
  const outer = groupsOfLevels(spec).slice(0, level);
  const inner = group === 'none' ? [] : groupsOfLevels(spec).slice(level + 1);
  const groups = new Set([...outer, group, ...inner]);
  groups.delete('none');
  const [lanes = 'none', subLanes = 'none', subSubLanes = 'none'] = groups;
  return { lanes, subLanes, subSubLanes, folded: spec.folded.filter((key) => key.split('/').length <= level) };
}
