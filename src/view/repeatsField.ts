import { foldText } from '../base/fold';
import type { Milestone } from '../model/milestone';
import { isBlankName } from './blankName';

/** True when a cell is what was read as the date, the funding or a note of its row. */
export function repeatsField(milestone: Milestone, cell: string): boolean {
  const folded = foldText(cell);
  if (isBlankName(folded)) return false;
  const read = [...milestone.notes, ...milestone.phases.flatMap(({ date, funding }) => [date.text, funding.text])];
  return read.some((text) => foldText(text) === folded);
}
