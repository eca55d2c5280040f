import type { MilestoneId } from '../../model/milestone';
import type { GroupNode, Region, SceneNode } from '../../scene/node';

/** Attributes that make a milestone's group on screen findable, focusable and speakable. */
export type MarkAttributes = (group: GroupNode) => Readonly<Record<string, string | number>> | undefined;

/**
 * Attributes for the marks of one picture. A milestone is a button with its full name; where it is drawn again (in the
 * lane of another lead) it is for the eye only, so that it occurs once for screen readers (CONVENTIONS A5). One of
 * them is in the tab order (A7).
 */
export function markAttributes(
  regions: readonly Region[],
  names: ReadonlyMap<MilestoneId, string>,
  tabStop: MilestoneId | undefined,
): MarkAttributes {
  const spoken = firstGroups(regions);
  return (group) => {
    const id = group.milestone;
    if (id === undefined) return undefined;
    if (spoken.get(id) !== group) return { 'data-id': id, 'aria-hidden': 'true' };
    return { 'data-id': id, role: 'button', 'aria-label': names.get(id) ?? id, tabindex: id === tabStop ? 0 : -1 };
  };
}

/** For each milestone the group that draws it first. */
function firstGroups(regions: readonly Region[]): ReadonlyMap<MilestoneId, GroupNode> {
  const groups = new Map<MilestoneId, GroupNode>();
  const visit = (node: SceneNode): void => {
    if (node.kind !== 'group') return;
    if (node.milestone === undefined) node.nodes.forEach(visit);
    else if (!groups.has(node.milestone)) groups.set(node.milestone, node);
  };
  for (const region of regions) region.nodes.forEach(visit);
  return groups;
}
