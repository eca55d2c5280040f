import type { Issue } from '../base/issue';
import { roundTo } from '../base/number';
import type { RawTable } from '../csv/rawTable';
import type { ColumnMapping, Field } from './columnMapping';
import { FIELDS } from './columnMapping';
import type { ColumnProfile } from './columnProfile';
import { profileColumns } from './columnProfile';
import { FIELD_SCORES, uniqueness } from './fieldScores';
import type { ScoredField } from './fieldScores';
import { headerWords } from './headerWords';
import { namedAs } from './headerSynonyms';
import { mapFields } from './mapFields';
import { mappingIssues } from './mappingIssues';
import { numberedPhase } from './phaseColumns';
import { phaseKey } from './phaseLabel';
import { suggestDates } from './suggestDates';

/** One column with the use suggested for it. */
export interface MappingChoice {
  readonly field: Field;
  readonly column: string;
  /** 0 (a guess) to 1 (the name is plain). */
  readonly confidence: number;
  /** Why, in words: "the name says so". */
  readonly reason: string;
  /** Up to three different cells, as written. */
  readonly samples: readonly string[];
}

export interface MappingSuggestion {
  readonly mapping: ColumnMapping;
  readonly choices: readonly MappingChoice[];
  /** Columns missing, ignored or in doubt; `readPlan` reports the same for the mapping that is used in the end. */
  readonly issues: readonly Issue[];
}

interface FieldPick {
  readonly field: Field;
  readonly profile: ColumnProfile;
  readonly score: number;
  readonly reason: string;
}

const LEAST_SCORE = 0.3;
const SCORED: readonly ScoredField[] = ['title', 'funding', 'leads', 'area', 'phase', 'notes', 'id'];

/**
 * Suggests what each column is for, from header names and from the cells, each column for at most one field
 * (CONVENTIONS U3). The one exception: a title column whose cells begin with their dates serves for both.
 */
export function suggestMapping(table: RawTable): MappingSuggestion {
  const profiles = profileColumns(table);
  const dates = suggestDates(profiles);
  const picks: FieldPick[] = [
    ...dates.date.map((profile) => ({
      field: 'date' as const,
      profile,
      score: dates.confidence,
      reason: dates.reason,
    })),
    ...dates.end.map((profile) => ({ field: 'end' as const, profile, score: dates.confidence, reason: dates.reason })),
    ...phaseFunding(profiles, dates.date),
  ];
  const free = (): readonly ColumnProfile[] =>
    profiles.filter((profile) => !picks.some((pick) => pick.profile === profile));
  const taken = picks.map((pick) => pick.field);
  const named = rankPicks(free(), taken);
  // Titles come first: a column that must be the title for want of another can not also be the area.
  picks.push(
    ...(named.some((pick) => pick.field === 'title') ? named : rankPicks(free(), taken, longestText(free(), profiles))),
  );
  picks.push(...secondTitles(free()), ...datesInTitles(picks));
  const choices = FIELDS.flatMap((field) => choicesOf(field, withoutTitleTwice(picks)));
  const mapping: ColumnMapping = mapFields((field) => columnsOf(field, choices));
  return { mapping, choices, issues: mappingIssues(table, mapping) };
}

/** Where every column was taken and one of them had to be the title, it is that alone; it may still hold its dates. */
function withoutTitleTwice(picks: readonly FieldPick[]): readonly FieldPick[] {
  const title = picks.find((pick) => pick.field === 'title')?.profile;
  return picks.filter(({ field, profile }) => field === 'title' || field === 'date' || profile !== title);
}

/** "Phase 1 funding" beside "Phase 1 date": the funding of that phase. */
function phaseFunding(profiles: readonly ColumnProfile[], dates: readonly ColumnProfile[]): readonly FieldPick[] {
  const phases = new Set(dates.flatMap(({ column }) => numberedPhase(column) ?? []).map(phaseKey));
  return profiles
    .filter((profile) => {
      const phase = numberedPhase(profile.column);
      if (phase === undefined || dates.includes(profile) || !phases.has(phaseKey(phase))) return false;
      return FIELD_SCORES.funding(profile).score >= LEAST_SCORE;
    })
    .map((profile) => ({ field: 'funding', profile, score: 0.9, reason: 'the funding of a phase, by its name' }));
}

const columnsOf = (field: Field, choices: readonly MappingChoice[]): readonly string[] =>
  choices.filter((choice) => choice.field === field).map((choice) => choice.column);

/** The best column for each field not yet taken, the surest first; `title`, when given, is already chosen. */
function rankPicks(
  profiles: readonly ColumnProfile[],
  taken: readonly Field[],
  title?: FieldPick,
): readonly FieldPick[] {
  const ranked = profiles
    .flatMap((profile) =>
      SCORED.filter((field) => !taken.includes(field))
        .map((field): FieldPick => ({ field, profile, ...FIELD_SCORES[field](profile) }))
        .filter((pick) => pick.score >= LEAST_SCORE),
    )
    .sort((a, b) => b.score - a.score);
  const picks: FieldPick[] = title === undefined ? [] : [title];
  for (const pick of ranked) {
    if (!picks.some((other) => other.field === pick.field || other.profile === pick.profile)) picks.push(pick);
  }
  return picks;
}

/** Where no name says "title": the longest text of which hardly two cells are alike. */
function longestText(free: readonly ColumnProfile[], all: readonly ColumnProfile[]): FieldPick | undefined {
  const weigh = (profile: ColumnProfile): number =>
    profile.meanLength *
    uniqueness(profile) ** 2 *
    (profile.filled / Math.max(1, profile.rows)) *
    (1 - profile.numbers * 0.9);
  const notNotes = free.filter((profile) => namedAs('notes', headerWords(profile.column)) < 0.8);
  const from = notNotes.length > 0 ? notNotes : free.length > 0 ? free : all;
  const [first] = [...from].sort((a, b) => weigh(b) - weigh(a));
  return first && { field: 'title', profile: first, score: 0.4, reason: 'it has the longest texts, hardly two alike' };
}

/** A second column that could be the title ("Key milestone(s)" beside "Initiatives") is shown as a note of the milestone. */
function secondTitles(free: readonly ColumnProfile[]): readonly FieldPick[] {
  return (
    free
      .filter((profile) => namedAs('title', headerWords(profile.column)) >= 0.8 && profile.filled > 0)
      .filter((profile) => profile.numbers < 0.5 && profile.grades < 0.5)
      // The same few names over and over are a group, not more words for each title.
      .filter((profile) => profile.distinct > 1 && uniqueness(profile) >= 0.3)
      .map((profile) => ({ field: 'notes', profile, score: 0.6, reason: 'it says more about the title' }) as const)
  );
}

function datesInTitles(picks: readonly FieldPick[]): readonly FieldPick[] {
  const title = picks.find((pick) => pick.field === 'title');
  if (title === undefined || picks.some((pick) => pick.field === 'date' || pick.field === 'end')) return [];
  const share = title.profile.startsWithDate;
  if (share < 0.5) return [];
  return [{ field: 'date', profile: title.profile, score: share * 0.8, reason: 'its cells begin with a date' }];
}

function choicesOf(field: Field, picks: readonly FieldPick[]): readonly MappingChoice[] {
  const own = picks.filter((pick) => pick.field === field);
  // Parts of a date keep their order (quarter, then year); other columns stand as in the table.
  if (field !== 'date') own.sort((a, b) => a.profile.index - b.profile.index);
  return own.map((pick) => ({
    field,
    column: pick.profile.column,
    confidence: roundTo(Math.min(1, pick.score)),
    reason: pick.reason,
    samples: pick.profile.samples,
  }));
}
