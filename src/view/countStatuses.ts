import { FUNDING_STATUSES } from '../model/fundingStatus';
import type { ShownMilestone } from './shownMilestone';
import type { StatusCount } from './timelineView';

/**
 * How many phases have each status, in the order of funding and only for statuses that occur. TBC and Not stated
 * stay apart (CONVENTIONS P2). Count milestones before they are put into lanes: there a shared one stands twice.
 */
export function countStatuses(shown: readonly ShownMilestone[]): readonly StatusCount[] {
  const fundings = shown.flatMap(({ phases }) => phases.map((phase) => phase.funding));
  return FUNDING_STATUSES.map((status) => {
    const ofStatus = fundings.filter((funding) => funding.status === status);
    const marks = new Set(ofStatus.flatMap((funding) => funding.marks));
    return { status, count: ofStatus.length, marks: [...marks].sort() };
  }).filter(({ count }) => count > 0);
}
