import { partsOf } from '../../base/day';
import { isDated, type IndicativeDate } from '../indicativeDate';
import { assembleDate, undatedDate } from './assembleDate';
import { readBudgetEvent } from './budgetEvents';
import type { DateContext, DateFinding } from './dateReading';
import { readDuration, readRelative } from './durations';
import { europeanLanguages } from './europeanMonths';
import * as findings from './findings';
import { formatRange } from './formatDate';
import { readOngoing } from './ongoing';
import { placeSequence } from './placeSequence';
import { readSequence, type Sequence } from './sequence';
import { NO_SURROUNDINGS, readAfter, readBefore, type Surroundings } from './surroundings';
import { isPlainLabel, readTrailingText } from './trailingText';
import { readNoDate } from './undated';
import { isSign, isWord, splitWords, textOf, type Found, type Words } from './words';

/** One date as read, with what was found on the way. */
export interface Statement {
  readonly date: IndicativeDate;
  readonly findings: readonly DateFinding[];
}

/** The words as they go into the date: verbatim, with their footnote marks. */
interface Cell {
  readonly words: Words;
  readonly text: string;
  readonly marks: readonly string[];
  /** Quoted in findings. */
  readonly seen: string;
  readonly documentYear: number | undefined;
  /** True once words before a date have been set aside. */
  readonly labelled: boolean;
}

/** Reads text that speaks of one date. The whole of it must be understood or set aside as plain words. */
export function readStatement(text: string, context: DateContext): Statement {
  const words = splitWords(text, context);
  const documentYear = context.documentDate === undefined ? undefined : partsOf(context.documentDate).year;
  const marks = words.marks.map((mark) => mark.text);
  const cell: Cell = { words, text, marks, seen: shortened(words.source.trim()), documentYear, labelled: false };
  if (words.tokens.length === 0)
    return undated(cell, words.marks.length > 0 ? findings.noDate(cell.seen) : findings.blankCell());
  return readCell(cell) ?? unreadable(cell);
}

const LONGEST_QUOTE = 120;

