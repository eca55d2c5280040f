import type { Scene, SceneNode } from '../scene/node';
import type { OpenFonts } from './fonts/openArimo';
import { missingIn } from './missingLetters';

/** What stands for a letter the font has no shape for. */
const BOX = '□';

/** The page with boxes for the letters the fonts lack: a renderer without other fonts would drop them silently. */
export function withBoxes(page: Scene, fonts: OpenFonts): Scene {
  return { ...page, regions: page.regions.map((region) => ({ ...region, nodes: region.nodes.map(boxed) })) };

  function boxed(node: SceneNode): SceneNode {
    if (node.kind === 'group') return { ...node, nodes: node.nodes.map(boxed) };
    if (node.kind !== 'text') return node;
    const missing = new Set(missingIn(node.text, node.bold ? fonts.bold : fonts.regular));
    if (missing.size === 0) return node;
    const letters = [...node.text.normalize('NFC')].map((letter) => (missing.has(letter) ? BOX : letter));
    return { ...node, text: letters.join('') };
  }
}
