import type { SceneNode } from '../../scene/node';

export interface KeyedNode {
  readonly key: string;
  readonly node: SceneNode;
}

/**
 * The nodes with keys that stay when the picture is laid out anew: a milestone's group keeps its element, and with it
 * the keyboard focus, and so does a lane's. A milestone drawn several times has one key for each place: `id`, `id#2`, …
 */
export function keyed(nodes: readonly SceneNode[]): readonly KeyedNode[] {
  const places = new Map<string, number>();
  return nodes.map((node, i) => {
    const name = nameOf(node);
    if (name === undefined) return { key: `:${String(i)}`, node };
    const place = (places.get(name) ?? 0) + 1;
    places.set(name, place);
    return { key: place === 1 ? name : `${name}#${String(place)}`, node };
  });
}

function nameOf(node: SceneNode): string | undefined {
  if (node.kind !== 'group') return undefined;
  return node.milestone ?? (node.lane && `::${node.lane.key}`);
}
