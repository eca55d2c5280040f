import type { InSteps } from '../view/inSteps';
import { packStrings } from './packStrings';
import { isAppAround, partsOf } from './packPage';
import { readPack, writePack } from './packFormat';
import { WordIndex, wordsOf } from './wordIndex';

/** A text that was left out and stands in the page all the same. */
export interface FoundText {
  readonly text: string;
  /** Where in the data: `project.deck.steps.2.title`. */
  readonly place: string;
}

/** What came of looking for everything that was left out in a page that is about to be saved. */
export interface Proof {
  /** Different texts that were looked for and do not stand in what is kept either. */
  readonly looked: number;
  /** Left out in one place, kept in another: "2026" in a cell that is kept, or in the source line. */
  readonly alsoKept: readonly string[];
  /** Single words that a person also typed into a title or a name. */
  readonly inOwnWords: readonly FoundText[];
  /** Must not be there: the page is not to be saved. */
  readonly found: readonly FoundText[];
}

const isNumber = (words: readonly string[]): boolean => words.length === 1 && !/\p{L}/u.test(words[0] ?? '');

/** How many texts are looked for between two pauses. */
const AT_ONCE = 500;

/**
 * Looks for every text that was left out in the page as it would be saved. The page must be the app letter for letter
 * but for its title and one block of data, and that block nothing but a pack; so what does not stand in a text of
 * the pack stands nowhere. A text counts as found when its words stand there in their order, whatever the case, the
 * accents, the spaces and signs between them, and however they are written in JSON or HTML.
 */
export function* proveLeftOut(page: string, app: string, title: string, left: readonly string[]): InSteps<Proof> {
  const parts = partsOf(page);
  const read = parts && readPack(parts.json);
  if (parts === undefined || read?.ok !== true || !isAppAround(page, app, title)) {
    return { looked: left.length, alsoKept: [], inOwnWords: [], found: [{ text: '', place: 'page' }] };
  }
  yield;
  const json = JSON.parse(writePack(read.pack)) as unknown;
  const isAllKnown = JSON.stringify(json) === JSON.stringify(JSON.parse(parts.json));
  const indices = { kept: new WordIndex(), own: new WordIndex(), rest: new WordIndex() };
  for (const { text, place, kind } of packStrings(json)) indices[kind].add(text, place);
  yield;
  const alsoKept: string[] = [];
  const inOwnWords: FoundText[] = [];
  const found: FoundText[] = isAllKnown ? [] : [{ text: '', place: 'data' }];
  let looked = 0;
  for (const [i, text] of left.entries()) {
    if (i % AT_ONCE === 0) yield;
    const words = wordsOf(text);
    // Dashes and dots say nothing that could be found again.
    if (words.length === 0) continue;
    if (indices.kept.find(words) !== undefined) {
      alsoKept.push(text);
      continue;
    }
    const rest = indices.rest.find(words);
    const own = rest === undefined ? indices.own.find(words) : undefined;
    // A year in a source line is not the year of a cell.
    if (own !== undefined && isNumber(words)) {
      alsoKept.push(text);
      continue;
    }
    looked += 1;
    if (rest !== undefined) found.push({ text, place: rest.place });
    else if (own !== undefined) (words.length === 1 ? inOwnWords : found).push({ text, place: own.place });
  }
  return { looked, alsoKept, inOwnWords, found };
}
