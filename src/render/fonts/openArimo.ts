import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { loadArimo } from './loadArimo';

/** The two weights a figure is set in, ready to ask for letters. */
export interface OpenFonts {
  readonly regular: Font;
  readonly bold: Font;
}

export async function openArimo(): Promise<OpenFonts> {
  const { regular, bold } = await loadArimo();
  return { regular: open(regular), bold: open(bold) };
}

function open(bytes: Uint8Array): Font {
  // The types ask for Node's own bytes; the code takes any.
  const font = fontkit.create(bytes as Buffer);
  if (font.type !== 'TTF') throw new Error(`font type: ${font.type}`);
  return font;
}
