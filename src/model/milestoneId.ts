import { foldText } from '../base/fold';
import { hashText } from '../base/hash';
import { isBlank } from './tidyText';
import type { MilestoneId } from './milestone';

/** What an identifier is made from. */
export interface Identified {
  readonly title: string;
  /** Cell of the id column; blank when there is none. */
  readonly given: string;
}

/**
 * An identifier for each, in order: the id column when every cell is filled and none occurs twice, else a hash of the
 * folded title. Row order matters only among equal titles, which get `-2`, `-3`.
 */
export function milestoneIds(items: readonly Identified[]): readonly MilestoneId[] {
  const given = items.map((item) => item.given.trim());
  const usable = given.every((id) => !isBlank(id)) && new Set(given).size === given.length;
  return usable ? (given as MilestoneId[]) : uniqueIds(items.map((item) => `m-${hashText(foldText(item.title))}`));
}

/** The wished-for identifiers, repeats told apart by a number at the end. */
export function uniqueIds(wished: readonly string[]): readonly MilestoneId[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return wished.map((wish) => {
    let id = wish;
    let number = next.get(wish) ?? 1;
    while (taken.has(id)) {
      number += 1;
      id = `${wish}-${String(number)}`;
    }
    next.set(wish, number);
    taken.add(id);
    return id as MilestoneId;
  });
}
