import { addDays, dayOf, partsOf, type Day } from '../../base/day';
import type { DateFinding, NumericOrder } from './dateReading';
import { contraryOrder, dayFirst, excelSerial, financialYearOrMonth, impossibleDate, twoDigitYear } from './findings';
import { plainDay } from './plainDay';
import { dayStretch, monthsStretch, problemStretch, withFindings, type Stretch } from './stretch';
import { fullYearOf } from './yearNumber';
import { digitsAt, isGlued, isSign, isWord, textOf, type Found, type Words } from './words';

/** 1970-01-01 in Excel's count. */
const EXCEL_DAY_ZERO = 25_569;
const EPOCH = 0 as Day;

/** `18/07/2024`, `18.7.24`, `18-07-2024`: day first (CONVENTIONS D5), unless the column has been found to be month first. */
export function readNumericDate(words: Words, at: number): Found<Stretch> | undefined {
  const first = digitsAt(words, at, 1, 2);
  const second = digitsAt(words, at + 2, 1, 2);
  const year = digitsAt(words, at + 4, 4, 4) ?? digitsAt(words, at + 4, 2, 2);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const separator = words.tokens[at + 1]?.text ?? '';
  if (!isSign(words, at + 1, '/.-') || !isSign(words, at + 3, separator)) return undefined;
  const next = at + 5;
  const full = year.length === 2 ? fullYearOf(year) : Number(year);
  const seen = textOf(words, at, next);
  const pair = { seen, year: full, first: Number(first), second: Number(second), order: words.rules.numericOrder };
  const stretch = placed(pair);
  if (year.length === 4) return { value: stretch, next };
  return { value: { ...stretch, findings: [twoDigitYear(seen, full), ...stretch.findings] }, next };
}

/** Two numbers of which one is the day and one the month. */
interface NumberPair {
  readonly seen: string;
  readonly year: number | undefined;
  readonly first: number;
  readonly second: number;
  /** `undefined`: not settled for the column. */
  readonly order: NumericOrder | undefined;
}

const isMonth = (number: number): boolean => number >= 1 && number <= 12;

function placed(pair: NumberPair): Stretch {
  const { seen, year, first, second, order } = pair;
  if (order === 'month-first' && isMonth(first)) return dayStretch(year, first, second);
  if (isMonth(second)) return withFindings(dayStretch(year, second, first), doubtOf(pair));
  // Both numbers are past 12, or the first could only be a month: no swap in silence (CONVENTIONS D5).
  const isSwapped = year !== undefined && dayOf(year, first, second) !== undefined;
  const why = `day first, there is no month ${String(second)}`;
  return problemStretch(impossibleDate(seen, why, isSwapped ? [plainDay(year, first, second)] : []));
}

/** What is to be said about a day-first reading. */
function doubtOf({ seen, year, first, second, order }: NumberPair): DateFinding | undefined {
  const reading = plainDay(year, second, first);
  if (order === 'month-first') return contraryOrder(seen, reading);
  // Both orders give a day, and not the same one.
  const isOpen = order === undefined && isMonth(first) && first !== second;
  return isOpen ? dayFirst(seen, reading, plainDay(year, first, second)) : undefined;
}

/** `18/7`: a day and month without a year; `11/12` may be a financial year as well. */
export function readDayAndMonthNumbers(words: Words, at: number): Found<Stretch> | undefined {
  const first = Number(digitsAt(words, at, 1, 2) ?? 0);
  const second = Number(digitsAt(words, at + 2, 1, 2) ?? 0);
  const order = words.rules.numericOrder;
  const [month, day] = order === 'month-first' && isMonth(first) ? [first, second] : [second, first];
  if (!isSign(words, at + 1, '/') || day < 1 || day > 31 || !isMonth(month)) return undefined;
  if (isSign(words, at + 3, '/') && words.tokens[at + 4]?.kind === 'number') return undefined;
  const next = at + 3;
  const seen = textOf(words, at, next);
  if (mayBeFinancialYear(seen)) {
    const repairs = [`20${seen}`, plainDay(undefined, month, day)];
    return { value: problemStretch(financialYearOrMonth(seen, repairs)), next };
  }
  return { value: placed({ seen, year: undefined, first, second, order }), next };
}

/** `09/10`, `11/12`: two padded numbers in a row. */
export function mayBeFinancialYear(text: string): boolean {
  const [, first, second] = /^(0[0-9]|1[01])\/(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return first !== undefined && Number(second) === Number(first) + 1;
}

/** `07/2025`. */
export function readMonthNumberAndYear(words: Words, at: number): Found<Stretch> | undefined {
  const month = Number(digitsAt(words, at, 1, 2) ?? 0);
  const year = digitsAt(words, at + 2, 4, 4);
  if (year === undefined || month < 1 || month > 12 || Number(year) < 1000) return undefined;
  if (!isSign(words, at + 1, '/.-') || !isGlued(words, at + 1) || !isGlued(words, at + 2)) return undefined;
  return { value: monthsStretch('month', Number(year), month, month), next: at + 3 };
}

/** `20240718`, `20240718T000000Z`. */
export function readCompactDate(words: Words, at: number): Found<Stretch> | undefined {
  const digits = digitsAt(words, at, 8, 8);
  if (digits === undefined) return undefined;
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  return { value: { ...dayStretch(year, month, day), iso: true }, next: skipCompactTime(words, at + 1) };
}

/** The `T000000Z` of `20240718T000000Z`. */
function skipCompactTime(words: Words, at: number): number {
  const isTime = isWord(words, at, 't') && isGlued(words, at) && digitsAt(words, at + 1, 4, 6) !== undefined;
  return isTime ? (isWord(words, at + 2, 'z') ? at + 3 : at + 2) : at;
}

/** `45658`: a day number of Excel, 1990 to 2099; a fraction is a time of day. */
export function readExcelSerial(words: Words, at: number): Found<Stretch> | undefined {
  const serial = Number(digitsAt(words, at, 5, 5) ?? 0);
  if (serial < 32_874 || serial > 73_050 || isWord(words, at + 1, 'x')) return undefined;
  const fraction = isSign(words, at + 1, '.') && isGlued(words, at + 1) && isGlued(words, at + 2);
  const next = fraction && words.tokens[at + 2]?.kind === 'number' ? at + 3 : at + 1;
  const { year, month, day } = partsOf(addDays(EPOCH, serial - EXCEL_DAY_ZERO));
  const finding = excelSerial(textOf(words, at, next), plainDay(year, month, day));
  return { value: withFindings(dayStretch(year, month, day), finding), next };
}
