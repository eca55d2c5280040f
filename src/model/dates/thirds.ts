import { approximation } from './findings';
import { readFinancialYear, readYearPairOrNamed } from './financialYear';
import { readHalf } from './halves';
import { readMonthAndYear } from './monthAndYear';
import { ENGLISH_MONTHS } from './englishMonths';
import { phraseBook } from './phraseBook';
import { readQuarter } from './quarters';
import { readSeason } from './seasons';
import { isWholeMonths, monthsStretch, withFindings, type Stretch } from './stretch';
import { readYearAsTarget } from './wholeYear';
import { isSign, isWord, textOf, type Found, type Reader, type Words } from './words';
import type { Precision } from '../indicativeDate';

interface Part {
  /** 0 early, 1 mid, 2 late. */
  readonly third: number;
  /** "end of", which "by" and "from" take at its word. */
  readonly atEnd: boolean;
}

const EARLY: Part = { third: 0, atEnd: false };
const MID: Part = { third: 1, atEnd: false };
const LATE: Part = { third: 2, atEnd: false };
const END: Part = { third: 2, atEnd: true };

const partName = phraseBook<Part>({
  early: EARLY,
  'early in': EARLY,
  'early part of': EARLY,
  'start of': EARLY,
  'the start of': EARLY,
  'beginning of': EARLY,
  'the beginning of': EARLY,
  mid: MID,
  'mid.': MID,
  middle: MID,
  'middle of': MID,
  'the middle of': MID,
  late: LATE,
  'late in': LATE,
  'latter part of': LATE,
  'the latter part of': LATE,
  end: END,
  'end of': END,
  'the end of': END,
  'end-of': END,
});

/** `year-end 2025`, `EOY 2025`: the words after them are the year alone. */
const partOfYear = phraseBook<Part>({ 'year end': END, 'year-end': END, EOY: END, 'mid year': MID, midyear: MID });
const partOfFinancialYear = phraseBook<Part>({ EOFY: END, 'end of FY': END });

/** `early 2026`, `mid-August`, `late 2025/26`, `end of June 2022`, `mid to late 2026`: by thirds (CONVENTIONS 3). */
export function readThird(words: Words, at: number): Found<Stretch> | undefined {
  const ofFinancial = partOfFinancialYear(words, at);
  const financial = ofFinancial && readYearPairOrNamed(words, ofFinancial.next);
  if (ofFinancial && financial) return built(words, at, [ofFinancial.value], financial);
  const ofYear = partOfYear(words, at);
  const year = ofYear && (readFinancialYear(words, ofYear.next) ?? readYearAsTarget(words, ofYear.next));
  if (ofYear)
    return built(
      words,
      at,
      [ofYear.value],
      year ?? { value: monthsStretch('year', undefined, 1, 12), next: ofYear.next },
    );
  const first = partName(words, at);
  if (!first) return undefined;
  const second = readSecondPart(words, first.next);
  const parts = second ? [first.value, second.value] : [first.value];
  const target = readTarget(words, targetStart(words, second?.next ?? first.next));
  return target && built(words, at, parts, target);
}

/** "mid to late", "mid-to-late", "early/mid". */
function readSecondPart(words: Words, at: number): Found<Part> | undefined {
  const dashed = isSign(words, at, '-') ? at + 1 : at;
  const isLinked = isWord(words, dashed, 'to') || isWord(words, dashed, 'or') || isSign(words, at, '/');
  const next = isLinked ? dashed + 1 : dashed;
  return next === at ? undefined : partName(words, isLinked && isSign(words, next, '-') ? next + 1 : next);
}

function targetStart(words: Words, at: number): number {
  const next = isSign(words, at, '-') ? at + 1 : at;
  return isWord(words, next, 'the') ? next + 1 : next;
}

const TARGETS: readonly Reader<Stretch>[] = [
  readFinancialYear,
  readQuarter,
  readHalf,
  readSeason,
  readMonthAndYear,
  readYearAsTarget,
];

function readTarget(words: Words, at: number): Found<Stretch> | undefined {
  for (const read of TARGETS) {
    const found = read(words, at);
    if (found) return found;
  }
  return undefined;
}

const THIRD_OF_MONTH: readonly (readonly [number, number | undefined])[] = [
  [1, 10],
  [11, 20],
  [21, undefined],
];

const NAME_OF_MONTHS: Readonly<Record<number, Precision>> = { 1: 'month', 2: 'month range', 4: 'third of year' };

function built(words: Words, at: number, parts: readonly Part[], target: Found<Stretch>): Found<Stretch> | undefined {
  const whole = target.value;
  if (whole.problem) return target;
  const first = parts[0] ?? EARLY;
  const last = parts.at(-1) ?? first;
  const cut = whole.precision === 'month' ? thirdsOfMonth(whole, first, last) : thirdsOfMonths(whole, first, last);
  if (!cut) return undefined;
  const stretch: Stretch = {
    ...cut,
    approximate: true,
    code: undefined,
    endOf: last.atEnd && first === last ? whole : undefined,
    inFinancialYear: undefined,
  };
  const rule = approximation(textOf(words, at, target.next), `it was read as ${ruleWords(stretch)}`);
  return { value: withFindings(stretch, rule), next: target.next };
}

function thirdsOfMonth(month: Stretch, first: Part, last: Part): Stretch {
  const firstDay = THIRD_OF_MONTH[first.third]?.[0] ?? 1;
  const lastDay = THIRD_OF_MONTH[last.third]?.[1];
  return { ...month, precision: first.third === last.third ? 'third of month' : 'range', firstDay, lastDay };
}

/** A third of a year is four months, of a half two, of a quarter one. */
function thirdsOfMonths(whole: Stretch, first: Part, last: Part): Stretch | undefined {
  const length = (whole.lastMonth - whole.firstMonth + 1) / 3;
  const single = NAME_OF_MONTHS[length];
  if (!isWholeMonths(whole) || single === undefined) return undefined;
  const firstMonth = whole.firstMonth + first.third * length;
  const lastMonth = whole.firstMonth + (last.third + 1) * length - 1;
  return { ...whole, precision: first.third === last.third ? single : 'range', firstMonth, lastMonth };
}

function ruleWords({ firstMonth, firstDay, lastMonth, lastDay }: Stretch): string {
  const name = (month: number): string => ENGLISH_MONTHS[(month - 1) % 12] ?? '';
  if (firstDay === 1 && lastDay === undefined)
    return firstMonth === lastMonth ? name(firstMonth) : `${name(firstMonth)} to ${name(lastMonth)}`;
  return lastDay === undefined
    ? `day ${String(firstDay)} to the last of the month`
    : `days ${String(firstDay)} to ${String(lastDay)} of the month`;
}
