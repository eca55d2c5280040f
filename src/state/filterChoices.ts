import { foldText } from '../base/fold';
import { FUNDING_LABEL, FUNDING_STATUSES } from '../model/fundingStatus';
import type { FundingStatus } from '../model/fundingStatus';
import type { Plan } from '../model/milestone';

/** A value that can be filtered by, and how many milestones have it. */
export interface FilterChoice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count: number;
}

export interface FilterChoices {
  readonly statuses: readonly FilterChoice<FundingStatus>[];
  readonly agencies: readonly FilterChoice<string>[];
  readonly areas: readonly FilterChoice<string>[];
}

/** What this plan can be filtered by, whatever is filtered out at the moment. */
export function filterChoices(plan: Plan): FilterChoices {
  return {
    statuses: FUNDING_STATUSES.map((value) => ({
      value,
      label: FUNDING_LABEL[value],
      count: plan.milestones.filter(({ phases }) => phases.some(({ funding }) => funding.status === value)).length,
    })).filter(({ count }) => count > 0),
    agencies: named(
      plan.milestones.map(({ leads }) => leads),
      'No agency named',
    ),
    areas: named(
      plan.milestones.map(({ area }) => [area]),
      'No area named',
    ),
  };
}

/** Spellings that fold alike are one choice, under the first; nothing to choose when no milestone has a name. */
function named(names: readonly (readonly string[])[], blank: string): readonly FilterChoice<string>[] {
  const choices = new Map<string, FilterChoice<string>>();
  for (const milestone of names) {
    const found = milestone.filter((name) => name.trim() !== '');
    const folded = new Map(found.map((name) => [foldText(name), name]));
    for (const [key, value] of folded.size > 0 ? folded : [['', ''] as const]) {
      const known = choices.get(key) ?? { value, label: value === '' ? blank : value, count: 0 };
      choices.set(key, { ...known, count: known.count + 1 });
    }
  }
  const list = [...choices.values()];
  return list.some(({ value }) => value !== '')
    ? list.sort((a, b) => Number(a.value === '') - Number(b.value === ''))
    : [];
}
