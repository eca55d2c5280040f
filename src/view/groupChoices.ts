import type { Plan } from '../model/milestone';
import { isBlankName } from './blankName';
import { foldName } from './foldName';
import { hasFunding, namedShare } from './groupPresence';
import { UNNAMED_KEY } from './laneKey';
import { columnKey, laneMemberships } from './laneMemberships';
import { nameKey } from './nameKey';
import { wholeMilestone } from './shownMilestone';
import type { GroupKey } from './viewSpec';

/** Something that can make lanes, in the words the user picks it by. */
export interface GroupChoice {
  readonly key: GroupKey;
  readonly label: string;
}

/** The fields that can make lanes, in the order they are offered. */
export const FIELD_GROUPS: readonly GroupChoice[] = [
  { key: 'agency', label: 'Agency' },
  { key: 'area', label: 'Area' },
  { key: 'phase', label: 'Phase' },
  { key: 'funding', label: 'Funding' },
  { key: 'year', label: 'Year' },
  { key: 'file', label: 'Source file' },
];

export const NO_GROUP: GroupChoice = { key: 'none', label: 'None' };

/** A column with more values than this makes a list, not lanes. */
const MOST_LANES = 40;

/** What the user can make lanes by: the fields this plan has, then its columns that divide the rows, then none. */
export function groupChoices(plan: Plan): readonly GroupChoice[] {
  const fields = FIELD_GROUPS.filter(({ key }) => isPresent(plan, key));
  const names = new Set(fields.map(({ label }) => foldName(label)));
  const divisions = new Set(fields.map(({ key }) => divisionBy(plan, key)));
  const columns = plan.columns
    .map((column): GroupChoice => ({ key: columnKey(column), label: column }))
    .filter(({ key, label }) => {
      // "Agency" twice in one list helps nobody, nor does a second name for the same lanes.
      if (names.has(foldName(label))) return false;
      const lanes = countLanes(plan, label);
      return lanes >= 2 && lanes <= MOST_LANES && !divisions.has(divisionBy(plan, key));
    });
  return [...fields, ...columns, NO_GROUP];
}

/** How many lanes a column makes, counted no further than one too many: titles are as many as there are rows. */
function countLanes(plan: Plan, column: string): number {
  const lanes = new Set<string>();
  for (const milestone of plan.milestones) {
    const key = nameKey(milestone.cells[column] ?? '', milestone);
    lanes.add(isBlankName(key) ? UNNAMED_KEY : key);
    if (lanes.size > MOST_LANES) break;
  }
  return lanes.size;
}

/** True when the plan has something to make these lanes of. */
export function isPresent(plan: Plan, group: GroupKey): boolean {
  if (group === 'file') return plan.files.length > 1;
  return group === 'funding' ? hasFunding(plan) : namedShare(plan, group) > 0;
}

/** How a group divides the milestones, as text: a column that the area was read from divides just as the area does. */
function divisionBy(plan: Plan, group: GroupKey): string {
  return plan.milestones
    .map((milestone) => laneMemberships(wholeMilestone(milestone), group))
    .map((lanes) => lanes.map(({ lane }) => lane.key).join('\n'))
    .join('\n\n');
}
