import type { Plan } from '../model/milestone';
import { laneMemberships } from './laneMemberships';
import { wholeMilestone } from './shownMilestone';
import type { GroupKey } from './viewSpec';

/** True when any funding cell says anything: without that there is no colour by funding and no legend. */
export function hasFunding(plan: Plan): boolean {
  return plan.milestones.some(({ phases }) => phases.some(({ funding }) => funding.text.trim() !== ''));
}

/** The share of the plan's phases, 0 to 1, that stand in a named lane when lanes are made by `group`. */
export function namedShare(plan: Plan, group: GroupKey): number {
  let named = 0;
  let all = 0;
  for (const milestone of plan.milestones) {
    const lanes = laneMemberships(wholeMilestone(milestone), group).filter(({ lane }) => !lane.unnamed);
    named += new Set(lanes.flatMap(({ phases }) => phases)).size;
    all += milestone.phases.length;
  }
  return all === 0 ? 0 : named / all;
}
