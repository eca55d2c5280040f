import type { ColumnProfile } from './columnProfile';
import { headerWords } from './headerWords';
import { namedAs } from './headerSynonyms';
import type { HeaderRole } from './headerSynonyms';

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
  const start = best(profiles, (profile) => dateScore(profile, 'start'));
  const end = best(
    profiles.filter((profile) => profile !== start?.profile),
    (profile) => dateScore(profile, 'end'),
  );
  const plain = best(profiles, (profile) => dateScore(profile, 'date'));
  if (start !== undefined && end !== undefined) return span(start, end);
  const parts = dateParts(profiles);
  if (parts !== undefined && (plain === undefined || plain.score < 0.8)) return parts;
  const named = [plain, start, end].filter((found) => found !== undefined).sort((a, b) => b.score - a.score)[0];
  return named === undefined ? byValues(profiles) : single(named);
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

/** "Quarter" or "Month" beside "Year", each saying half of the date. */
function dateParts(profiles: readonly ColumnProfile[]): DateColumns | undefined {
  const called = (words: string): ColumnProfile | undefined =>
    profiles.find((profile) => headerWords(profile.column) === words);
  const year = called('year') ?? called('financial year');
  const part = called('quarter') ?? called('month');
  if (year === undefined || part === undefined || part.datesWithYear > 0.5) return undefined;
  const day = called('day');
  const date = [...(day === undefined ? [] : [day]), part, year];
  return { date, end: [], confidence: 0.8, reason: 'together they make a date' };
}

function byValues(profiles: readonly ColumnProfile[]): DateColumns {
  const found = best(profiles, (profile) => (profile.filled * 2 < profile.rows ? 0 : profile.dates));
  if (found === undefined || found.score < 0.6) return NONE;
  const reason = `${percent(found.profile.dates)} of its cells read as dates`;
  return { date: [found.profile], end: [], confidence: found.score * 0.8, reason };
}

const isNumeric = (profile: ColumnProfile): boolean => profile.numbers >= 0.5;

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
