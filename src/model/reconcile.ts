import { isDated, isOngoing } from './indicativeDate';
import type { Milestone, Reconciliation } from './milestone';

/** Ongoing work has no day, but it is drawn in its lane with an arrow (CONVENTIONS D12), so it counts as placed. */
export function isPlaced(milestone: Milestone): boolean {
  return milestone.phases.some(({ date }) => isDated(date) || isOngoing(date));
}

/** Accounts for every row (CONVENTIONS U5, D11). */
export function reconcile(milestones: readonly Milestone[], skipped: number): Reconciliation {
  const placed = milestones.filter(isPlaced).length;
  return { rows: milestones.length + skipped, placed, undated: milestones.length - placed, skipped };
}
