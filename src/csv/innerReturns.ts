import type { Delimiter } from './rawTable';

/** Stands for a lone CR inside a cell until the cells are cut. `tidyText` has taken this character out of the text. */
export const INNER_RETURN = '\uffff';

function countOf(text: string, delimiter: Delimiter): number {
  return text.split(delimiter).length - 1;
}

/** The most frequent number of delimiters on the lines that hold no lone CR. */
function usualCount(lines: readonly string[], delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  for (const line of lines.slice(0, 1000)) {
    const count = countOf(line, delimiter);
    if (count > 0 && !line.includes('\r')) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/**
 * Settles what a lone CR means where `\n` ends the lines: inside a cell when only the whole line has the usual number
 * of delimiters (Excel for Mac writes cell breaks so), the end of a line otherwise. In quotes both come to the same.
 */
export function settleInnerReturns(text: string, delimiter: Delimiter): string {
  if (!text.includes('\r')) return text;
  const lines = text.split('\n');
  const usual = usualCount(lines, delimiter);
  const settled = lines.map((line) => {
    if (!line.includes('\r')) return line;
    const isInner = usual > 0 && !line.includes('"') && countOf(line, delimiter) === usual;
    return line.replaceAll('\r', isInner ? INNER_RETURN : '\n');
  });
  return settled.join('\n');
}
