import { digitsAt, isGlued, isSign, isWord, type Found, type Words } from './words';

/** `B25`, `Budget 25`, `Budget 2025`, `Budget '25`: an event without a day (CONVENTIONS D10). */
export function readBudgetEvent(words: Words, at: number): Found<true> | undefined {
  const start = isWord(words, at, 'the') ? at + 1 : at;
  const short = isWord(words, start, 'b') && isGlued(words, start + 1);
  if (!short && !isWord(words, start, 'budget')) return undefined;
  const digitsFrom = isSign(words, start + 1, "'") ? start + 2 : start + 1;
  const digits = digitsAt(words, digitsFrom, 2, 2) ?? digitsAt(words, digitsFrom, 4, 4);
  if (digits === undefined || (digits.length === 4 && !digits.startsWith('20'))) return undefined;
  return { value: true, next: digitsFrom + 1 };
}
