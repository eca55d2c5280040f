import { hasWord, type SearchableText } from '../../view/searchableText';
import type { AskedWord } from '../../view/askedWords';
import { foldText } from '../../base/fold';
import type { Milestone } from '../../model/milestone';
import { fill } from '../strings/fill';
import { find } from '../strings/find';

/** What the list says of a match under its title: leads, dates as written, and where else the words stand. */
export interface MatchLines {
  readonly detail: string;
  /** `undefined` when the title and the detail have all the words. */
  readonly elsewhere: string | undefined;
}

export function matchLines(milestone: Milestone, asked: readonly AskedWord[]): MatchLines {
  const dates = [...new Set(milestone.phases.map(({ date }) => date.text.trim() || find.noDate))].join('; ');
  const detail = [milestone.leads.join(', '), dates].filter((part) => part !== '').join(' · ');
  const seen = `${foldText(milestone.title)} ${foldText(detail)}`;
  const unseen = asked.flatMap(({ found }) => (found.some((word) => seen.includes(word)) ? [] : found));
  return { detail, elsewhere: unseen.length === 0 ? undefined : partWith(milestone, unseen) };
}

function partWith({ area, notes, phases }: Milestone, words: readonly string[]): string | undefined {
  const parts: readonly (readonly [string, string])[] = [
    [find.parts.area, area],
    ...phases.map(({ label }) => [find.parts.phase, label ?? ''] as const),
    ...phases.map(({ funding }) => [find.parts.funding, funding.text] as const),
    ...notes.map((note) => [find.parts.notes, note] as const),
  ];
  const [part, text] = parts.find(([, each]) => words.some((word) => hasWord(textOf(each), word))) ?? [];
  return part === undefined || text === undefined ? undefined : fill(find.elsewhere, { part, text });
}

const textOf = (text: string): SearchableText => ({ title: foldText(text), rest: '' });
