import { createRequire } from 'node:module';

/** First and last code point of each block of letters that figures are measured and drawn with, and its name in Unicode. */
export const BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x20, 0x7e, 'Basic Latin'],
  [0xa0, 0xff, 'Latin-1 Supplement'],
  [0x100, 0x17f, 'Latin Extended-A'],
  [0x180, 0x24f, 'Latin Extended-B'],
  [0x2b0, 0x2ff, 'Spacing Modifier Letters'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic and Supplement'],
  [0x1e00, 0x1eff, 'Latin Extended Additional'],
  [0x2000, 0x206f, 'General Punctuation'],
  [0x2070, 0x209f, 'Superscripts and Subscripts'],
  [0x20a0, 0x20cf, 'Currency Symbols'],
  [0x2100, 0x214f, 'Letterlike Symbols'],
  [0x2150, 0x218f, 'Number Forms'],
  [0x2190, 0x21ff, 'Arrows'],
  [0x2200, 0x22ff, 'Mathematical Operators'],
  [0x25a0, 0x25ff, 'Geometric Shapes'],
  [0x2600, 0x27bf, 'Symbols and Dingbats'],
];

/** Where the Arimo file of a weight is. */
export function fontPath(weight: 'regular' | 'bold'): string {
  const file = weight === 'regular' ? '400Regular/Arimo_400Regular.ttf' : '700Bold/Arimo_700Bold.ttf';
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/arimo/${file}`);
}
