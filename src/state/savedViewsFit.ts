import { filterByWindow, filterMilestones } from '../view/filterMilestones';
import { groupsOfLevels } from '../view/laneLevels';
import { columnOf } from '../view/laneMemberships';
import { wholeMilestones } from '../view/shownMilestone';
import type { ViewSpec } from '../view/viewSpec';
import { isWhole } from './choices';
import type { SavedView } from './savedViews';
import type { Session } from './session.svelte';

/**
 * Whether a view still says something about the plan. `no-match`: nothing would be shown; `no-column`: it asks for a
 * column that the plan does not have.
 */
export type ViewFit = 'fits' | 'no-match' | 'no-column';

/** How a saved view fits the plan as it is now: the data may have changed since. */
export function fitOf(
  { spec }: SavedView,
  { plan, usualSpec, isToCheck }: Pick<Session, 'plan' | 'usualSpec' | 'isToCheck'>,
): ViewFit {
  const whole = { ...usualSpec, ...spec };
  if (columnsOf(whole).some((column) => !plan.columns.includes(column))) return 'no-column';
  const { milestones } = plan;
  if (isWhole(whole) || milestones.length === 0) return 'fits';
  const named = filterMilestones(wholeMilestones(milestones), whole.filter, { milestones, isToCheck });
  return filterByWindow(named, whole.window).length === 0 ? 'no-match' : 'fits';
}

/** The columns that a view is about. */
function columnsOf(spec: ViewSpec): readonly string[] {
  const groups = [...groupsOfLevels(spec), spec.colourBy].flatMap((group) => columnOf(group) ?? []);
  return [...groups, ...spec.filter.columns.map(({ column }) => column)];
}
