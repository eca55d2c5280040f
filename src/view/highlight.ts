import type { Milestone, Phase } from '../model/milestone';
import { filterMilestones, isFiltering, type FilterContext } from './filterMilestones';
import { filterWords } from './filterWords';
import type { ShownMilestone } from './shownMilestone';
import type { Filter } from './viewSpec';

/** What stands out in a figure; the rest is drawn paler, but whole. */
export interface Highlight {
  /** "not funded or TBC": what was asked for. */
  readonly words: string;
  /** The milestones that stand out, each with those of its phases that do. */
  readonly phases: ReadonlyMap<Milestone, readonly Phase[]>;
  /** Milestones shown, highlighted or not. */
  readonly shown: number;
}

/** `undefined` when nothing is asked for: everything is drawn alike. */
export function buildHighlight(
  shown: readonly ShownMilestone[],
  filter: Filter,
  context: FilterContext,
): Highlight | undefined {
  if (!isFiltering(filter)) return undefined;
  const found = filterMilestones(shown, filter, context);
  return {
    words: filterWords(filter),
    phases: new Map(found.map(({ milestone, phases }) => [milestone, phases])),
    shown: shown.length,
  };
}

/** "Highlighted: not funded (5 of 30 milestones)". */
export function highlightText({ words, phases, shown }: Highlight): string {
  return `Highlighted: ${words} (${String(phases.size)} of ${String(shown)} milestone${shown === 1 ? '' : 's'})`;
}

/** How something is drawn: as usual, standing out, or paler because something else stands out. */
export type Prominence = 'plain' | 'strong' | 'pale';

export function prominenceOf(
  highlight: Highlight | undefined,
  milestone: Milestone,
  phases: readonly Phase[],
): Prominence {
  if (highlight === undefined) return 'plain';
  const found = highlight.phases.get(milestone);
  return phases.some((phase) => found?.includes(phase) === true) ? 'strong' : 'pale';
}
