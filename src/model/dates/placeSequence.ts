import { weekdayOf, type Day } from '../../base/day';
import { unionRange, type DayRange } from '../../base/dayRange';
import type { Precision } from '../indicativeDate';
import type { DateFinding } from './dateReading';
import { fillYears, type Dated } from './fillYears';
import * as findings from './findings';
import { WEEKDAY_NAMES } from './monthNames';
import { plainDay } from './plainDay';
import type { Join, Sequence } from './sequence';
import { monthLength, rangeOf, type Stretch } from './stretch';

/** One moment or one range of two, with its days. */
export interface Member {
  readonly first: Dated;
  readonly last: Dated;
  readonly firstRange: DayRange;
  readonly lastRange: DayRange;
  readonly range: DayRange;
  readonly precision: Precision;
}

/** A sequence with its years settled. Several members are alternatives or a list. */
export interface Placement {
  readonly members: readonly [Member, ...Member[]];
  readonly range: DayRange;
  readonly precision: Precision;
  /** All dates of a list hold; one of a choice does. */
  readonly isList: boolean;
  readonly inferred: boolean;
  readonly approximate: boolean;
  readonly tentative: boolean;
  readonly findings: readonly DateFinding[];
}

/** Why a sequence has no place. */
export interface Misplacement {
  readonly problems: readonly DateFinding[];
}

/** Gives a sequence its days, or says why not; `seen` is quoted in findings. */
export function placeSequence(
  sequence: Sequence,
  documentYear: number | undefined,
  seen: string,
): Placement | Misplacement {
  const problems = sequence.moments.map((moment) => moment.problem).filter((problem) => problem !== undefined);
  if (problems.length > 0) return { problems };
  const dated = fillYears(sequence.moments, documentYear);
  if (!dated) return { problems: [withoutYear(sequence, seen)] };
  const days: DayRange[] = [];
  for (const date of dated) {
    const range = rangeOf(date.stretch, date.year);
    if (range === undefined) return { problems: [impossibleFinding(date.stretch, date.year, date.year, seen)] };
    days.push(range);
  }
  const members = membersOf(dated, days, sequence.joins);
  const [head, ...rest] = members;
  if (head === undefined) throw new Error('sequence without moments');
  if (members.some(({ firstRange, lastRange }) => firstRange.first > lastRange.last))
    return { problems: [findings.endBeforeStart(seen)] };
  const isList = rest.length > 0 && sequence.joins.every((join) => join === 'list' || join === 'range');
  return {
    members: [head, ...rest],
    range: rest.reduce((range, each) => unionRange(range, each.range), head.range),
    precision: rest.every((each) => each.precision === head.precision) ? head.precision : 'range',
    isList,
    inferred: dated.some(({ yearFrom }) => yearFrom === 'document'),
    approximate: dated.some(({ stretch }) => stretch.approximate),
    tentative: dated.some(({ stretch }) => stretch.tentative),
    findings: [
      ...dated.flatMap((date, index) => findingsOf(date, days[index])),
      ...yearFindings(dated, seen),
      ...choiceFindings(members.length, isList, seen),
    ],
  };
}

/** "31 April" is impossible in every year; a leap year gives 29 February its chance. */
function withoutYear({ moments }: Sequence, seen: string): DateFinding {
  const never = moments.find((stretch) => rangeOf(stretch, A_LEAP_YEAR) === undefined);
  return never ? impossibleFinding(never, A_LEAP_YEAR, undefined, seen) : findings.noYear(seen);
}

const A_LEAP_YEAR = 2024;

function choiceFindings(count: number, isList: boolean, seen: string): readonly DateFinding[] {
  if (count === 1) return [];
  return [isList ? findings.severalDates(seen, count) : findings.alternatives(seen, count)];
}

