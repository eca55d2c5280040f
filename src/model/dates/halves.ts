import { halfBasis } from './findings';
import { phraseBook } from './phraseBook';
import { monthsStretch, withFindings, type Stretch } from './stretch';
import { financialTwins, readYearAround, readYearBefore, type YearAround } from './yearAround';
import { digitsAt, isGlued, isWord, textOf, type Found, type Words } from './words';

/** ISO 8601-2 gives the halves the codes 40 and 41. */
const FIRST_HALF_CODE = 40;

const halfName = phraseBook<number>({
  'first half': 1,
  'second half': 2,
  'last half': 2,
  'latter half': 2,
  '1st half': 1,
  '2nd half': 2,
  'half 1': 1,
  'half 2': 2,
  H1: 1,
  H2: 2,
});

function readHalfName(words: Words, at: number): Found<number> | undefined {
  const named = halfName(words, at);
  if (named) return named;
  const digit = Number(digitsAt(words, at, 1, 1) ?? 0);
  return (digit === 1 || digit === 2) && isWord(words, at + 1, 'h') && isGlued(words, at + 1)
    ? { value: digit, next: at + 2 }
    : undefined;
}

/** `first half of 2023`, `H1 2023`, `1H23`, `2023 H1`, `H2 FY25/26`. */
export function readHalf(words: Words, at: number): Found<Stretch> | undefined {
  const before = readYearBefore(words, at);
  const name = readHalfName(words, before?.next ?? at);
  if (!name) return undefined;
  const around = before ? { value: before.value, next: name.next } : readYearAround(words, name.next, at);
  return { value: halfStretch(name.value, around.value, textOf(words, at, around.next)), next: around.next };
}

function halfStretch(half: number, { year, basis, findings }: YearAround, seen: string): Stretch {
  const financial = withFindings(monthsStretch('half', year, 1 + 6 * half, 6 + 6 * half), ...findings);
  if (basis === 'financial') return financial;
  const calendar: Stretch = {
    ...monthsStretch('half', year, 6 * half - 5, 6 * half),
    code: `#-${String(FIRST_HALF_CODE + half - 1)}`,
    inFinancialYear: financial,
  };
  const doubt = basis === 'unsaid' ? halfBasis(seen, financialTwins(`H${String(half)}`, year)) : undefined;
  return withFindings(calendar, doubt, ...findings);
}
