import type { DateContext, DateFinding } from './dates/dateReading';
import { readDates } from './dates/readDates';

/** Cells of more pieces than this are no dates with a word beside them: they are edited by hand. */
const MOST_PIECES = 24;

/**
 * The whole cell with a repair of its finding in place: "by 31 June 2025 (TBC)" with "30 June 2025" is
 * "by 30 June 2025 (TBC)". The repair replaces the fewest words that have the finding when they stand alone, so that
 * no other word of the cell is lost. `undefined` when there are no such words.
 */
export function repairedCell(
  cell: string,
  finding: Pick<DateFinding, 'code'>,
  repair: string,
  context: DateContext,
): string | undefined {
  const isFound = (text: string): boolean =>
    readDates(text, context).some(({ findings }) =>
      findings.some(({ code, repairs }) => code === finding.code && repairs.includes(repair)),
    );
  const pieces = [...cell.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (pieces.length > MOST_PIECES) return undefined;
  for (let length = 1; length <= pieces.length; length++) {
    for (let at = 0; at + length <= pieces.length; at++) {
      const start = pieces[at]?.start ?? 0;
      const end = pieces[at + length - 1]?.end ?? 0;
      if (isFound(cell.slice(start, end))) return cell.slice(0, start) + repair + cell.slice(end);
    }
  }
  return undefined;
}
