import { foldText } from '../base/fold';
import { isPlaced } from './placeInTime';
import type { ShownMilestone } from './shownMilestone';
import { withoutMarks } from './withoutMarks';

/** What stands over the undated place: the plan's own "TBC" when it says that throughout, else "No date yet" (D11). */
export function undatedHeading(shown: readonly ShownMilestone[]): string {
  const undated = shown.flatMap(({ phases }) => phases.filter((phase) => !isPlaced(phase)));
  const saysTbc = undated.every(({ date }) => foldText(withoutMarks(date.text, date.marks)) === 'tbc');
  return undated.length > 0 && saysTbc ? 'TBC' : 'No date yet';
}
