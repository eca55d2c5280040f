import { quarterBasis } from './findings';
import { readMonthName } from './monthNames';
import { phraseBook } from './phraseBook';
import { monthsStretch, withFindings, type Stretch } from './stretch';
import { financialTwins, readYearAround, readYearBefore, type YearAround } from './yearAround';
import { readAnyYear } from './yearNumber';
import { digitsAt, isGlued, isSign, isWord, textOf, type Found, type Words } from './words';

/** ISO 8601-2 gives the quarters the codes 33 to 36. */
const FIRST_QUARTER_CODE = 33;

const quarterWord = phraseBook<true>({ quarter: true, qtr: true, 'qtr.': true, trimestre: true, trimester: true });

export const ordinalWord = phraseBook<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  '1\u00b0': 1,
  '2\u00b0': 2,
  '3\u00b0': 3,
  '4\u00b0': 4,
});

const quarterNumber = phraseBook<number>({ '1': 1, '2': 2, '3': 3, '4': 4, I: 1, II: 2, III: 3, IV: 4 });
const spelledQuarterNumber = phraseBook<number>({ one: 1, two: 2, three: 3, four: 4 });

/** `Q3`, `Qtr 3`, `Quarter 3`, `T4`, `Q IV`, `3Q`, `third quarter`, `4° trimestre`: 1 to 4. */
function readQuarterName(words: Words, at: number): Found<number> | undefined {
  if (isWord(words, at, 'q') || isWord(words, at, 't')) {
    const dot = isSign(words, at + 1, '.') ? at + 2 : at + 1;
    const number = quarterNumber(words, dot);
    return number && (isWord(words, at, 'q') || isGlued(words, at + 1)) ? number : undefined;
  }
  // "QIV" is one run of letters.
  const roman = /^q(iv|i{1,3})$/.exec(words.tokens[at]?.text ?? '')?.[1];
  if (roman !== undefined) return { value: roman === 'iv' ? 4 : roman.length, next: at + 1 };
  const word = quarterWord(words, at);
  if (word) return quarterNumber(words, word.next) ?? spelledQuarterNumber(words, word.next);
  return readNumberFirst(words, at);
}

function readNumberFirst(words: Words, at: number): Found<number> | undefined {
  const ordinal = ordinalWord(words, at);
  const after = ordinal && quarterWord(words, ordinal.next);
  if (ordinal && after) return { value: ordinal.value === -1 ? 4 : ordinal.value, next: after.next };
  const digit = Number(digitsAt(words, at, 1, 1) ?? 0);
  return digit >= 1 && digit <= 4 && isWord(words, at + 1, 'q') && isGlued(words, at + 1)
    ? { value: digit, next: at + 2 }
    : undefined;
}

/** A quarter of a year. Without "FY" or a slash year it is a calendar quarter, with a warning (CONVENTIONS D9). */
export function readQuarter(words: Words, at: number): Found<Stretch> | undefined {
  const before = readYearBefore(words, at);
  const name = readQuarterName(words, before?.next ?? at);
  if (!name) return undefined;
  const around = before ? { value: before.value, next: name.next } : readYearAround(words, name.next, at);
  return { value: quarterStretch(name.value, around.value, textOf(words, at, around.next)), next: around.next };
}

function quarterStretch(quarter: number, { year, basis, findings }: YearAround, seen: string): Stretch {
  const financial = withFindings(monthsStretch('quarter', year, 4 + 3 * quarter, 6 + 3 * quarter), ...findings);
  if (basis === 'financial') return financial;
  const calendar: Stretch = {
    ...monthsStretch('quarter', year, 3 * quarter - 2, 3 * quarter),
    code: `#-${String(FIRST_QUARTER_CODE + quarter - 1)}`,
    inFinancialYear: financial,
  };
  const doubt = basis === 'unsaid' ? quarterBasis(seen, financialTwins(`Q${String(quarter)}`, year)) : undefined;
  return withFindings(calendar, doubt, ...findings);
}

/** `June quarter 2025`, `June 2025 quarter`: the three months that end with that month. */
export function readQuarterOfMonth(words: Words, at: number): Found<Stretch> | undefined {
  const month = readMonthName(words, at);
  if (!month) return undefined;
  const yearFirst = readAnyYear(words, month.next, at);
  const word = quarterWord(words, yearFirst?.next ?? month.next);
  if (!word) return undefined;
  const year = yearFirst ?? readAnyYear(words, word.next, at);
  // Months before January belong to the year before.
  const back = month.value < 3 ? 12 : 0;
  const named = year?.value.year;
  const start = named === undefined || back === 0 ? named : named - 1;
  const last = month.value + back;
  const stretch = monthsStretch('quarter', start, last - 2, last);
  const next = yearFirst ? word.next : (year?.next ?? word.next);
  return { value: withFindings(stretch, ...(year?.value.findings ?? [])), next };
}
