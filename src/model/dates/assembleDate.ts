import { assertNever } from '../../base/assert';
import { addDays } from '../../base/day';
import type { Certainty, IndicativeDate, Precision } from '../indicativeDate';
import type { Bound } from './bounds';
import {
  signFor,
  spellDay,
  spellDeadline,
  spellFirst,
  spellInterval,
  spellLast,
  spellWhole,
  type EdtfSign,
} from './edtf';
import type { Member, Placement } from './placeSequence';
import type { Surroundings } from './surroundings';

type Words = Pick<IndicativeDate, 'text' | 'marks'>;

/** A date that has no place: no days, and why in `precision` and `certainty`. */
export function undatedDate(words: Words, precision: Precision, certainty: Certainty, edtf?: string): IndicativeDate {
  return {
    text: words.text,
    marks: words.marks,
    earliest: undefined,
    latest: undefined,
    precision,
    certainty: [certainty],
    edtf,
    alternatives: [],
  };
}

/** The date that a placed sequence and the words around it make. */
export function assembleDate(words: Words, placement: Placement, around: Surroundings): IndicativeDate {
  const approximate = placement.approximate || around.approximate;
  const tentative = placement.tentative || around.tentative;
  const sign = signFor(approximate, tentative);
  const shape =
    around.bound === undefined
      ? wholeOf(words, placement, approximate, tentative)
      : edgeOf(around.bound, placement, sign);
  const certainty: Certainty[] = shape.certainty.filter((word) => word !== 'stated' || (!approximate && !tentative));
  if (approximate) certainty.unshift('approximate');
  if (tentative || around.bound === 'from, end to be confirmed') certainty.push('tentative');
  if (placement.inferred) certainty.push('inferred');
  const { earliest, latest, precision, edtf, alternatives } = shape;
  // Named one by one: spreading is slow, and this runs for every cell.
  return { text: words.text, marks: words.marks, earliest, latest, precision, certainty, edtf, alternatives };
}

type Shape = Omit<IndicativeDate, 'text' | 'marks'>;

function wholeOf(words: Words, placement: Placement, approximate: boolean, tentative: boolean): Shape {
  const { members, range, precision, isList } = placement;
  const several = members.length > 1;
  const [only] = members;
  // CONVENTIONS 3 spells a day with an open question ("10 Oct*") with "?".
  const questioned = tentative || (placement.inferred && words.marks.length > 0 && precision === 'day' && !several);
  return {
    earliest: range.first,
    latest: range.last,
    precision,
    certainty: [several ? 'alternative' : 'stated'],
    edtf: several ? spellSet(members, isList) : spellMember(only, approximate, questioned),
    alternatives: several ? members.map((member) => member.range) : [],
  };
}

/** One of: `[a,b]`; all of: `{a,b..c}`, with ranges by `..` inside a set (ISO 8601-2). */
function spellSet(members: readonly Member[], isList: boolean): string {
  const spelled = members.map(spellInSet).join(',');
  return isList ? `{${spelled}}` : `[${spelled}]`;
}

function spellInSet({ first, last, firstRange, lastRange }: Member): string {
  const whole = first === last ? spellWhole(first) : undefined;
  return whole ?? `${spellFirst(first, firstRange)}..${spellLast(last, lastRange)}`;
}

function spellMember(member: Member, approximate: boolean, tentative: boolean): string {
  const whole = member.first === member.last ? spellWhole(member.first) : undefined;
  // "approximate" of a season is our rule for its months, not the paper's doubt.
  if (whole !== undefined) return `${whole}${signFor(approximate && member.precision !== 'season', tentative)}`;
  const first = spellFirst(member.first, member.firstRange);
  return spellInterval(first, spellLast(member.last, member.lastRange), approximate, tentative);
}

/** "by 2030" has only a last day, "from 2026" only a first one. */
function edgeOf(bound: Bound, placement: Placement, sign: EdtfSign): Shape {
  switch (bound) {
    case 'by':
    case 'before':
    case 'open start':
      return deadline(bound, placement, sign);
    case 'from':
    case 'after':
    case 'ongoing':
    case 'from, end to be confirmed':
      return openEnd(bound, placement, sign);
    default:
      return assertNever(bound);
  }
}

function deadline(bound: Bound, placement: Placement, sign: EdtfSign): Shape {
  const { last, lastRange } = placement.members.at(-1) ?? placement.members[0];
  const latest = bound === 'before' ? addDays(placement.range.first, -1) : placement.range.last;
  return {
    earliest: undefined,
    latest,
    precision: placement.precision,
    certainty: ['deadline'],
    edtf: bound === 'open start' ? `../${spellLast(last, lastRange)}${sign}` : spellDeadline(latest, sign),
    alternatives: [],
  };
}

function openEnd(bound: Bound, placement: Placement, sign: EdtfSign): Shape {
  const [{ first, firstRange }] = placement.members;
  const atEnd = first.stretch.endOf !== undefined;
  const start = bound === 'after' ? addDays(placement.range.last, 1) : placement.range.first;
  const written = atEnd ? spellDay(placement.range.last) : spellFirst(first, firstRange);
  return {
    earliest: start,
    latest: undefined,
    precision: placement.precision,
    // CONVENTIONS 3 calls "from end of June 2022" an approximate start.
    certainty: [atEnd && bound === 'from' ? 'start' : 'open end', ...also(bound)],
    // ISO 8601-2 leaves an unknown end empty and writes an open one "..".
    edtf: `${bound === 'after' ? spellDay(start) : written}${sign}/${bound === 'from, end to be confirmed' ? '' : '..'}`,
    alternatives: [],
  };
}

const also = (bound: Bound): readonly Certainty[] => (bound === 'ongoing' ? ['ongoing'] : []);
