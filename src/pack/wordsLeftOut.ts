import type { Milestone } from '../model/milestone';
import type { Project } from '../state/projectFile';
import { editsOf, type PackSource } from './packSource';
import { fewerIn, goneFrom, textsOfTables, tidied } from './packTexts';
import { wordsOf } from './wordIndex';

/** What a speaker says in fewer words may well be said elsewhere, and gives nothing away. */
const FEW_WORDS = 4;

/** Every text that does not go into a page, or not everywhere it stood: as written, as edited, and as it was read. */
export function wordsLeftOut(
  source: PackSource,
  kept: Project,
  isKept: (milestone: Milestone) => boolean,
): readonly string[] {
  const [opened, now] = [textsOfTables(source.tables), textsOfTables(kept.tables)];
  const texts = new Set([...fewerIn(opened, now), ...goneFrom(textsOfTables(editsOf(source)), now)]);
  for (const milestone of source.plan.milestones) {
    if (isKept(milestone)) continue;
    const { title, leads, area, phases, notes } = milestone;
    for (const text of [title, ...leads, area, ...notes, ...phases.map(({ label }) => label ?? '')])
      texts.add(tidied(text));
  }
  const { deck } = source.choices;
  const spoken = new Set(kept.choices.deck?.steps.map(({ notes }) => notes));
  for (const { notes } of deck?.steps ?? []) {
    if (!spoken.has(notes) && wordsOf(notes).length >= FEW_WORDS) texts.add(tidied(notes));
  }
  texts.delete('');
  return [...texts];
}
