import type { Font } from 'fontkit';
import type { Scene, SceneNode, TextNode } from '../scene/node';
import type { OpenFonts } from './fonts/openArimo';

/** Signs that show nothing, such as joiners: a font does not need them. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Zs}]$/u;

/** The letters of a text that the font has no shape for, each once. */
export function missingIn(text: string, font: Font): readonly string[] {
  return [...new Set(text.normalize('NFC'))].filter(
    (letter) => !INVISIBLE.test(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
}

/** One sentence about the letters that stand as boxes, with the first text each is in; none when all have a shape. */
export function missingLetterWarnings(pages: readonly Scene[], fonts: OpenFonts): readonly string[] {
  const places = new Map<string, string>();
  for (const { text, bold } of pages.flatMap(({ regions }) => regions.flatMap(({ nodes }) => nodes.flatMap(textsIn)))) {
    for (const letter of missingIn(text, bold ? fonts.bold : fonts.regular))
      if (!places.has(letter)) places.set(letter, text);
  }
  if (places.size === 0) return [];
  const listed = [...places].map(([letter, text]) => `${letter} (${codeOf(letter)}) in “${text}”`);
  const subject = places.size === 1 ? 'One character is' : `${String(places.size)} characters are`;
  return [`${subject} not in the font of the figure and drawn as an empty box: ${listed.join('; ')}.`];
}

/** `U+0639`. */
function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function textsIn(node: SceneNode): readonly TextNode[] {
  if (node.kind === 'group') return node.nodes.flatMap(textsIn);
  return node.kind === 'text' ? [node] : [];
}
