import { twoDigitYear } from './findings';
import type { DateFinding } from './dateReading';
import { digitsAt, isGlued, isSign, isWord, textOf, type Found, type Words } from './words';

export interface YearWords {
  readonly year: number;
  readonly findings: readonly DateFinding[];
}

/** A year of four digits. */
export function readFullYear(words: Words, at: number): Found<YearWords> | undefined {
  const digits = digitsAt(words, at, 4, 4);
  const year = Number(digits);
  return digits !== undefined && year >= 1000 ? { value: { year, findings: [] }, next: at + 1 } : undefined;
}

/** `25` is 2025 and `85` is 1985: plans look ahead further than they look back. */
export function fullYearOf(twoDigits: string): number {
  const short = Number(twoDigits);
  return short < 70 ? 2000 + short : 1900 + short;
}

/** A year of four digits, or of two (`24`, `'24`) with its warning; `from` is where the words to quote start. */
export function readAnyYear(words: Words, at: number, from: number): Found<YearWords> | undefined {
  const full = readFullYear(words, at);
  if (full) return full;
  const digitsFrom = isSign(words, at, "'") ? at + 1 : at;
  const digits = digitsAt(words, digitsFrom, 2, 2);
  if (digits === undefined || runsOn(words, digitsFrom + 1)) return undefined;
  const year = fullYearOf(digits);
  const next = digitsFrom + 1;
  return { value: { year, findings: [twoDigitYear(textOf(words, from, next), year)] }, next };
}

/** True when letters or a clock time are glued on: the digits are `1st` or `10:30`, not a year. */
function runsOn(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'word' && (token.text === 'am' || token.text === 'pm')) return true;
  if (token.spaced) return false;
  return (token.kind === 'word' && !isWord(words, at, 't')) || (isSign(words, at, ':.') && !endsThere(words, at + 1));
}

const endsThere = (words: Words, at: number): boolean => !isGlued(words, at) || words.tokens[at]?.kind !== 'number';
