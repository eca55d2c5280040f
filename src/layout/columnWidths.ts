import type { MeasuredText } from './wrapText';

/** No word asks for more than this share of the table; a longer one is broken. */
const LONGEST_WORD = 0.25;

/** A column whose cells all fit this share of the table is never wrapped: dates and statuses read best whole. */
const NARROW = 0.15;

/** A column asks for no more than its cells would fill at this many lines. */
const LINES = 3;

/**
 * Widths of the columns of a table, `total` together: each holds its longest word, or the whole of its cells where they
 * are short, and what is left is shared out by how much more each would need to set its cells in few lines. The rows, of
 * measured cells, are all as long as the first.
 */
export function columnWidths(rows: readonly (readonly MeasuredText[])[], total: number): readonly number[] {
  const columns = (rows[0] ?? []).map((_, i) => rows.flatMap((row) => row[i] ?? []));
  const least = columns.map((cells) => {
    const whole = Math.max(0, ...cells.map((cell) => cell.total));
    return whole <= total * NARROW ? whole : Math.min(longestWord(cells), total * LONGEST_WORD);
  });
  const wanted = columns.map((cells, i) => {
    const widest = Math.max(
      ...cells.map((cell) => (cell.total > total * LONGEST_WORD ? cell.total / LINES : cell.total)),
    );
    return Math.max(widest, least[i] ?? 0);
  });
  const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
  const [leastSum, wantedSum] = [sumOf(least), sumOf(wanted)];
  if (leastSum >= total) return least.map((width) => (width * total) / leastSum);
  if (wantedSum <= total) return wanted.map((width) => (width * total) / wantedSum);
  const share = (total - leastSum) / (wantedSum - leastSum);
  return least.map((width, i) => width + ((wanted[i] ?? width) - width) * share);
}

function longestWord(cells: readonly MeasuredText[]): number {
  return Math.max(0, ...cells.flatMap((cell) => cell.words.map(({ width }) => width)));
}
