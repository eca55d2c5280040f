import type { TextLineLayout } from './timelineLayout';
import { countLines, wrapText, type MeasuredText } from './wrapText';

/** What was found out about a text, kept as long as the text: a figure is laid out many times before one is taken. */
interface Known {
  /** By number of lines. */
  readonly widths: Map<number, number>;
  /** By width. */
  readonly wrapped: Map<number, readonly TextLineLayout[]>;
}

const texts = new WeakMap<MeasuredText, Known>();

function knownOf(text: MeasuredText): Known {
  const known = texts.get(text) ?? { widths: new Map(), wrapped: new Map() };
  texts.set(text, known);
  return known;
}

/**
 * The narrowest width at which a text keeps to so many lines, no word broken: balanced lines, and room left for
 * neighbours. It is a matter of the text alone, so its lines break alike wherever it stands.
 */
export function narrowestWidth(text: MeasuredText, lines: number): number {
  const { widths } = knownOf(text);
  const width = widths.get(lines) ?? findWidth(text, lines);
  widths.set(lines, width);
  return width;
}

/** The lines that `wrapText` makes, made once. */
export function linesAt(text: MeasuredText, width: number): readonly TextLineLayout[] {
  const { wrapped } = knownOf(text);
  const lines = wrapped.get(width) ?? wrapText(text, width);
  wrapped.set(width, lines);
  return lines;
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
