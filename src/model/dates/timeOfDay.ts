import { digitsAt, isGlued, isSign, isWord, type Words } from './words';

/** The token after a clock time and its zone, or `at` when none stands there. The day is never moved by either. */
export function skipTimeOfDay(words: Words, at: number): number {
  const start = afterLink(words, at);
  const time = skipClock(words, start);
  if (time === start) return at;
  const second = isSign(words, time, '-') || isWord(words, time, 'to') ? skipClock(words, time + 1) : time;
  return skipZone(words, second > time + 1 ? second : time);
}

function afterLink(words: Words, at: number): number {
  if (isWord(words, at, 't') || isWord(words, at, 'at') || isSign(words, at, '@,')) return at + 1;
  return at;
}

/** `10:30`, `00:00:00.000`, `9.30am`, `9 am`. */
function skipClock(words: Words, at: number): number {
  if (digitsAt(words, at, 1, 2) === undefined) return at;
  let next = at + 1;
  let colons = 0;
  while (isSign(words, next, ':.') && isGlued(words, next) && isGlued(words, next + 1)) {
    if (words.tokens[next + 1]?.kind !== 'number') break;
    if (isSign(words, next, ':')) colons += 1;
    next += 2;
  }
  const half = isWord(words, next, 'am') || isWord(words, next, 'pm');
  if (!half && colons === 0) return at;
  return half ? next + 1 : next;
}

const ZONES = ['z', 'utc', 'gmt', 'nzst', 'nzdt', 'nzt'];

function skipZone(words: Words, at: number): number {
  const token = words.tokens[at];
  let next = token?.kind === 'word' && ZONES.includes(token.text) ? at + 1 : at;
  if (isSign(words, next, '+-') && isGlued(words, next + 1)) {
    // "+1200" is a zone; "-2026" is the next date.
    if (Number(digitsAt(words, next + 1, 4, 4) ?? 9999) <= 1459) next += 2;
    else if (digitsAt(words, next + 1, 2, 2) !== undefined && isSign(words, next + 2, ':')) next += 4;
    else if (digitsAt(words, next + 1, 2, 2) !== undefined && isGlued(words, next)) next += 2;
  }
  return next;
}
