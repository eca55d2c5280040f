import type { MilestoneId } from '../../model/milestone';
import type { GroupNode, Region, SceneNode } from '../../scene/node';

/** Attributes that make a milestone's group on screen findable, focusable and speakable, and a lane's group named. */
export type MarkAttributes = (group: GroupNode) => Readonly<Record<string, string | number>> | undefined;

/** What a milestone is called: in one sentence, and by its title alone. */
export interface MarkNames {
  readonly sentence: string;
  readonly title: string;
}

/** Where a milestone is drawn first: the group, and the lane around it. */
interface FirstPlace {
  readonly group: GroupNode;
  readonly lane: string;
}

/**
 * Attributes for the groups of one picture. A lane is a group named by what it holds (CONVENTIONS A6). A milestone is a
 * button with its full name; where it is drawn again (in the lane of another lead) it says where it stands first, so
 * that its full name occurs once for screen readers (A5). One of them is in the tab order (A7).
 */
export function markAttributes(
  regions: readonly Region[],
  names: ReadonlyMap<MilestoneId, MarkNames>,
  tabStop: MilestoneId | undefined,
): MarkAttributes {
  const firstPlaces = placesIn(regions);
  // Said by the groups of the lanes and by the buttons that fold them.
  const laneNames = new Set<SceneNode>(regions.find(({ name }) => name === 'laneNames')?.nodes);
  return (group) => {
    const { milestone: id, lane } = group;
    if (lane !== undefined) {
      return laneNames.has(group) ? { 'aria-hidden': 'true' } : { role: 'group', 'aria-label': lane.words };
    }
    if (id === undefined) return undefined;
    const first = firstPlaces.get(id);
    if (first !== undefined && first.group !== group) {
      const title = names.get(id)?.title ?? id;
      return { 'data-id': id, role: 'img', 'aria-label': `Also here: ${title}, as under ${first.lane}` };
    }
    const label = names.get(id)?.sentence ?? id;
    return { 'data-id': id, role: 'button', 'aria-label': label, tabindex: id === tabStop ? 0 : -1 };
  };
}

function placesIn(regions: readonly Region[]): ReadonlyMap<MilestoneId, FirstPlace> {
  const places = new Map<MilestoneId, FirstPlace>();
  const visit = (node: SceneNode, lanes: readonly string[]): void => {
    if (node.kind !== 'group') return;
    const { milestone, lane } = node;
    if (milestone !== undefined && !places.has(milestone))
      places.set(milestone, { group: node, lane: lanes.join(', ') });
    const inside = lane === undefined || lane.name === '' ? lanes : [...lanes, lane.name];
    node.nodes.forEach((inner) => {
      visit(inner, inside);
    });
  };
  for (const region of regions) for (const node of region.nodes) visit(node, []);
  return places;
}
