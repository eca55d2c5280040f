/**
 * Writes src/render/fonts/arimoRegular.ts and arimoBold.ts: Arimo with the letters of the width table, as text, so that
 * nothing has to be fetched when a figure is saved. Run it with `npm run fonts`; it is only needed again when the font
 * or the list of letters changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { BLOCKS, fontPath } from './arimoFont';

/** Marks that sit on the letter before: they take no width, so the width table does without them. */
const COMBINING: readonly [number, number, string] = [0x300, 0x36f, 'Combining Diacritical Marks'];

export const FONT_MODULES = {
  regular: fileURLToPath(new URL('../../src/render/fonts/arimoRegular.ts', import.meta.url)),
  bold: fileURLToPath(new URL('../../src/render/fonts/arimoBold.ts', import.meta.url)),
} as const;

/** The text of a font's module, the same for the same font. */
export async function fontModuleText(weight: 'regular' | 'bold'): Promise<string> {
  const letters = [...BLOCKS, COMBINING].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
  // TrueType, which every reader of fonts here takes; it travels compressed anyway.
  const font = await subsetFont(readFileSync(fontPath(weight)), letters.join(''), { targetFormat: 'truetype' });
  return [
    '// Made by tests/tools/makeFonts.ts. Copyright The Arimo Project Authors, SIL Open Font License 1.1 (public/Arimo-OFL.txt).',
    `/** Arimo ${weight === 'bold' ? 'Bold' : 'Regular'}, TrueType in Base64. */`,
    `export const ARIMO_${weight.toUpperCase()} =`,
    `  '${font.toString('base64')}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const weight of ['regular', 'bold'] as const) {
    writeFileSync(FONT_MODULES[weight], await fontModuleText(weight));
    console.log(`Wrote ${FONT_MODULES[weight]}`);
  }
}
