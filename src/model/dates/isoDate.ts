import { dayOf } from '../../base/day';
import { impossibleDate } from './findings';
import { plainDay } from './plainDay';
import { dayStretch, problemStretch, type Stretch } from './stretch';
import { readMonthName } from './monthNames';
import { digitsAt, isGlued, isSign, textOf, type Found, type Words } from './words';

/** `2024-07-18`, `2024/07/18`, `2024.7.18`, `2024 July 18`, `2024-Jul-18`: year first, so month before day. */
export function readIsoDate(words: Words, at: number): Found<Stretch> | undefined {
  const year = digitsAt(words, at, 4, 4);
  if (year === undefined) return undefined;
  return readNumbers(words, at, Number(year)) ?? readMonthWord(words, at, Number(year));
}

function readNumbers(words: Words, at: number, year: number): Found<Stretch> | undefined {
  const month = digitsAt(words, at + 2, 1, 2);
  const day = digitsAt(words, at + 4, 1, 2);
  const separator = words.tokens[at + 1]?.text ?? '';
  if (month === undefined || day === undefined) return undefined;
  if (!isSign(words, at + 1, '-/.') || !isSign(words, at + 3, separator) || !isGlued(words, at + 3)) return undefined;
  const next = at + 5;
  if (Number(month) >= 1 && Number(month) <= 12)
    return { value: { ...dayStretch(year, Number(month), Number(day)), iso: true }, next };
  const swapped =
    dayOf(year, Number(day), Number(month)) === undefined ? [] : [plainDay(year, Number(day), Number(month))];
  const why = `there is no month ${String(Number(month))}`;
  return { value: problemStretch(impossibleDate(textOf(words, at, next), why, swapped)), next };
}

function readMonthWord(words: Words, at: number, year: number): Found<Stretch> | undefined {
  const month = readMonthName(words, dashed(words, at + 1));
  const dayAt = month && dashed(words, month.next);
  const day = dayAt === undefined ? undefined : digitsAt(words, dayAt, 1, 2);
  if (!month || dayAt === undefined || day === undefined) return undefined;
  return { value: dayStretch(year, month.value, Number(day)), next: dayAt + 1 };
}

const dashed = (words: Words, at: number): number => (isSign(words, at, '-') && isGlued(words, at) ? at + 1 : at);
