import type { Rect } from '../../base/geometry';
import type { GroupNode, Region, SceneNode } from '../../scene/node';

/** A lane that can be folded or unfolded, and where its name stands. */
export interface FoldableLane {
  readonly key: string;
  /** Its name, after those of the lanes around it. */
  readonly name: string;
  readonly folded: boolean;
  /** 0 for an outermost lane. */
  readonly depth: number;
  readonly box: Rect;
}

/** The lanes of a picture that can be folded, from the top. */
export function foldableLanes(regions: readonly Region[]): readonly FoldableLane[] {
  const paths = new Map<string, readonly string[]>();
  const visit = (nodes: readonly SceneNode[], path: readonly string[]): void => {
    for (const { lane, nodes: inner } of groupsIn(nodes)) {
      if (lane === undefined) continue;
      paths.set(lane.key, [...path, lane.name]);
      visit(inner, [...path, lane.name]);
    }
  };
  visit(regions.find(({ name }) => name === 'lanes')?.nodes ?? [], []);
  const names = groupsIn(regions.find(({ name }) => name === 'laneNames')?.nodes ?? []);
  return names.flatMap(({ lane, hit }): readonly FoldableLane[] => {
    const box = hit?.[0];
    if (lane?.folded === undefined || box === undefined) return [];
    const path = paths.get(lane.key) ?? [lane.name];
    return [{ key: lane.key, name: path.join(', '), folded: lane.folded, depth: path.length - 1, box }];
  });
}

function groupsIn(nodes: readonly SceneNode[]): readonly GroupNode[] {
  return nodes.filter((node) => node.kind === 'group');
}
