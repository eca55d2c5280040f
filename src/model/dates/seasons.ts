import { seasonRule } from './findings';
import { ENGLISH_MONTHS } from './englishMonths';
import { phraseBook } from './phraseBook';
import { monthsStretch, withFindings, type Stretch } from './stretch';
import { readYearAround, readYearBefore } from './yearAround';
import { isWord, textOf, type Found, type Words } from './words';

interface Season {
  readonly firstMonth: number;
  /** ISO 8601-2, southern hemisphere. */
  readonly code: number;
}

const seasonName = phraseBook<Season>({
  spring: { firstMonth: 9, code: 29 },
  summer: { firstMonth: 12, code: 30 },
  autumn: { firstMonth: 3, code: 31 },
  winter: { firstMonth: 6, code: 32 },
});

/** `spring 2025`, `summer of 2025/26`: southern hemisphere; summer runs into the next year (CONVENTIONS 3). */
export function readSeason(words: Words, at: number): Found<Stretch> | undefined {
  const before = readYearBefore(words, at);
  const name = seasonName(words, before?.next ?? at);
  if (!name) return undefined;
  const around = before ? { value: before.value, next: name.next } : readYearAround(words, name.next, at);
  const { basis, findings } = around.value;
  const { firstMonth: first, code } = name.value;
  // In a year pair, autumn and winter fall in the second year.
  const inSecondYear = basis === 'financial' && first < 7;
  const year = around.value.year === undefined || !inSecondYear ? around.value.year : around.value.year + 1;
  const months = monthsStretch('season', year, first, first + 2);
  const stretch: Stretch = { ...months, approximate: true, code: `#-${String(code)}` };
  const next = isWord(words, around.next, 'season') ? around.next + 1 : around.next;
  const rule = seasonRule(textOf(words, at, next), `${monthOf(first)} to ${monthOf(first + 2)}`);
  return { value: withFindings(stretch, rule, ...findings), next };
}

const monthOf = (month: number): string => ENGLISH_MONTHS[(month - 1) % 12] ?? '';
