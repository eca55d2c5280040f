import { keepAnswers } from '../base/keepAnswers';
import type { Milestone, Phase } from '../model/milestone';

/** A milestone with those of its phases that the filter lets through: at least one, in their own order. */
export interface ShownMilestone {
  readonly milestone: Milestone;
  readonly phases: readonly Phase[];
}

/** The milestone with all its phases. */
export function wholeMilestone(milestone: Milestone): ShownMilestone {
  return { milestone, phases: milestone.phases };
}

/** The milestones of a plan with all their phases, made once for each plan. */
export const wholeMilestones: (milestones: readonly Milestone[]) => readonly ShownMilestone[] = keepAnswers(
  (milestones: readonly Milestone[]) => milestones.map(wholeMilestone),
);
