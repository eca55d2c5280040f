import { foldText } from '../base/fold';
import type { Phase } from '../model/milestone';
import { isPlaced } from './placeInTime';
import type { ShownMilestone } from './shownMilestone';
import { withoutMarks } from './withoutMarks';

/** What stands over the undated place: the plan's own "TBC" when it says that throughout, else "No date yet" (D11). */
export function undatedHeading(shown: readonly ShownMilestone[]): string {
  let heading = 'No date yet';
  for (const { phases } of shown) {
    for (const phase of phases) {
      if (isPlaced(phase)) continue;
      if (!saysTbc(phase)) return 'No date yet';
      heading = 'TBC';
    }
  }
  return heading;
}

function saysTbc({ date }: Phase): boolean {
  return foldText(withoutMarks(date.text, date.marks)) === 'tbc';
}
