import { groupsOfLevels, type LaneLevels } from '../../view/laneLevels';
import type { GroupChoice } from '../../view/groupChoices';
import { fill } from '../strings/fill';
import { views } from '../strings/views';

/** A name for a view that nobody has named yet: "By agency, then phase". */
export function suggestedName(levels: LaneLevels, groups: readonly GroupChoice[]): string {
  const names = groupsOfLevels(levels)
    .filter((group) => group !== 'none')
    .map((group) => groups.find(({ key }) => key === group)?.label ?? group.replace(/^column:/, ''));
  if (names.length === 0) return views.suggestedNone;
  return fill(views.suggested, { levels: names.reduce((outer, inner) => fill(views.suggestedThen, { outer, inner })) });
}
