import { financialYearAssumed, financialYearEnd, financialYearOrMonth, twoDigitYear } from './findings';
import { financialYearName } from './financialYearName';
import { phraseBook } from './phraseBook';
import { ENGLISH_MONTHS } from './englishMonths';
import { readMonthName } from './monthNames';
import { monthsStretch, problemStretch, withFindings, type Stretch } from './stretch';
import { fullYearOf } from './yearNumber';
import { digitsAt, isGlued, isSign, isWord, textOf, type Found, type Words } from './words';

const namesFinancialYear = phraseBook<true>({
  FY: true,
  FYE: true,
  'F/Y': true,
  'financial year': true,
  'fiscal year': true,
  'the financial year': true,
  'the fiscal year': true,
  'financial year ending': true,
  'year ending 30 June': true,
  'year ended 30 June': true,
  'the year ending 30 June': true,
  'the year ended 30 June': true,
  'year ending June': true,
  'year ended June': true,
});

/** 1 July to 30 June (CONVENTIONS D9); months count from January of the year it starts in. */
export function financialYear(start: number): Stretch {
  return monthsStretch('FY', start, 7, 18);
}

/** `FY25/26`, `FY26`, `2025/26`, `2025-26`, `2025/26 FY`, `financial year 2025/26`, `25/26`. */
export function readFinancialYear(words: Words, at: number): Found<Stretch> | undefined {
  const glued = isWord(words, at, 'f') && isGlued(words, at + 1) && digitsAt(words, at + 1, 2, 2) !== undefined;
  const prefix = namesFinancialYear(words, at) ?? (glued ? { value: true, next: at + 1 } : undefined);
  return prefix ? readNamed(words, at, prefix.next) : readUnnamed(words, at);
}

/** After "FY" two numbers are the years it spans, one number is the year it ends in. */
function readNamed(words: Words, at: number, digitsFrom: number): Found<Stretch> | undefined {
  const start = isSign(words, digitsFrom, "'") ? digitsFrom + 1 : digitsFrom;
  const pair = readPair(words, start);
  if (pair) return { value: financialYear(pair.value.start), next: pair.next };
  const digits = digitsAt(words, start, 4, 4) ?? digitsAt(words, start, 2, 2);
  if (digits === undefined) return undefined;
  const first = (digits.length === 4 ? Number(digits) : fullYearOf(digits)) - 1;
  const next = start + 1;
  const finding = financialYearEnd(textOf(words, at, next), financialYearName(first));
  return { value: withFindings(financialYear(first), finding), next };
}

/** The financial year that "Q3", "H1" or "late" belongs to: two years there can be nothing else. */
export function readYearPairOrNamed(words: Words, at: number): Found<Stretch> | undefined {
  const pair = readPair(words, at);
  if (pair) {
    const suffix = namesFinancialYear(words, pair.next);
    return { value: financialYear(pair.value.start), next: suffix?.next ?? pair.next };
  }
  const named = namesFinancialYear(words, at);
  return named ? readNamed(words, at, named.next) : readEndYearFirst(words, at);
}

function readUnnamed(words: Words, at: number): Found<Stretch> | undefined {
  const pair = readPair(words, at);
  if (!pair) return readEndYearFirst(words, at);
  const suffix = namesFinancialYear(words, pair.next);
  const { start, shape, separator } = pair.value;
  if (suffix) return { value: financialYear(start), next: suffix.next };
  // "24/25 June" and "2-3" are days, not years.
  if (shape === 'short' && (separator === '-' || Number(words.tokens[at + 2]?.text) <= 12)) return undefined;
  if (shape === 'short' && readMonthName(words, pair.next)) return undefined;
  // "2025-2026" is two calendar years; only the slash makes it one financial year.
  if (shape === 'full' && separator === '-') return undefined;
  return doubted(pair, textOf(words, at, pair.next));
}

/** The readings that are not certain: CONVENTIONS 3 leaves `2011-12` to the user. */
function doubted(pair: Found<YearPair>, seen: string): Found<Stretch> {
  const { start, shape, separator } = pair.value;
  const month = (start + 1) % 100;
  const name = financialYearName(start);
  const { next } = pair;
  if (shape === 'short') return { value: withFindings(financialYear(start), twoDigitYear(seen, start)), next };
  if (shape === 'full') {
    const finding = financialYearAssumed(seen, `the financial year ${name}`, [
      `${String(start)} to ${String(start + 1)}`,
    ]);
    return { value: withFindings(financialYear(start), finding), next };
  }
  if (month < 1 || month > 12) return { value: financialYear(start), next };
  const asMonth = `${ENGLISH_MONTHS[month - 1] ?? ''} ${String(start)}`;
  if (separator === '-') return { value: problemStretch(financialYearOrMonth(seen, [`FY${name}`, asMonth])), next };
  const finding = financialYearAssumed(seen, `the financial year ${name}`, [asMonth]);
  return { value: withFindings(financialYear(start), finding), next };
}

/** `2026 financial year`, `2026 FY`. */
function readEndYearFirst(words: Words, at: number): Found<Stretch> | undefined {
  const digits = digitsAt(words, at, 4, 4);
  const suffix = digits === undefined ? undefined : namesFinancialYear(words, at + 1);
  if (digits === undefined || !suffix) return undefined;
  const first = Number(digits) - 1;
  const finding = financialYearEnd(textOf(words, at, suffix.next), financialYearName(first));
  return { value: withFindings(financialYear(first), finding), next: suffix.next };
}

interface YearPair {
  readonly start: number;
  /** How its years are written: `2025/26`, `25/26`, `2025/2026`. */
  readonly shape: 'mixed' | 'short' | 'full';
  readonly separator: string;
}

/** Two years that follow each other, joined by a slash or a dash. */
function readPair(words: Words, at: number): Found<YearPair> | undefined {
  const first = digitsAt(words, at, 4, 4) ?? digitsAt(words, at, 2, 2);
  const secondAt = isSign(words, at + 2, "'") ? at + 3 : at + 2;
  const second = digitsAt(words, secondAt, 4, 4) ?? digitsAt(words, secondAt, 2, 2);
  if (first === undefined || second === undefined || !isSign(words, at + 1, '/-')) return undefined;
  const start = first.length === 4 ? Number(first) : fullYearOf(first);
  const end = second.length === 4 ? start + 1 : (start + 1) % 100;
  if (Number(second) !== end || start < 1000) return undefined;
  // "2025-26-03" goes on as something else; "2025/26-2027/28" is a range of two of these.
  const goesOn = isSign(words, secondAt + 1, '/-') && isGlued(words, secondAt + 1);
  if (goesOn && digitsAt(words, secondAt + 2, 1, 3) !== undefined) return undefined;
  const shape = second.length === 4 ? 'full' : first.length === 4 ? 'mixed' : 'short';
  // "2025 / 2026" with space around the slash is a choice of two years.
  if (shape === 'full' && !isGlued(words, at + 1)) return undefined;
  return { value: { start, shape, separator: words.tokens[at + 1]?.text ?? '' }, next: secondAt + 1 };
}
