import { keepAnswersBy } from '../base/keepAnswers';
import type { Milestone } from '../model/milestone';
import { laneMemberships, type LaneName } from './laneMemberships';
import { wholeMilestone } from './shownMilestone';
import type { GroupKey } from './viewSpec';

/** The lanes that a way of grouping makes of a whole plan, by key. Iterates in the plan's order, blank cells last. */
export type LaneCatalogue = ReadonlyMap<string, LaneName>;

interface Spellings {
  readonly first: LaneName;
  readonly counts: Map<string, number>;
}

/**
 * Names and order of all lanes, taken from every milestone of the plan and not only from those shown: a filter must
 * not rename or reorder lanes. Spellings that fold alike are one lane under the commonest of them.
 */
export const laneCatalogue: (milestones: readonly Milestone[], group: GroupKey) => LaneCatalogue = keepAnswersBy(
  (milestones: readonly Milestone[], group: GroupKey) => {
    const lanes = new Map<string, Spellings>();
    for (const [lane, count] of countNames(milestones, group)) {
      const known = lanes.get(lane.key) ?? { first: lane, counts: new Map<string, number>() };
      known.counts.set(lane.name, (known.counts.get(lane.name) ?? 0) + count);
      lanes.set(lane.key, known);
    }
    const named = [...lanes.values()].map(({ first, counts }): LaneName => ({ ...first, name: commonest(counts) }));
    return new Map(named.sort(comparePlanOrder).map((lane) => [lane.key, lane]));
  },
);

/** How often each name stands there. Names that are written alike are mostly one object, so this tells few of them. */
function countNames(milestones: readonly Milestone[], group: GroupKey): ReadonlyMap<LaneName, number> {
  const counts = new Map<LaneName, number>();
  for (const milestone of milestones) {
    for (const { lane } of laneMemberships(wholeMilestone(milestone), group)) {
      counts.set(lane, (counts.get(lane) ?? 0) + 1);
    }
  }
  return counts;
}

/** The commonest spelling; of equally common ones the one in Latin letters, then the one seen first. */
function commonest(counts: ReadonlyMap<string, number>): string {
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || Number(isLatin(b)) - Number(isLatin(a)),
  );
  return best?.[0] ?? '';
}

function isLatin(text: string): boolean {
  return !/[^\P{L}\p{Script=Latin}]/u.test(text);
}

function comparePlanOrder(a: LaneName, b: LaneName): number {
  return Number(a.unnamed) - Number(b.unnamed) || (a.rank ?? 0) - (b.rank ?? 0);
}
