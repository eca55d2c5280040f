import type { Field } from './columnMapping';
import type { ColumnProfile } from './columnProfile';
import { headerWords } from './headerWords';
import { namedAs } from './headerSynonyms';

/** The fields that are chosen by score; dates have rules of their own (`suggestDates`). */
export type ScoredField = Exclude<Field, 'date' | 'end'>;

/** How likely a column is a field, 0 to 1, and why, in words that follow the column's name. */
export interface FieldScore {
  readonly score: number;
  readonly reason: string;
}

const NO: FieldScore = { score: 0, reason: '' };
const byName = (score: number): FieldScore => ({ score, reason: 'the name says so' });

/** Headers whose short repeated cells grade the milestones, and group nothing. */
const NO_GROUP =
  /\b(?:status|rag|health|risk|priority|progress|creat|updat|modif|report|cost|budget|link|url|confidence|rating|percent|number|no|id|date|fund|tag|label|task mode|outline)/;

/** Shares of different cells: 1 when no two are alike. */
export const uniqueness = (profile: ColumnProfile): number => profile.distinct / Math.max(1, profile.filled);

const isNumeric = (profile: ColumnProfile): boolean => profile.numbers >= 0.5;
const isDates = (profile: ColumnProfile): boolean => profile.dates >= 0.6;

const YES_OR_NO = /^(?:yes|no|y|n|true|false|āe|kāo)$/i;
/** "Milestone: Yes" in a plan of Microsoft Project tells a kind of task; lanes called Yes and No tell nothing. */
const isYesOrNo = (profile: ColumnProfile): boolean =>
  profile.filled > 0 && profile.samples.every((cell) => YES_OR_NO.test(cell));

export const FIELD_SCORES: Readonly<Record<ScoredField, (profile: ColumnProfile) => FieldScore>> = {
  id: (profile) => {
    const isKey = profile.filled >= profile.rows / 2 && uniqueness(profile) > 0.6 && profile.meanLength <= 24;
    return isKey ? byName(namedAs('id', headerWords(profile.column))) : NO;
  },
  title: (profile) => {
    if (isYesOrNo(profile)) return NO;
    const name = namedAs('title', headerWords(profile.column));
    const fill = Math.sqrt(profile.filled / Math.max(1, profile.rows));
    const text = isNumeric(profile) ? 0.2 : isDates(profile) ? 0.3 : 1;
    return byName(name * (0.35 + 0.65 * uniqueness(profile) * fill) * text);
  },
  leads: (profile) => {
    const name = namedAs('leads', headerWords(profile.column));
    if (isNumeric(profile) || isDates(profile)) return NO;
    if (name > 0) return byName(name * (profile.meanLength > 120 ? 0.5 : 1));
    const isNames = profile.acronyms >= 0.7 && profile.distinct >= 2 && profile.grades < 0.3;
    const couldGroup = !NO_GROUP.test(headerWords(profile.column));
    return isNames && couldGroup ? { score: 0.5, reason: 'its cells are acronyms' } : NO;
  },
  area: scoreArea,
  phase: (profile) => {
    const name = namedAs('phase', headerWords(profile.column));
    return isDates(profile) ? NO : byName(name * (profile.meanLength > 60 ? 0.4 : 1));
  },
  funding: (profile) => {
    const name = namedAs('funding', headerWords(profile.column));
    const byCells = profile.fundingWords >= 0.5 ? 0.7 + 0.2 * profile.fundingWords : 0;
    if (isNumeric(profile) || profile.grades > 0.5) return NO;
    const named = name * (0.8 + 0.2 * profile.fundingWords);
    return byCells > named ? { score: byCells, reason: 'its cells say what is funded' } : byName(named);
  },
  notes: (profile) => byName(namedAs('notes', headerWords(profile.column)) * (isNumeric(profile) ? 0.3 : 1)),
};

function scoreArea(profile: ColumnProfile): FieldScore {
  const words = headerWords(profile.column);
  if (isDates(profile) || isNumeric(profile) || profile.grades >= 0.5) return NO;
  if (isYesOrNo(profile)) return NO;
  const name = namedAs('area', words);
  // A column where no two cells are alike groups nothing: "Objective" beside each milestone is its description.
  const isFlat = profile.rows > 3 && profile.filled === profile.rows && uniqueness(profile) > 0.9;
  if (name > 0) return byName(name * (isFlat ? 0.5 : 1));
  const isWrittenOut = profile.filled >= profile.rows * 0.6 && uniqueness(profile) <= 0.5;
  const repeats = profile.rows > 3 && profile.distinct >= 2 && isWrittenOut;
  if (!repeats || profile.meanLength > 80 || NO_GROUP.test(words)) return NO;
  const asTitle = namedAs('title', words);
  if (asTitle > 0) return { score: 0.55 * asTitle, reason: 'its cells repeat over several rows' };
  return { score: 0.4, reason: 'its short cells repeat over several rows' };
}
