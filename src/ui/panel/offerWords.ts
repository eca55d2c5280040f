import type { Issue } from '../../base/issue';
import type { Offer } from '../../state/offers';
import { fill } from '../strings/fill';
import { findings } from '../strings/findings';

const { repairs } = findings;

/** The offer in words, for a button: “30 June 2025”; with its columns where they are several. */
export function offerWords({ cells }: Offer, finding: Issue): string {
  if (finding.code === 'END_BEFORE_START') return repairs.swap;
  const words = cells.map(({ column, text }) => {
    if (column === finding.column) return fill(repairs.cell, { text });
    return fill(text === '' ? repairs.nothingIn : repairs.cellIn, { text, column });
  });
  return fill(repairs.use, { cells: words.join(repairs.between) });
}
