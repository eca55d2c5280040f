import type { Scene, SceneNode } from '../../src/scene/node';

/** The texts of a figure in the order drawn. */
export function textsOf(scene: Scene): readonly string[] {
  return scene.regions.flatMap(({ nodes }) => nodes.flatMap(textsIn));
}

function textsIn(node: SceneNode): readonly string[] {
  if (node.kind === 'group') return node.nodes.flatMap(textsIn);
  return node.kind === 'text' ? [node.text] : [];
}
