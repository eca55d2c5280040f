import { countLines, type MeasuredText } from './wrapText';

const known = new WeakMap<MeasuredText, Map<number, number>>();

/**
 * The narrowest width at which a text keeps to so many lines, no word broken: balanced lines, and room left for
 * neighbours. It is a matter of the text alone, so its lines break alike wherever it stands.
 */
export function narrowestWidth(text: MeasuredText, lines: number): number {
  const widths = known.get(text) ?? new Map<number, number>();
  known.set(text, widths);
  const found = widths.get(lines);
  if (found !== undefined) return found;
  const width = findWidth(text, lines);
  widths.set(lines, width);
  return width;
}

function findWidth(text: MeasuredText, lines: number): number {
  let low = text.words.reduce((widest, word) => Math.max(widest, word.width), 0);
  if (lines <= 1 || text.words.length <= 1) return text.total;
  if (countLines(text, low) <= lines) return low;
  let high = text.total;
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (countLines(text, middle) <= lines) high = middle;
    else low = middle;
  }
  return high;
}
