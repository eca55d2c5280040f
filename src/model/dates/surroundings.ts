import { readBoundAfter, readDeadlineBefore, readStartBefore, type Bound } from './bounds';
import { readQualifierAfter, readQualifierBefore, type Qualifier } from './qualifiers';
import { isGlued, isSign, isWord, type Found, type Words } from './words';

/** What the words around a date say about it. */
export interface Surroundings {
  readonly next: number;
  readonly bound: Bound | undefined;
  readonly approximate: boolean;
  readonly tentative: boolean;
  /** "TBC" or "?" was among them. */
  readonly toBeConfirmed: boolean;
  /** Two edges that contradict each other ("by 2026 onwards"). */
  readonly contradiction: boolean;
}

/** No words around. */
export const NO_SURROUNDINGS: Surroundings = {
  next: 0,
  bound: undefined,
  approximate: false,
  tentative: false,
  toBeConfirmed: false,
  contradiction: false,
};

function qualified(so: Surroundings, qualifier: Qualifier, next: number): Surroundings {
  return {
    ...so,
    next,
    approximate: so.approximate || qualifier === 'approximate',
    tentative: so.tentative || qualifier === 'tentative' || qualifier === 'undated',
    toBeConfirmed: so.toBeConfirmed || qualifier === 'undated',
  };
}

function bounded(so: Surroundings, bound: Bound, next: number): Surroundings {
  const agrees = so.bound === undefined || so.bound === bound || bound === 'ongoing' || so.bound === 'ongoing';
  return { ...so, next, bound: so.bound === 'ongoing' ? so.bound : bound, contradiction: so.contradiction || !agrees };
}

/** Reads everything before the date: "TBC – by around". */
export function readBefore(words: Words, at: number): Surroundings {
  let so: Surroundings = { ...NO_SURROUNDINGS, next: at };
  for (;;) {
    const token = words.tokens[so.next];
    if (token === undefined) return so;
    const bound = readStartBefore(words, so.next) ?? readDeadlineBefore(words, so.next);
    const qualifier = readQualifierBefore(words, so.next);
    if (bound && bound.next >= (qualifier?.next ?? 0)) so = bounded(so, bound.value, bound.next);
    else if (qualifier) so = qualified(so, qualifier.value, qualifier.next);
    // ISO 8601-2: "/2025-10" has an end only.
    else if (so.next === 0 && isSign(words, 0, '/') && isGlued(words, 1)) so = bounded(so, 'by', 1);
    else if (isSeparator(words, so.next) || (so.next > at && isSign(words, so.next, '/')))
      so = { ...so, next: so.next + 1 };
    else return so;
  }
}

/** Reads everything after the date that bears on it: "onwards (TBC)"; stops before other words. */
export function readAfter(words: Words, at: number, before: Surroundings): Surroundings {
  let so: Surroundings = { ...before, next: at };
  if (at >= words.tokens.length) return so;
  let next = at;
  for (;;) {
    const bound = readBoundAfter(words, next) ?? onAtTheEnd(words, next);
    const qualifier = qualifierAfter(words, next, so.next);
    if (bound && bound.next >= (qualifier?.next ?? 0)) so = bounded(so, bound.value, bound.next);
    else if (qualifier) so = qualified(so, qualifier.value, qualifier.next);
    else if (isSeparator(words, next) || isSign(words, next, ').')) {
      next += 1;
      // Brackets and stops that nothing follows belong to what was read.
      if (next >= words.tokens.length || isSign(words, next - 1, ')')) so = { ...so, next };
      continue;
    } else return so;
    next = so.next;
  }
}

/**
 * A qualifier that speaks of the date, and does not open a phrase of its own: "30 July – target", but not
 * "30 July – Target delivery plans". `read` is where the date and its own words end.
 */
function qualifierAfter(words: Words, at: number, read: number): Found<Qualifier> | undefined {
  const found = readQualifierAfter(words, at);
  if (found === undefined || found.value === 'undated' || words.tokens[found.next]?.kind !== 'word') return found;
  const isParted = at > read && !isSign(words, at - 1, '(');
  return isParted || found.value === 'neutral' ? undefined : found;
}

/** "from 2026 on", but not "2026 on completion". */
function onAtTheEnd(words: Words, at: number): { readonly value: Bound; readonly next: number } | undefined {
  return isWord(words, at, 'on') && words.tokens[at + 1] === undefined ? { value: 'from', next: at + 1 } : undefined;
}

function isSeparator(words: Words, at: number): boolean {
  return isSign(words, at, '-,;:(\n\r|');
}
