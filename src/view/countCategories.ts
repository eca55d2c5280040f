import { categoryOf, type Category, type Colouring } from './colouring';
import type { ShownMilestone } from './shownMilestone';

/** An entry of the legend, or of the counts of a lane. */
export interface CategoryCount extends Category {
  /** Phases, each counted once however many lanes show it. */
  readonly count: number;
  /** Footnote marks that a status carries in the plan ("Not funded*"). */
  readonly marks: readonly string[];
}

interface Tally {
  count: number;
  readonly marks: Set<string>;
}

/**
 * How many phases have each status or value, in the order of the legend and only for those that occur. TBC and Not
 * stated stay apart (CONVENTIONS P2). Count milestones before they are put into lanes: there a shared one stands twice.
 */
export function countCategories(shown: readonly ShownMilestone[], colouring: Colouring): readonly CategoryCount[] {
  const tallies = new Map<string, Tally>();
  for (const { milestone, phases } of shown) {
    for (const phase of phases) {
      const { key } = categoryOf(colouring, milestone, phase);
      let tally = tallies.get(key);
      if (tally === undefined) {
        tally = { count: 0, marks: new Set<string>() };
        tallies.set(key, tally);
      }
      tally.count += 1;
      if (colouring.by === 'funding') for (const mark of phase.funding.marks) tally.marks.add(mark);
    }
  }
  return colouring.categories.flatMap((category): readonly CategoryCount[] => {
    const tally = tallies.get(category.key);
    return tally === undefined ? [] : [{ ...category, count: tally.count, marks: [...tally.marks].sort() }];
  });
}
