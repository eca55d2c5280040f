const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d';
const QUOTES = "\u2018\u2019\u201b\u2032`\u00b4'";
const SLASHES = '\u2044\u2215\uff0f';
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff';
const BULLETS = '\u2022\u00b7\u25aa\u25cf\u25e6\uf0b7';
/** Signs that point to a footnote (CONVENTIONS D15). */
const MARKS = '*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079';

/** What a character is to the grammar. */
export type CharacterClass = 'digit' | 'letter' | 'space' | 'skip' | 'mark' | 'sign';

/** The sign that a character stands for: every dash is `-`, every apostrophe `'`, every slash `/`. */
export function plainSign(character: string): string {
  if (DASHES.includes(character)) return '-';
  if (QUOTES.includes(character)) return "'";
  if (SLASHES.includes(character)) return '/';
  if (character === '\u2026') return '.';
  if (character === '\u00ba') return '\u00b0';
  return character;
}

export function classOf(character: string): CharacterClass {
  const code = character.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'digit';
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
  if (code === 10 || code === 13) return 'sign';
  if (code <= 32) return 'space';
  if (character === '*') return 'mark';
  if (code < 128) return 'sign';
  if (INVISIBLE.includes(character) || BULLETS.includes(character)) return 'skip';
  if (MARKS.includes(character)) return 'mark';
  // The ordinal signs are letters to Unicode; "4º trimestre" needs them apart.
  if (character === '\u00ba' || character === '\u00b0') return 'sign';
  if (/\p{L}|\p{M}/u.test(character)) return 'letter';
  return /\s/u.test(character) ? 'space' : 'sign';
}

/** Lower case without accents or macrons: for matching only (CONVENTIONS L3). */
export function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
