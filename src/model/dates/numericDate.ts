import { addDays, dayOf, partsOf, type Day } from '../../base/day';
import { dayFirst, excelSerial, financialYearOrMonth, impossibleDate, twoDigitYear } from './findings';
import { plainDay } from './plainDay';
import { dayStretch, monthsStretch, problemStretch, withFindings, type Stretch } from './stretch';
import { fullYearOf } from './yearNumber';
import { digitsAt, isGlued, isSign, isWord, textOf, type Found, type Words } from './words';

/** 1970-01-01 in Excel's count. */
const EXCEL_DAY_ZERO = 25_569;
const EPOCH = 0 as Day;

/** `18/07/2024`, `18.7.24`, `18-07-2024`: always day first (CONVENTIONS D5). */
export function readNumericDate(words: Words, at: number): Found<Stretch> | undefined {
  const day = digitsAt(words, at, 1, 2);
  const month = digitsAt(words, at + 2, 1, 2);
  const year = digitsAt(words, at + 4, 4, 4) ?? digitsAt(words, at + 4, 2, 2);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const separator = words.tokens[at + 1]?.text ?? '';
  if (!isSign(words, at + 1, '/.-') || !isSign(words, at + 3, separator)) return undefined;
  const next = at + 5;
  const full = year.length === 2 ? fullYearOf(year) : Number(year);
  const seen = textOf(words, at, next);
  return { value: placed(seen, full, Number(month), Number(day), year.length === 2), next };
}

function placed(seen: string, year: number, month: number, day: number, shortYear: boolean): Stretch {
  const findings = [shortYear ? twoDigitYear(seen, year) : undefined, orderDoubt(seen, year, month, day)];
  if (month >= 1 && month <= 12) return withFindings(dayStretch(year, month, day), ...findings);
  const swapped = dayOf(year, day, month) === undefined ? [] : [plainDay(year, day, month)];
  return problemStretch(impossibleDate(seen, `day first, there is no month ${String(month)}`, swapped));
}

/** Both orders give a day, and not the same one. */
function orderDoubt(seen: string, year: number | undefined, month: number, day: number) {
  return day <= 12 && month <= 12 && day !== month
    ? dayFirst(seen, plainDay(year, month, day), plainDay(year, day, month))
    : undefined;
}

/** `18/7`: a day and month without a year; `11/12` may be a financial year as well. */
export function readDayAndMonthNumbers(words: Words, at: number): Found<Stretch> | undefined {
  const day = Number(digitsAt(words, at, 1, 2) ?? 0);
  const month = Number(digitsAt(words, at + 2, 1, 2) ?? 0);
  if (!isSign(words, at + 1, '/') || day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  if (isSign(words, at + 3, '/') && words.tokens[at + 4]?.kind === 'number') return undefined;
  const next = at + 3;
  const seen = textOf(words, at, next);
  if (/^(0[0-9]|1[01])\/(0[1-9]|1[0-2])$/.test(seen) && month === day + 1) {
    const repairs = [`20${seen}`, plainDay(undefined, month, day)];
    return { value: problemStretch(financialYearOrMonth(seen, repairs)), next };
  }
  return { value: withFindings(dayStretch(undefined, month, day), orderDoubt(seen, undefined, month, day)), next };
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