const shortened = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)} …` : text);

function readCell(cell: Cell): Statement | undefined {
  const { words } = cell;
  const special = readSpecial(cell, 0);
  if (special) return special;
  const set = readSet(words);
  if (set) return placed(cell, set, { ...NO_SURROUNDINGS, next: words.tokens.length });
  const before = readBefore(words, 0);
  const between = isWord(words, before.next, 'between');
  const start = between ? before.next + 1 : before.next;
  const sequence = readSequence(words, start, between);
  if (sequence) return readPlaced(cell, sequence, before, between);
  const later = start > 0 ? readSpecial(cell, start) : undefined;
  return later ?? readWithoutDate(cell, before) ?? readAfterLabel(cell);
}

function readPlaced(
  cell: Cell,
  sequence: Found<Sequence>,
  before: Surroundings,
  between: boolean,
): Statement | undefined {
  const isRange = sequence.value.joins.length === 1 && sequence.value.joins[0] === 'range';
  if (between && !isRange) return undefined;
  // "from 2026 to 2028" is a range, not an open end.
  const start = before.bound === 'from' && isRange ? { ...before, bound: undefined } : before;
  const after = readAfter(cell.words, sequence.next, start);
  if (after.contradiction) return undefined;
  return placed(cell, sequence.value, after);
}

function placed(cell: Cell, sequence: Sequence, around: Surroundings): Statement | undefined {
  const { words } = cell;
  const trailing = readRest(words, around.next, mayRunOn(sequence, words, around.next));
  if (trailing === undefined) return undefined;
  const [taken, bound] = atItsWord(sequence, around.bound);
  const placement = placeSequence(taken, cell.documentYear, cell.seen);
  if ('problems' in placement)
    return { date: undatedDate(cell, 'none', 'unknown'), findings: oneOfEach([...placement.problems, ...trailing]) };
  const date = assembleDate(cell, placement, { ...around, bound });
  const found = [...placement.findings, ...trailing];
  const isApproximate = around.approximate || placement.approximate;
  if (isApproximate && !found.some(({ code }) => code === 'APPROX' || code === 'SEASON'))
    found.push(findings.approximation(cell.seen, 'its days are those of the words, and the edges may lie beyond them'));
  return { date, findings: oneOfEach(found) };
}

/** One finding of each code: "Q1/Q2 2025" asks its question once, in the wording that offers most. */
function oneOfEach(found: readonly DateFinding[]): readonly DateFinding[] {
  if (found.length < 2) return found;
  const best = new Map<string, DateFinding>();
  for (const each of found) {
    if (each.repairs.length > (best.get(each.code)?.repairs.length ?? -1)) best.set(each.code, each);
  }
  return [...best.values()];
}

/** "by end of 2025" is by 31 December: an edge takes "end of" at its word (CONVENTIONS 3). */
function atItsWord(sequence: Sequence, bound: Surroundings['bound']): readonly [Sequence, Surroundings['bound']] {
  const whole = sequence.moments.at(-1)?.endOf;
  if (whole === undefined || bound === undefined || !['by', 'before', 'open start', 'after'].includes(bound))
    return [sequence, bound];
  const moments = [...sequence.moments.slice(0, -1), whole];
  return [{ ...sequence, moments }, bound === 'before' ? 'by' : bound];
}

/** Words may follow a month or a full date without a sign between; after a bare or short year they are something else. */
function mayRunOn(sequence: Sequence, words: Words, at: number): boolean {
  const last = words.tokens[at - 1];
  const shortYear = last?.kind === 'number' && last.text.length < 4 && last.spaced;
  return !shortYear && !(sequence.moments.at(-1)?.precision.startsWith('year') ?? false);
}

/** The findings for what is left: none when nothing is left, `undefined` when it may not be set aside. */
function readRest(words: Words, at: number, mayRunOn: boolean): readonly DateFinding[] | undefined {
  if (at >= words.tokens.length) return [];
  const trailing = readTrailingText(words, at, mayRunOn);
  return trailing && [trailing];
}

/** Ongoing, Budget events, lengths of time, plan years: readings without days. */
function readSpecial(cell: Cell, at: number): Statement | undefined {
  return readOngoingCell(cell, at) ?? readEvent(cell, at) ?? readLength(cell, at) ?? readNone(cell, at);
}

function readOngoingCell(cell: Cell, at: number): Statement | undefined {
  const { words } = cell;
  const ongoing = readOngoing(words, at);
  if (!ongoing) return undefined;
  const before = readBefore(words, ongoing.next);
  // "ongoing from 2025", "ongoing until June 2026"
  const edge = before.bound === undefined ? undefined : readSequence(words, before.next);
  const read = edge && readPlaced(cell, edge, before, false);
  if (read) return isDated(read.date) ? withOngoing(read) : read;
  const after = readAfter(words, ongoing.next, NO_SURROUNDINGS);
  const rest = readRest(words, after.next, true);
  const date = undatedDate(cell, 'none', 'ongoing', '../..');
  return rest && { date: after.tentative ? alsoTentative(date) : date, findings: rest };
}

const alsoTentative = (date: IndicativeDate): IndicativeDate => ({
  ...date,
  certainty: [...date.certainty, 'tentative'],
});

function withOngoing(read: Statement): Statement {
  const certainty = read.date.certainty.filter((word) => word !== 'ongoing');
  return { ...read, date: { ...read.date, certainty: [...certainty, 'ongoing'] } };
}

function readEvent(cell: Cell, at: number): Statement | undefined {
  const event = readBudgetEvent(cell.words, at);
  return event && special(cell, event.next, undatedDate(cell, 'event', 'tag'), findings.budgetEvent(cell.seen));
}

function readLength(cell: Cell, at: number): Statement | undefined {
  const length = readDuration(cell.words, at) ?? readRelative(cell.words, at);
  if (!length) return undefined;
  const found = length.value === 'duration' ? findings.durationOnly(cell.seen) : findings.relativeDate(cell.seen);
  return special(cell, length.next, undatedDate(cell, length.value, 'unknown'), found);
}

function readNone(cell: Cell, at: number): Statement | undefined {
  const none = readNoDate(cell.words, at);
  return none && special(cell, none.next, undatedDate(cell, 'none', 'unknown'), findings.noDate(cell.seen));
}

function special(cell: Cell, at: number, date: IndicativeDate, found: DateFinding): Statement | undefined {
  const after = readAfter(cell.words, at, NO_SURROUNDINGS);
  const rest = readRest(cell.words, after.next, true);
  const isTentativeEvent = after.tentative && date.precision === 'event';
  return rest && { date: isTentativeEvent ? alsoTentative(date) : date, findings: [found, ...rest] };
}

/** "TBC", "TBC – subject to funding": words that say there is no date yet. */
function readWithoutDate(cell: Cell, before: Surroundings): Statement | undefined {
  const onlyDashes = cell.words.tokens.every((token) => token.kind === 'sign' && '-.'.includes(token.text));
  if (onlyDashes) return undated(cell, findings.noDate(cell.seen));
  if (!before.toBeConfirmed || before.bound !== undefined) return undefined;
  const rest = readRest(cell.words, readAfter(cell.words, before.next, before).next, true);
  return rest && undated(cell, findings.noDate(cell.seen), ...rest);
}

/** "Cabinet: 22 July 2024", "Year 1 (2025/26)": words before the date that only name it are set aside. */
function readAfterLabel(cell: Cell): Statement | undefined {
  const { words } = cell;
  const planYear = readRelative(words, 0)?.next;
  const end = planYear ?? words.tokens.findIndex((token) => token.text === ':' || (token.text === '-' && token.spaced));
  const sign = words.tokens[end];
  if (cell.labelled || sign?.kind !== 'sign' || !(planYear !== undefined || isPlainLabel(words, end))) return undefined;
  const rest = readCell({ ...cell, words: splitWords(words.source.slice(sign.start), words.rules), labelled: true });
  return rest && { ...rest, findings: [...rest.findings, findings.trailingText(textOf(words, 0, end))] };
}

/** `[2024-08-22,2024-08-29]` is one of, `{…}` all of (ISO 8601-2). */
function readSet(words: Words): Sequence | undefined {
  const last = words.tokens.length - 1;
  const choice = isSign(words, 0, '[') && isSign(words, last, ']');
  if (!choice && !(isSign(words, 0, '{') && isSign(words, last, '}'))) return undefined;
  const sequence = readSequence(words, 1);
  if (sequence?.next !== last) return undefined;
  return { ...sequence.value, joins: sequence.value.joins.map(() => (choice ? 'choice' : 'list')) };
}

function undated(cell: Cell, ...found: readonly DateFinding[]): Statement {
  return { date: undatedDate(cell, 'none', 'unknown'), findings: found };
}

function unreadable(cell: Cell): Statement {
  const languages = cell.words.rules.europeanMonths === true ? [] : europeanLanguages(cell.words);
  if (languages.length === 0) return undated(cell, findings.unreadable(cell.seen));
  const words = splitWords(cell.words.source, { ...cell.words.rules, europeanMonths: true });
  const read = readCell({ ...cell, words });
  if (read === undefined) return undated(cell, findings.unreadable(cell.seen));
  const { earliest, latest } = read.date;
  const isWhole = earliest !== undefined && latest !== undefined;
  return undated(
    cell,
    findings.otherLanguage(cell.seen, languages, isWhole ? [formatRange({ first: earliest, last: latest })] : []),
  );
}
