import type { Plan } from '../model/milestone';
import { defaultViewSpec } from './defaultViewSpec';
import { groupChoices, type GroupChoice } from './groupChoices';
import type { ViewSpec } from './viewSpec';

/** What can be made of a plan before anybody has chosen anything. Takes a walk over every row, for each column. */
export interface PlanOutline {
  readonly groups: readonly GroupChoice[];
  readonly spec: ViewSpec;
}

export function outlinePlan(plan: Plan): PlanOutline {
  return { groups: groupChoices(plan), spec: defaultViewSpec(plan) };
}
