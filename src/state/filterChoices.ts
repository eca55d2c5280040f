import { FUNDING_LABEL, FUNDING_STATUSES } from '../model/fundingStatus';
import type { FundingStatus } from '../model/fundingStatus';
import type { Milestone, Plan } from '../model/milestone';
import { isBlankName } from '../view/blankName';
import { foldName } from '../view/foldName';
import { nameKey } from '../view/nameKey';

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
  /** Of the column asked about; empty without one. */
  readonly values: readonly FilterChoice<string>[];
}

/** What this plan can be filtered by, whatever is filtered out at the moment. */
export function filterChoices(plan: Plan, column?: string): FilterChoices {
  return {
    statuses: FUNDING_STATUSES.map((value) => ({
      value,
      label: FUNDING_LABEL[value],
      count: plan.milestones.filter(({ phases }) => phases.some(({ funding }) => funding.status === value)).length,
    })).filter(({ count }) => count > 0),
    agencies: named(plan, ({ leads }) => leads, 'No agency named'),
    areas: named(plan, ({ area }) => [area], 'No area named'),
    values: column === undefined ? [] : named(plan, ({ cells }) => [cells[column] ?? ''], `No ${column} given`),
  };
}

/** Spellings that fold alike are one choice, under the first; nothing to choose when no milestone has a name. */
function named(
  plan: Plan,
  namesOf: (milestone: Milestone) => readonly string[],
  blank: string,
): readonly FilterChoice<string>[] {
  const choices = new Map<string, FilterChoice<string>>();
  for (const milestone of plan.milestones) {
    const found = namesOf(milestone).filter((name) => !isBlankName(foldName(name)));
    const folded = new Map(found.map((name) => [nameKey(name, milestone), name]));
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
