import type { Plan } from '../model/milestone';
import { isPlaced } from './placeInTime';
import type { ShownMilestone } from './shownMilestone';
import type { Reckoning } from './timelineView';

/** Where every row of the files went (CONVENTIONS U5, D11). A milestone counts once, however many lanes show it (U7). */
export function reckon(plan: Plan, shown: readonly ShownMilestone[]): Reckoning {
  let placed = 0;
  for (const { phases } of shown) if (phases.some(isPlaced)) placed += 1;
  return {
    rows: plan.reconciliation.rows,
    placed,
    undated: shown.length - placed,
    filtered: plan.milestones.length - shown.length,
    skipped: plan.reconciliation.skipped,
  };
}
