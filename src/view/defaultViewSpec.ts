import type { Plan } from '../model/milestone';
import { isPresent } from './groupChoices';
import { namedShare } from './groupPresence';
import { laneCatalogue } from './laneCatalogue';
import { columnKey } from './laneMemberships';
import { repeatsField } from './repeatsField';
import { NO_FILTER, type GroupKey, type ViewSpec } from './viewSpec';

/** A group divides a plan well when at least this share of it is named; else most of the figure is one nameless lane. */
const ENOUGH_NAMED = 0.5;

/** Lanes of a column nobody chose: few, with short names, each holding two milestones on average. */
const MOST_VALUES = 12;
const LONGEST_NAME = 60;

/** The view a plan opens in: by agency then phase, by agency then area, by area, by agency, by a telling column, or plain. */
export function defaultViewSpec(plan: Plan): ViewSpec {
  const [lanes, subLanes] = defaultGroups(plan);
  return {
    version: 1,
    lanes,
    subLanes,
    subSubLanes: 'none',
    laneOrder: 'plan',
    filter: NO_FILTER,
    highlight: NO_FILTER,
    colourBy: 'funding',
    theme: 'screen',
    houseStyle: undefined,
    shared: 'each',
    labels: 'beside',
    window: undefined,
    calendar: 'calendar',
    // A break makes lengths before and after it the only ones that compare: a paper gets one when a person asks for it.
    axisBreaks: 'none',
    shadeDays: true,
    annotations: [],
    laneSummaries: false,
    folded: [],
    emptyLanes: false,
  };
}

function defaultGroups(plan: Plan): readonly [GroupKey, GroupKey] {
  const suits = (group: GroupKey): boolean => namedShare(plan, group) >= ENOUGH_NAMED;
  if (suits('agency') && suits('phase')) return ['agency', 'phase'];
  if (suits('agency') && suits('area')) return ['agency', 'area'];
  if (suits('area')) return ['area', 'none'];
  if (suits('agency')) return ['agency', 'none'];
  const sparse = (['area', 'agency'] as const).find((group) => isPresent(plan, group));
  return [sparse ?? tellingColumn(plan) ?? 'none', 'none'];
}

/** The first column that divides the milestones into a few groups and is not the dates, the funding or notes again. */
function tellingColumn(plan: Plan): GroupKey | undefined {
  return plan.columns
    .filter((column) => !plan.milestones.some((milestone) => repeatsField(milestone, milestone.cells[column] ?? '')))
    .map(columnKey)
    .find((group) => {
      const lanes = [...laneCatalogue(plan.milestones, group).values()];
      return (
        lanes.length >= 2 &&
        lanes.length <= MOST_VALUES &&
        lanes.length * 2 <= plan.milestones.length &&
        lanes.every(({ name }) => name.length <= LONGEST_NAME) &&
        namedShare(plan, group) >= ENOUGH_NAMED
      );
    });
}
