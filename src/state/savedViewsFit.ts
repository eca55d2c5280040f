import { columnOf } from '../view/laneMemberships';
import { groupsOfLevels } from '../view/laneLevels';
import type { SavedView } from './savedViews';
import type { Session } from './session.svelte';

/** Whether a view still says something about the plan: `no-match`, nothing would be shown; `no-column`, it is about columns that are gone. */
export type ViewFit = 'fits' | 'no-match' | 'no-column';

/** How a saved view fits the plan as it is now: the data may have changed since. */
export function fitOf({ spec }: SavedView, session: Pick<Session, 'plan' | 'usualSpec' | 'viewOf'>): ViewFit {
  const whole = { ...session.usualSpec, ...spec };
  const columns = [...groupsOfLevels(whole), whole.colourBy].map(columnOf);
  if (columns.some((column) => column !== undefined && !session.plan.columns.includes(column))) return 'no-column';
  const { placed, undated } = session.viewOf(whole).reckoning;
  return placed + undated === 0 && session.plan.milestones.length > 0 ? 'no-match' : 'fits';
}
