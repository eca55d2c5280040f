import { isGlued, isSign, type Found, type Words } from './words';
import { ENGLISH_MONTHS } from './englishMonths';
import { readEuropeanMonth } from './europeanMonths';
import { phraseBook } from './phraseBook';

const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The maramataka set of Te Taura Whiri (CONVENTIONS L5). */
export const MARAMATAKA_MONTHS: readonly string[] = [
  'Kohitātea',
  'Huitanguru',
  'Poutūterangi',
  'Paengawhāwhā',
  'Haratua',
  'Pipiri',
  'Hōngongoi',
  'Hereturikōkā',
  'Mahuru',
  'Whiringa-ā-nuku',
  'Whiringa-ā-rangi',
  'Hakihea',
];

/** The loan set (CONVENTIONS L5). */
export const LOAN_MONTHS: readonly string[] = [
  'Hānuere',
  'Pēpuere',
  'Māehe',
  'Āperira',
  'Mei',
  'Hune',
  'Hūrae',
  'Ākuhata',
  'Hepetema',
  'Oketopa',
  'Noema',
  'Tīhema',
];

const numbered = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name, index) => [name, index + 1]));

const inBook = phraseBook<number>({
  ...numbered(ENGLISH_MONTHS),
  ...numbered(SHORT),
  Sept: 9,
  ...numbered(MARAMATAKA_MONTHS),
  ...numbered(LOAN_MONTHS),
  'Whiringa a nuku': 10,
  'Whiringa a rangi': 11,
  Whiringanuku: 10,
  Whiringarangi: 11,
});

/** Reads a month name, with or without a full stop (CONVENTIONS D7): 1 to 12. */
export function readMonthName(words: Words, at: number): Found<number> | undefined {
  if (words.tokens[at]?.kind !== 'word') return undefined;
  const found = inBook(words, at) ?? (words.rules.europeanMonths === true ? readEuropeanMonth(words, at) : undefined);
  if (!found) return undefined;
  const stop = isSign(words, found.next, '.') && isGlued(words, found.next);
  return stop ? { value: found.value, next: found.next + 1 } : found;
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const weekdayBook = phraseBook<number>({
  ...numbered(WEEKDAYS),
  ...numbered(WEEKDAYS.map((name) => name.slice(0, 3))),
  Tues: 2,
  Weds: 3,
  Thur: 4,
  Thurs: 4,
});

export const WEEKDAY_NAMES: readonly string[] = WEEKDAYS;

/** Reads a weekday name: 1 (Monday) to 7. */
export function readWeekday(words: Words, at: number): Found<number> | undefined {
  const found = weekdayBook(words, at);
  if (!found) return undefined;
  const stop = isSign(words, found.next, '.,');
  return stop ? { value: found.value, next: found.next + 1 } : found;
}
