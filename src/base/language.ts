import { MAORI_NAMES } from './maoriNames';

/** The language of a text where it is not that of the page. */
export type NameLanguage = 'mi';

/** A stretch of a text in one language; `undefined` is that of the page. */
export interface LanguagePart {
  readonly text: string;
  readonly lang: NameLanguage | undefined;
}

/** The names, the longest first, however they are written: with macrons or without, in capitals or not (CONVENTIONS L3). */
const NAMES = [...MAORI_NAMES]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', '\\s+').replace(/[aeiouāēīōū]/gi, (vowel) => `[${bare(vowel)}${long(vowel)}]`))
  .join('|');

const WHOLE = new RegExp(`^\\s*(?:${NAMES})\\s*$`, 'iu');
const INSIDE = new RegExp(`(?<![\\p{L}\\p{N}])(${NAMES})(?![\\p{L}\\p{N}])`, 'giu');

/** No name is longer, by far: what is longer need not be looked at. */
const LONGEST = Math.max(...MAORI_NAMES.map(({ length }) => length)) + 4;

/** `'mi'` for a name known to be te reo Māori (CONVENTIONS L1); `undefined` for all else. */
export function languageOf(name: string): NameLanguage | undefined {
  return name.length <= LONGEST && WHOLE.test(name) ? 'mi' : undefined;
}

/** A text cut into known names and what stands between them; joined, the parts are the text. */
export function languageParts(text: string): readonly LanguagePart[] {
  return text
    .split(INSIDE)
    .map((part, i): LanguagePart => ({ text: part, lang: i % 2 === 1 ? 'mi' : undefined }))
    .filter((part) => part.text !== '');
}

function bare(vowel: string): string {
  return vowel.normalize('NFD').charAt(0);
}

function long(vowel: string): string {
  return `${bare(vowel)}\u0304`.normalize('NFC');
}
