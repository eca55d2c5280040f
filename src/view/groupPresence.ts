import { keepAnswers } from '../base/keepAnswers';
import type { Plan } from '../model/milestone';
import { laneMemberships } from './laneMemberships';
import { wholeMilestone } from './shownMilestone';
import type { GroupKey } from './viewSpec';

/** True when any funding cell says anything: without that there is no colour by funding and no legend. */
export const hasFunding: (plan: Plan) => boolean = keepAnswers((plan: Plan) =>
  plan.milestones.some(({ phases }) => phases.some(({ funding }) => funding.text.trim() !== '')),
);

/** The share of the plan's phases, 0 to 1, that stand in a named lane when lanes are made by `group`. */
export function namedShare(plan: Plan, group: GroupKey): number {
  let named = 0;
  let all = 0;
  for (const milestone of plan.milestones) {
    const lanes = laneMemberships(wholeMilestone(milestone), group);
    const [only] = lanes;
    // A phase stands in several named lanes of one milestone, but counts once.
    if (lanes.length === 1 && only !== undefined) named += only.lane.unnamed ? 0 : only.phases.length;
    else named += new Set(lanes.flatMap(({ lane, phases }) => (lane.unnamed ? [] : phases))).size;
    all += milestone.phases.length;
  }
  return all === 0 ? 0 : named / all;
}
