import type { ColumnProfile } from './columnProfile';
import { datePartOf } from './dateParts';
import type { DatePartName } from './dateParts';
import { headerWords } from './headerWords';
import { namedAs } from './headerSynonyms';
import type { HeaderRole } from './headerSynonyms';
import { isWholeDates, numberedPhase } from './phaseColumns';
import { phaseKey } from './phaseLabel';

/** The columns that say when: one, two that make a span, or parts of a date (quarter and year). */
export interface DateColumns {
  readonly date: readonly ColumnProfile[];
  readonly end: readonly ColumnProfile[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

const NONE: DateColumns = { date: [], end: [], confidence: 0, reason: '' };

/** How sure a column is this kind of date: by its name, held against its cells. */
export function dateScore(profile: ColumnProfile, role: Extract<HeaderRole, 'date' | 'start' | 'end'>): number {
  const name = namedAs(role, headerWords(profile.column));
  const share = Math.max(profile.dates, profile.startsWithDate * 0.9);
  if (name === 0) return 0;
  if (profile.filled === 0) return name >= 0.9 ? name * 0.6 : 0;
  // A column plainly called "Date" stays one when its cells can not be read: each is then reported.
  if (share < 0.25) return name >= 0.92 && !isNumeric(profile) ? name * 0.5 : 0;
  return name * (0.6 + 0.4 * share);
}

/** A span of two columns before one date, one date before parts, names before values. */
export function suggestDates(profiles: readonly ColumnProfile[]): DateColumns {
  const phases = numberedPhases(profiles);
  if (phases !== undefined) return phases;
  const start = best(profiles, (profile) => dateScore(profile, 'start'));
  const end = best(
    profiles.filter((profile) => profile !== start?.profile),
    (profile) => dateScore(profile, 'end'),
  );
  const plain = best(profiles, (profile) => dateScore(profile, 'date'));
  if (start !== undefined && end !== undefined) return span(start, end);
  if (plain !== undefined && end !== undefined && isStartOf(plain, end)) return span(plain, end);
  const duration = start && best(profiles, durationScore);
  if (start !== undefined && duration !== undefined && (plain === undefined || plain.profile === start.profile))
    return { ...span(start, duration), reason: 'a start and a duration column by their names' };
  const parts = dateParts(profiles);
  if (parts !== undefined && (plain === undefined || plain.score < 0.8)) return parts;
  const stages = plain === undefined || plain.score < PLAINLY_THE_DATE ? stageColumns(profiles) : undefined;
  if (stages !== undefined) return stages;
  const named = [plain, start, end].filter((found) => found !== undefined).sort((a, b) => b.score - a.score)[0];
  return named === undefined ? byValues(profiles) : single(named);
}

/** "Date" beside "End date" is where it starts. "Due date" is not. */
function isStartOf(plain: Scored, end: Scored): boolean {
  const isEnd = namedAs('end', headerWords(end.profile.column)) >= 0.97;
  return isEnd && plain.profile !== end.profile && headerWords(plain.profile.column) === 'date';
}

/** "Duration" of which the cells say "30 d": with a start they make a span. */
function durationScore(profile: ColumnProfile): number {
  const isNamed = /\b(?:duration|length|dauer|duree|duracion|durata|duracao|duur)\b/.test(headerWords(profile.column));
  return isNamed ? profile.durations : 0;
}

/** "Phase 1 date" and "Phase 2 date": a date for each phase. */
function numberedPhases(profiles: readonly ColumnProfile[]): DateColumns | undefined {
  const date = profiles.filter(
    ({ column, filled, dates, startsWithDate }) =>
      numberedPhase(column) !== undefined &&
      // "TBC" may be the date or the funding; the name tells.
      namedAs('funding', headerWords(column)) === 0 &&
      (filled === 0 ? /date/i.test(column) : Math.max(dates, startsWithDate) >= 0.5),
  );
  if (new Set(date.map(({ column }) => phaseKey(numberedPhase(column) ?? ''))).size < Math.max(2, date.length))
    return undefined;
  return { date, end: [], confidence: 0.9, reason: 'a date for each phase, by their names' };
}

/** A name that leaves no doubt ("Due date"); "Go live date" may be one stage of several. */
const PLAINLY_THE_DATE = 0.86;
const FEWEST_STAGES = 3;
const NO_STAGE =
  /\b(?:creat|updat|modif|report|log|enter|birth|last|next|review|baseline|original|previous|actual|forecast|revised|end|finish|budget|cost|amount|count|fte|fund)/;

/** Three columns of dates or more, of which none is plainly the date: stages of the same item ("Design", "Build", "Go live"). */
function stageColumns(profiles: readonly ColumnProfile[]): DateColumns | undefined {
  const date = profiles.filter(
    // The same day in every row is when the table was made.
    (profile) =>
      isWholeDates(profile) &&
      (profile.distinct > 1 || profile.rows < 4) &&
      !NO_STAGE.test(headerWords(profile.column)),
  );
  if (date.length < FEWEST_STAGES || date.some(({ column }) => datePartOf(column) !== undefined)) return undefined;
  return { date, end: [], confidence: 0.5, reason: 'each holds dates, as stages of one item do' };
}

interface Scored {
  readonly profile: ColumnProfile;
  readonly score: number;
}

function best(profiles: readonly ColumnProfile[], score: (profile: ColumnProfile) => number): Scored | undefined {
  const scored = profiles.map((profile) => ({ profile, score: score(profile) })).filter((each) => each.score > 0.3);
  return scored.sort((a, b) => b.score - a.score)[0];
}

function span(start: Scored, end: Scored): DateColumns {
  return {
    date: [start.profile],
    end: [end.profile],
    confidence: Math.min(start.score, end.score),
    reason: 'a start and an end column by their names',
  };
}

function single({ profile, score }: Scored): DateColumns {
  const reason = `the name says so${profile.filled > 0 ? `, and ${percent(profile.dates)} of its cells read as dates` : ''}`;
  return { date: [profile], end: [], confidence: score, reason };
}

const READING_ORDER: readonly DatePartName[] = ['day', 'month', 'quarter', 'year'];

/** "Quarter" or "Month" beside "Year", "Due day" beside "Due month" and "Due year": each says a part of the date. */
function dateParts(profiles: readonly ColumnProfile[]): DateColumns | undefined {
  const named = profiles.flatMap((profile) => {
    const found = datePartOf(profile.column);
    return found === undefined || !isPartLike(profile, found.part) ? [] : [{ profile, ...found }];
  });
  for (const of of new Set(named.map((each) => each.of))) {
    const same = named.filter((each) => each.of === of);
    const find = (part: DatePartName): ColumnProfile | undefined => same.find((each) => each.part === part)?.profile;
    const date = READING_ORDER.map(find).filter((profile) => profile !== undefined);
    if (find('year') !== undefined && (find('month') ?? find('quarter')) !== undefined && date.length === same.length)
      return { date, end: [], confidence: 0.8, reason: 'together they make a date' };
  }
  return undefined;
}

/** "Sept" and "2025" are parts; a "Quarter" that says "Q3 2025" is a whole date, a "Year" that says "1" counts. */
function isPartLike(profile: ColumnProfile, part: DatePartName): boolean {
  if (part === 'year') return profile.datesWithYear > 0.5;
  return profile.datesWithYear <= 0.5 && profile.meanLength <= 12;
}

function byValues(profiles: readonly ColumnProfile[]): DateColumns {
  const found = best(profiles, (profile) => (profile.filled * 2 < profile.rows ? 0 : profile.dates));
  if (found === undefined || found.score < 0.6) return NONE;
  const reason = `${percent(found.profile.dates)} of its cells read as dates`;
  return { date: [found.profile], end: [], confidence: found.score * 0.8, reason };
}

const isNumeric = (profile: ColumnProfile): boolean => profile.numbers >= 0.5;

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
