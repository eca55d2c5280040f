import { foldText } from '../base/fold';
import type { Milestone } from '../model/milestone';

/** Everything of a milestone that words are looked for in, folded: its title, then all the rest. */
export interface SearchableText {
  readonly title: string;
  readonly rest: string;
}

/** Folding is the costly part of searching while typing; a milestone never changes, so its text is folded once. */
const folded = new WeakMap<Milestone, SearchableText>();

/** Title, leads, area, notes, and of each phase its name, date and funding as written. */
export function searchableText(milestone: Milestone): SearchableText {
  const known = folded.get(milestone);
  if (known !== undefined) return known;
  const rest = [
    milestone.area,
    ...milestone.leads,
    ...milestone.notes,
    ...milestone.phases.flatMap((phase) => [phase.label ?? '', phase.date.text, phase.funding.text]),
  ];
  const text = { title: foldText(milestone.title), rest: foldText(rest.join(' ')) };
  folded.set(milestone, text);
  return text;
}

/** True when a folded word stands anywhere in the milestone's text. */
export function hasWord({ title, rest }: SearchableText, word: string): boolean {
  return title.includes(word) || rest.includes(word);
}
