import { readDayNumber } from './calendarDate';
import { readMoment } from './moment';
import { phraseBook } from './phraseBook';
import { dayStretch, type Stretch } from './stretch';
import { isGlued, isSign, type Found, type Words } from './words';

/** What stands between two moments: "to" makes a range, "or" a choice, "and" a list; the slash can be two of these. */
export type Join = 'range' | 'choice' | 'list' | 'slash';

/** Moments as written, with what stands between them: `joins[i]` is between `moments[i]` and `moments[i + 1]`. */
export interface Sequence {
  readonly moments: readonly Stretch[];
  readonly joins: readonly Join[];
}

/** A day number that takes its month from a neighbour: the 2 of "2 – 13 Sept". */
interface BareDay {
  readonly bareDay: number;
}

const joinWord = phraseBook<Join>({
  '-': 'range',
  '- to': 'range',
  to: 'range',
  until: 'range',
  till: 'range',
  'up to': 'range',
  through: 'range',
  'through to': 'range',
  thru: 'range',
  '/': 'slash',
  or: 'choice',
  ', or': 'choice',
  'and/or': 'choice',
  '|': 'list',
  ',': 'list',
  ';': 'list',
  and: 'list',
  ', and': 'list',
  '; and': 'list',
  '&': 'list',
  '+': 'list',
  '\n': 'list',
  '\r\n': 'list',
  '\r': 'list',
});

function readJoin(words: Words, at: number, between: boolean): Found<Join> | undefined {
  const found = joinWord(words, at);
  if (between && words.tokens[at]?.text === 'and') return { value: 'range', next: at + 1 };
  return found;
}

/** Reads moments as long as they follow each other; `between`: the first "and" makes a range. */
export function readSequence(words: Words, at: number, between = false): Found<Sequence> | undefined {
  const parts: (Stretch | BareDay)[] = [];
  const joins: Join[] = [];
  const ends: number[] = [];
  let part = readPart(words, at);
  while (part) {
    parts.push(part.value);
    ends.push(part.next);
    const join = readJoin(words, part.next, between && joins.length === 0);
    part = join && readPart(words, join.next);
    if (join && part) joins.push(isoInterval(words, join, parts.at(-1), part.value) ? 'range' : join.value);
  }
  // A number after the last date is not a day of it: "22 July – 5 people".
  while (parts.length > 0 && isBareDay(parts.at(-1))) {
    parts.pop();
    joins.splice(Math.max(parts.length - 1, 0));
  }
  const moments = fillMonths(parts);
  const next = ends[parts.length - 1];
  return moments && next !== undefined ? { value: { moments, joins }, next } : undefined;
}

function readPart(words: Words, at: number): Found<Stretch | BareDay> | undefined {
  const moment = readMoment(words, at);
  if (moment) return moment;
  const day = readDayNumber(words, at);
  return day && { value: { bareDay: day.value }, next: day.next };
}

const isBareDay = (part: Stretch | BareDay | undefined): part is BareDay => part !== undefined && 'bareDay' in part;

/** `2024-08-22/2024-08-29` without space is an interval of ISO 8601, `22 Aug / 29 Aug` a choice. */
function isoInterval(words: Words, join: Found<Join>, before: Stretch | BareDay | undefined, after: Stretch | BareDay) {
  if (before === undefined || isBareDay(before) || isBareDay(after)) return false;
  const glued = isSign(words, join.next - 1, '/') && isGlued(words, join.next - 1) && isGlued(words, join.next);
  const years = before.precision === 'year' && after.precision === 'year';
  return glued && ((before.iso && after.iso) || years);
}

/** Day numbers take the month and year of the date after them; without one the words are no date. */
function fillMonths(parts: readonly (Stretch | BareDay)[]): readonly Stretch[] | undefined {
  const moments: Stretch[] = [];
  for (const part of parts.toReversed()) {
    const after = moments[0];
    if (!isBareDay(part)) moments.unshift(part);
    else if (after?.precision === 'day') moments.unshift(dayStretch(after.year, after.firstMonth, part.bareDay));
    else return undefined;
  }
  return moments;
}
