import { foldText } from '../base/fold';
import { trimEndOf } from '../base/trimEnd';
import { splitMarks } from './footnoteMarks';
import type { Funding, FundingStatus } from './fundingStatus';

/** The words that state a status, folded, dashes as spaces. Whatever is not here is kept as it is (CONVENTIONS P1). */
const WORDS: Readonly<Record<Exclude<FundingStatus, 'other'>, readonly string[]>> = {
  funded: ['funded', 'fully funded', 'full funding', 'funded in full', 'funding confirmed', 'funding secured', 'yes'],
  partial: [
    'partially funded',
    'partly funded',
    'part funded',
    'partial funding',
    'part funding',
    'partial',
    'partially',
  ],
  unfunded: ['not funded', 'unfunded', 'un funded', 'no funding', 'not currently funded', 'not yet funded', 'no'],
  tbc: ['tbc', 'tbd', 'tba', 'to be confirmed', 'to be determined', 'to be decided', 'to be advised', 'funding tbc'],
  'not-stated': ['', 'n/a', 'na', 'n.a', 'nd', 'not stated', 'not applicable'],
};

const STATUS_BY_WORD: ReadonlyMap<string, FundingStatus> = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status as FundingStatus] as const)),
);

export const NO_FUNDING_SAID: Funding = { text: '', status: 'not-stated', marks: [] };

/**
 * The status that a funding cell states, its words and marks kept (CONVENTIONS P1, P2, E7). A blank cell is
 * "not stated", which is not TBC; words that are no status stay themselves as `other`.
 */
export function parseFunding(cell: string): Funding {
  const { text, marks } = splitMarks(cell);
  const key = trimEndOf(foldText(text).replace(/-+/g, ' '), /[.:;!,\s]/).trim();
  return { text: cell.trim(), status: STATUS_BY_WORD.get(key) ?? 'other', marks };
}
