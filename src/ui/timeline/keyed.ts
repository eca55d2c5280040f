import type { SceneNode } from '../../scene/node';

export interface KeyedNode {
  readonly key: string;
  readonly node: SceneNode;
}

/**
 * The nodes with keys that stay when the picture is laid out anew: a milestone's group keeps its element, and with it
 * the keyboard focus. A milestone that stands in several lanes has one key for each place: `id`, `id#2`, …
 */
export function keyed(nodes: readonly SceneNode[]): readonly KeyedNode[] {
  const places = new Map<string, number>();
  return nodes.map((node, i) => {
    if (node.kind !== 'group' || node.milestone === undefined) return { key: `:${String(i)}`, node };
    const place = (places.get(node.milestone) ?? 0) + 1;
    places.set(node.milestone, place);
    return { key: place === 1 ? node.milestone : `${node.milestone}#${String(place)}`, node };
  });
}
