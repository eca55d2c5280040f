import type { Milestone } from '../model/milestone';
import { findAskedWords, hasAskedWords, type AskedWord } from './askedWords';
import type { InSteps } from './inSteps';
import { hasWord, searchableText, type SearchableText } from './searchableText';

/** The milestones that words find. */
export interface SearchResult {
  readonly asked: readonly AskedWord[];
  /** The best first: the words begin the title, stand in it together, stand in it at all, or stand elsewhere in the row. */
  readonly found: readonly Milestone[];
  /** How many more are found that are not shown. */
  readonly hidden: number;
}

/** Milestones looked at before the page may do something else. */
const STEP = 500;

/** Kinds of matches, the best first. */
const RANKS = 5;

/** Looks for the words in every milestone, in their order in the plan; as many as match equally well keep that order. */
export function* searchMilestones(
  text: string,
  milestones: readonly Milestone[],
  isShown: (milestone: Milestone) => boolean,
): InSteps<SearchResult> {
  const asked = yield* findAskedWords(text, milestones);
  const found: Milestone[][] = Array.from({ length: RANKS }, () => []);
  let hidden = 0;
  if (asked.length === 0) return { asked, found: [], hidden };
  for (const [index, milestone] of milestones.entries()) {
    if (index % STEP === STEP - 1) yield;
    const has = searchableText(milestone);
    if (!hasAskedWords(has, asked)) continue;
    if (isShown(milestone)) found[rankOf(has, asked)]?.push(milestone);
    else hidden += 1;
  }
  return { asked, found: found.flat(), hidden };
}

function rankOf({ title }: SearchableText, asked: readonly AskedWord[]): number {
  // Slips are forgiven word by word, so a phrase is what was found for them.
  const phrase = asked.map(({ found }) => found[0] ?? '').join(' ');
  if (title.startsWith(phrase)) return 0;
  if (title.includes(` ${phrase}`)) return 1;
  const inTitle = { title, rest: '' };
  if (!asked.every(({ found }) => found.some((word) => hasWord(inTitle, word)))) return 4;
  return asked.every(({ found }) => found.some((word) => ` ${title}`.includes(` ${word}`))) ? 2 : 3;
}
