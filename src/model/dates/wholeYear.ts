import { phraseBook } from './phraseBook';
import { monthsStretch, type Stretch } from './stretch';
import { digitsAt, isGlued, isSign, isWord, type Found, type Words } from './words';

/** A bare number is taken for a year only between these: "1500" is more likely a count. */
const FIRST_BARE_YEAR = 1900;
const LAST_BARE_YEAR = 2199;

const yearWord = phraseBook<true>({
  year: true,
  'the year': true,
  'calendar year': true,
  'the calendar year': true,
  CY: true,
  yr: true,
  the: true,
});

const yearSuffix = phraseBook<true>({ year: true, 'calendar year': true, 'cal. year': true, CY: true });

/** The year at `at` when its four digits can be one on their own. */
export function bareYear(words: Words, at: number): number | undefined {
  const year = Number(digitsAt(words, at, 4, 4) ?? 0);
  return year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR ? year : undefined;
}

/** `2026`, `calendar year 2026`, `CY2026`, `2026 calendar year`: January to December (CONVENTIONS D9). */
export function readWholeYear(words: Words, at: number): Found<Stretch> | undefined {
  const digitsFrom = yearWord(words, at)?.next ?? at;
  const year = bareYear(words, digitsFrom);
  if (year === undefined || (isGlued(words, digitsFrom + 1) && words.tokens[digitsFrom + 1]?.kind === 'word'))
    return undefined;
  const suffix = yearSuffix(words, digitsFrom + 1);
  return { value: monthsStretch('year', year, 1, 12), next: suffix?.next ?? digitsFrom + 1 };
}

/** `the year`, `year`, with or without its number: what "end of" and "mid" may stand before. */
export function readYearAsTarget(words: Words, at: number): Found<Stretch> | undefined {
  const whole = readWholeYear(words, at);
  if (whole) return whole;
  const word = isWord(words, at, 'the') ? undefined : yearWord(words, at);
  return word && { value: monthsStretch('year', undefined, 1, 12), next: word.next };
}

/** `2020s`, `202X`, `20XX`: all the years it can mean. */
export function readUnspecifiedYear(words: Words, at: number): Found<Stretch> | undefined {
  const digits = digitsAt(words, at, 2, 4);
  const letters = words.tokens[at + 1]?.text ?? '';
  if (digits === undefined || !isGlued(words, at + 1)) return undefined;
  const unknown = letters === 's' && digits.length === 4 && digits.endsWith('0') ? 1 : 0;
  const known = unknown === 1 ? digits.slice(0, 3) : digits;
  const isUnspecified =
    unknown === 1 || (letters === 'x' && digits.length === 3) || (letters === 'xx' && digits.length === 2);
  if (!isUnspecified) return undefined;
  const missing = 4 - known.length;
  const first = Number(known.padEnd(4, '0'));
  const stretch = monthsStretch('year range', first, 1, 12 * 10 ** missing);
  return first < 1000 ? undefined : { value: { ...stretch, code: known + 'X'.repeat(missing) }, next: at + 2 };
}

/** `2024-XX`, `2024-07-XX` of ISO 8601-2: some month of the year, some day of the month. */
export function readUnspecifiedMonthOrDay(words: Words, at: number): Found<Stretch> | undefined {
  const year = digitsAt(words, at, 4, 4);
  if (year === undefined || !isSign(words, at + 1, '-')) return undefined;
  const dayUnknown = isSign(words, at + 3, '-') && isWord(words, at + 4, 'xx');
  const next = dayUnknown ? at + 5 : at + 3;
  const month = digitsAt(words, at + 2, 2, 2);
  if (isWord(words, at + 2, 'xx')) {
    const code = dayUnknown ? '#-XX-XX' : '#-XX';
    return { value: { ...monthsStretch('year', Number(year), 1, 12), iso: true, code }, next };
  }
  if (month === undefined || !dayUnknown || Number(month) < 1 || Number(month) > 12) return undefined;
  const stretch = monthsStretch('month', Number(year), Number(month), Number(month));
  return { value: { ...stretch, iso: true, code: `#-${month}-XX` }, next };
}
