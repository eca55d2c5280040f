import { monthsStretch, withFindings, type Stretch } from './stretch';
import { bareYear } from './wholeYear';
import { yearsOrCode } from './findings';
import { digitsAt, isGlued, isSign, textOf, type Found, type Words } from './words';
import type { Precision } from '../indicativeDate';

/**
 * `2024-07`, `2024/07`: a month. `2025-30`: years, in short. Financial years are read before this, and `2011-12` is
 * left to the user there (CONVENTIONS 3).
 */
export function readYearDashNumber(words: Words, at: number): Found<Stretch> | undefined {
  const year = bareYear(words, at);
  const dash = isSign(words, at + 1, '-');
  const digits = digitsAt(words, at + 2, dash ? 1 : 2, 2);
  if (year === undefined || digits === undefined || !isSign(words, at + 1, '-/')) return undefined;
  const glued = isGlued(words, at + 1) && isGlued(words, at + 2);
  const number = Number(digits);
  const next = at + 3;
  if (goesOn(words, next)) return undefined;
  if (number >= 1 && number <= 12 && glued)
    return { value: { ...monthsStretch('month', year, number, number), iso: true }, next };
  if (!dash || digits.length < 2) return undefined;
  const stretch =
    number > (year % 100) + 1 ? yearsInShort(year, number, textOf(words, at, next)) : subYear(year, number);
  return stretch && { value: stretch, next };
}

const goesOn = (words: Words, at: number): boolean =>
  (isSign(words, at, '-/.:') && isGlued(words, at) && digitsAt(words, at + 1, 1, 3) !== undefined) ||
  (words.tokens[at]?.kind === 'word' && isGlued(words, at));

function yearsInShort(year: number, end: number, seen: string): Stretch {
  const last = year - (year % 100) + end;
  const stretch: Stretch = {
    ...monthsStretch('year range', year, 1, 12 * (last - year + 1)),
    code: `#/${String(last)}`,
  };
  // 21 to 41 are codes of ISO 8601-2 for seasons, quarters and halves.
  return end >= 21 && end <= 41 ? withFindings(stretch, yearsOrCode(seen, year, last)) : stretch;
}

/** First month and number of months of the ISO 8601-2 codes; 21 to 24 name no hemisphere and are read as southern. */
const SUB_YEAR: Readonly<Record<number, readonly [Precision, number, number]>> = {
  21: ['season', 9, 3],
  22: ['season', 12, 3],
  23: ['season', 3, 3],
  24: ['season', 6, 3],
  25: ['season', 3, 3],
  26: ['season', 6, 3],
  27: ['season', 9, 3],
  28: ['season', 12, 3],
  29: ['season', 9, 3],
  30: ['season', 12, 3],
  31: ['season', 3, 3],
  32: ['season', 6, 3],
  33: ['quarter', 1, 3],
  34: ['quarter', 4, 3],
  35: ['quarter', 7, 3],
  36: ['quarter', 10, 3],
  37: ['third of year', 1, 4],
  38: ['third of year', 5, 4],
  39: ['third of year', 9, 4],
  40: ['half', 1, 6],
  41: ['half', 7, 6],
};

function subYear(year: number, code: number): Stretch | undefined {
  const entry = SUB_YEAR[code];
  if (!entry) return undefined;
  const [precision, first, length] = entry;
  const months = monthsStretch(precision, year, first, first + length - 1);
  return { ...months, iso: true, approximate: precision === 'season', code: `#-${String(code)}` };
}
