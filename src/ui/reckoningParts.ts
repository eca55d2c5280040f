import type { RowListName } from '../state/rowLists';
import type { Reckoning } from '../view/timelineView';
import { counted, fill, splitAtPlaces } from './strings/fill';
import { status } from './strings/status';

/** A piece of the reconciliation sentence; the ones with a list are its buttons. */
export interface ReckoningPart {
  readonly text: string;
  readonly list: RowListName | undefined;
}

/** The words of `reckoningText`, in pieces: each number leads to its rows (a test holds the two equal). */
export function reckoningParts(reckoning: Reckoning): readonly ReckoningPart[] {
  const { rows, skipped } = reckoning;
  const noun = skipped > 0 ? status.rows : status.milestones;
  const total: ReckoningPart = { text: counted(noun, rows, { count: String(rows) }), list: 'all' };
  const told = (['placed', 'undated', 'filtered', 'skipped'] as const)
    .filter((list) => list === 'placed' || reckoning[list] > 0)
    .map((list): ReckoningPart => ({ text: fill(status[list], { count: String(reckoning[list]) }), list }));
  const between: ReckoningPart = { text: status.between, list: undefined };
  const parts = told.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
  return splitAtPlaces(status.all).flatMap(({ text, isPlace }) => {
    if (!isPlace) return [{ text, list: undefined }];
    return text === 'total' ? [total] : parts;
  });
}
