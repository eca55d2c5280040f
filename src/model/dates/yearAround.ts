import { readYearPairOrNamed } from './financialYear';
import { financialYearName } from './financialYearName';
import { phraseBook } from './phraseBook';
import { readAnyYear, readFullYear } from './yearNumber';
import { isGlued, isSign, isWord, type Found, type Words } from './words';
import type { DateFinding } from './dateReading';

/** The year a quarter, half, season or third lies in. */
export interface YearAround {
  /** A financial year is named by the year it starts in; `undefined` when no year is written. */
  readonly year: number | undefined;
  readonly basis: 'financial' | 'calendar' | 'unsaid';
  readonly findings: readonly DateFinding[];
}

const saysCalendar = phraseBook<true>({ CY: true, 'calendar year': true, 'the calendar year': true, calendar: true });

/** The year after a quarter or the like: `2025`, `of 2025`, `FY25/26`, `'25`, `CY2025`; none is an answer too. */
export function readYearAround(words: Words, at: number, from: number): Found<YearAround> {
  const start = afterLink(words, at);
  const financial = readYearPairOrNamed(words, start);
  if (financial) {
    const { year, findings } = financial.value;
    return { value: { year, basis: 'financial', findings }, next: financial.next };
  }
  const calendar = saysCalendar(words, start);
  const year = readAnyYear(words, calendar?.next ?? start, from);
  if (!year) return { value: { year: undefined, basis: 'unsaid', findings: [] }, next: at };
  const suffix = isSign(words, year.next, '(') ? undefined : saysCalendar(words, year.next);
  const basis = (calendar ?? suffix) ? 'calendar' : 'unsaid';
  return { value: { year: year.value.year, basis, findings: year.value.findings }, next: suffix?.next ?? year.next };
}

/** The year before a quarter or the like: `2025 Q3`, `2025-Q3`, `FY25/26 Q3`. */
export function readYearBefore(words: Words, at: number): Found<YearAround> | undefined {
  const financial = readYearPairOrNamed(words, at);
  const calendar = saysCalendar(words, at);
  const year = financial ? undefined : readFullYear(words, calendar?.next ?? at);
  const next = financial?.next ?? year?.next;
  if (next === undefined) return undefined;
  const value: YearAround = financial
    ? { year: financial.value.year, basis: 'financial', findings: financial.value.findings }
    : { year: year?.value.year, basis: calendar ? 'calendar' : 'unsaid', findings: [] };
  return { value, next: isSign(words, next, '-,:') ? next + 1 : next };
}

function afterLink(words: Words, at: number): number {
  let next = at;
  if (isSign(words, next, ',') || (isSign(words, next, '-/') && isGlued(words, next + 1))) next += 1;
  if (isWord(words, next, 'of') || isWord(words, next, 'in')) next += 1;
  return isWord(words, next, 'the') ? next + 1 : next;
}

/** The two financial years that a calendar reading of `year` may have meant, as repairs. */
export function financialTwins(name: string, year: number | undefined): readonly string[] {
  return year === undefined ? [] : [`${name} ${financialYearName(year)}`, `${name} ${financialYearName(year - 1)}`];
}
