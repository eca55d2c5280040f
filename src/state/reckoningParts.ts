import type { Reckoning } from '../view/timelineView';
import type { RowListName } from './rowLists';

/** A piece of the reconciliation sentence; the ones with a list are its buttons. */
export interface ReckoningPart {
  readonly text: string;
  readonly list: RowListName | undefined;
}

const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** The words of `reckoningText`, in pieces: each number leads to its rows (a test holds the two equal). */
export function reckoningParts(reckoning: Reckoning): readonly ReckoningPart[] {
  const { rows, placed, undated, filtered, skipped } = reckoning;
  const counts: readonly ReckoningPart[] = [
    { text: `${String(placed)} placed`, list: 'placed' },
    { text: `${String(undated)} with no date`, list: 'undated' },
    { text: `${String(filtered)} filtered out`, list: 'filtered' },
    { text: `${String(skipped)} set aside`, list: 'skipped' },
  ];
  const told = counts.filter(({ text, list }) => list === 'placed' || !text.startsWith('0 '));
  return [
    { text: plural(rows, skipped > 0 ? 'row' : 'milestone'), list: 'all' },
    { text: ': ', list: undefined },
    ...told.flatMap((part, i) => (i === 0 ? [part] : [{ text: ', ', list: undefined }, part])),
  ];
}
