import { foldText } from '../base/fold';
import type { Milestone } from '../model/milestone';
import { atOnce, type InSteps } from './inSteps';
import { hasWord, searchableText, type SearchableText } from './searchableText';
import { canBeSlip, isOneSlipFrom } from './slips';

/** A word that was typed, and what it stands for. */
export interface AskedWord {
  /** Folded. */
  readonly typed: string;
  /** The word itself when it stands anywhere; else the words that are one slip of the fingers away. None: nothing has it. */
  readonly found: readonly string[];
}

/** Milestones looked at before the page may do something else. */
const STEP = 250;

/**
 * What the typed words stand for among these milestones. Slips are forgiven only for a word that no milestone has: who
 * types "police" means police, not policy.
 */
export function* findAskedWords(text: string, milestones: readonly Milestone[]): InSteps<readonly AskedWord[]> {
  const typed = [...new Set(foldText(text).split(' '))].filter((word) => word !== '');
  const unseen = new Set(typed);
  for (const [index, milestone] of milestones.entries()) {
    if (unseen.size === 0) break;
    if (index % STEP === STEP - 1) yield;
    const has = searchableText(milestone);
    for (const word of unseen) if (hasWord(has, word)) unseen.delete(word);
  }
  const words = [...unseen].some(canBeSlip) ? yield* vocabularyOf(milestones) : [];
  return typed.map((word) => {
    if (!unseen.has(word)) return { typed: word, found: [word] };
    return { typed: word, found: canBeSlip(word) ? words.filter((each) => isOneSlipFrom(word, each)) : [] };
  });
}

/** The same at once. */
export function askedWords(text: string, milestones: readonly Milestone[]): readonly AskedWord[] {
  return atOnce(findAskedWords(text, milestones));
}

/** True when the text has every word, or what it was taken for. */
export function hasAskedWords(text: SearchableText, asked: readonly AskedWord[]): boolean {
  return asked.every(({ found }) => found.some((word) => hasWord(text, word)));
}

const vocabularies = new WeakMap<readonly Milestone[], readonly string[]>();

/** All words of the milestones, folded, each once. */
function* vocabularyOf(milestones: readonly Milestone[]): InSteps<readonly string[]> {
  const known = vocabularies.get(milestones);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const [index, milestone] of milestones.entries()) {
    if (index % STEP === STEP - 1) yield;
    const { title, rest } = searchableText(milestone);
    for (const text of [title, rest]) {
      for (const word of text.split(/[^\p{L}\p{N}']+/u)) if (canBeSlip(word)) words.add(word);
    }
  }
  const vocabulary = [...words];
  vocabularies.set(milestones, vocabulary);
  return vocabulary;
}