function membersOf(dated: readonly Dated[], days: readonly DayRange[], joins: readonly Join[]): readonly Member[] {
  if (joins.length === 0 && dated[0] && days[0]) return [member(dated[0], dated[0], days[0], days[0])];
  const links = runTogether(dated, days, joins) ? joins.map((): Join => 'range') : joins;
  const members: Member[] = [];
  let start = 0;
  for (let index = 0; index < dated.length; index += 1) {
    if (links[index] === 'range') continue;
    const [first, last, firstRange, lastRange] = [dated[start], dated[index], days[start], days[index]];
    if (first && last && firstRange && lastRange) members.push(member(first, last, firstRange, lastRange));
    start = index + 1;
  }
  return members;
}

function member(first: Dated, last: Dated, firstRange: DayRange, lastRange: DayRange): Member {
  const range = { first: firstRange.first, last: lastRange.last };
  const precision =
    first === last ? first.stretch.precision : rangePrecision(first.stretch.precision, last.stretch.precision);
  return { first, last, firstRange, lastRange, range, precision };
}

const RANGE_OF: Partial<Readonly<Record<Precision, Precision>>> = {
  day: 'day range',
  'day range': 'day range',
  month: 'month range',
  'month range': 'month range',
  year: 'year range',
  'year range': 'year range',
};

function rangePrecision(a: Precision, b: Precision): Precision {
  return RANGE_OF[a] === RANGE_OF[b] ? (RANGE_OF[a] ?? 'range') : 'range';
}

/** "June/July 2025", "June and July 2025", "2025, 2026 and 2027": neighbours make one stretch. Days by "/" do not. */
function runTogether(dated: readonly Dated[], days: readonly DayRange[], joins: readonly Join[]): boolean {
  const precision = dated[0]?.stretch.precision;
  const bySlash = precision === 'month' || precision === 'quarter';
  return (
    joins.every((join) => join === 'list' || (join === 'slash' && bySlash)) &&
    dated.every(({ stretch }) => stretch.precision === precision) &&
    days.every((range, index) => index === 0 || range.first === (days[index - 1]?.last ?? 0) + 1)
  );
}

function yearFindings(dated: readonly Dated[], seen: string): readonly DateFinding[] {
  const document = dated.find(({ yearFrom }) => yearFrom === 'document');
  if (document) return [findings.inferredYear(seen, document.year)];
  const neighbour = dated.find(({ yearFrom }) => yearFrom === 'neighbour');
  return neighbour ? [findings.neighbourYear(seen, neighbour.year)] : [];
}

/** The day numbers 2000 to 2100 of Excel fall in 1905: what a year becomes in a date cell. */
const EXCEL_YEARS = { first: 2000 - 25_569, last: 2100 - 25_569 };

function findingsOf({ stretch, year }: Dated, range: DayRange | undefined): readonly DateFinding[] {
  const day = range?.first;
  if (stretch.precision !== 'day' || day === undefined) return stretch.findings;
  const isExcelYear = day >= EXCEL_YEARS.first && day <= EXCEL_YEARS.last;
  if (stretch.weekday === undefined && !isExcelYear) return stretch.findings;
  const name = plainDay(year, stretch.firstMonth, stretch.firstDay);
  const found = [...stretch.findings];
  const weekday = weekdayName(day);
  if (stretch.weekday !== undefined && WEEKDAY_NAMES[stretch.weekday - 1] !== weekday)
    found.push(findings.weekdayMismatch(`${WEEKDAY_NAMES[stretch.weekday - 1] ?? ''} ${name}`, name, weekday));
  if (isExcelYear) found.push(findings.excelYear(name, day + 25_569));
  return found;
}

const weekdayName = (day: Day): string => WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '';

/** `written` is the year to offer repairs in; `undefined` when the cell names none. */
function impossibleFinding(stretch: Stretch, year: number, written: number | undefined, seen: string): DateFinding {
  const { firstMonth: month, firstDay: day } = stretch;
  const length = monthLength(year, month);
  if (length === 0 || day <= length) return findings.impossibleDate(seen, 'the calendar has no such day', []);
  const repairs = day > 31 ? [] : [plainDay(written, month, length), plainDay(written, (month % 12) + 1, 1)];
  const why =
    month === 2 && day === 29 ? `${String(year)} is not a leap year` : `there is no ${plainDay(undefined, month, day)}`;
  return findings.impossibleDate(seen, why, repairs);
}
