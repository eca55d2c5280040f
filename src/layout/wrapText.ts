import type { TextMetrics, Weight } from './textMetrics';
import type { TextLineLayout, TextRun, TextSign } from './timelineLayout';

/** A part of a label in one style. */
export interface StyledText {
  readonly text: string;
  readonly muted: boolean;
  /** Stands before the first word, on one line with it. */
  readonly sign?: TextSign;
}

/** A word as measured once; `space` is the width of the gap before it. */
interface Word {
  readonly text: string;
  readonly muted: boolean;
  readonly sign?: TextSign;
  /** The sign and the gap after it are a part of it. */
  readonly width: number;
}

/** Text measured once, to be wrapped at many widths. Widths are upper bounds (unkerned) with slack for another font. */
export interface MeasuredText {
  readonly words: readonly Word[];
  readonly space: number;
  readonly sign: number;
  readonly widthOf: (text: string) => number;
  /** Width on one line. */
  readonly total: number;
}

/** Drawn with another face of the same metrics, text may come out a little wider (DEPENDENCIES section 4). */
const SLACK = 1.02;

/** Width of a sign with the gap after it, as a multiple of the type size. */
const SIGN = 1.08;

/** White space, but not before a short number or inside "(1 of 3)", nor after the mark of a note: each stays on one line. */
const BREAKS = /(?<!(?:^|\s)[*†‡§]{1,4})\s+(?!\d{1,3}[.,:;)]*(?:\s|$)|of \d+\)$)/;

/** Sums of widths in another order differ in their last digits; a line that fits must fit however it was summed. */
const ROUNDING = 0.01;

export function measureText(
  parts: readonly StyledText[],
  metrics: TextMetrics,
  size: number,
  weight: Weight,
): MeasuredText {
  const widthOf = (text: string): number => metrics.widthOf(text, size, weight) * SLACK;
  const sign = size * SIGN * SLACK;
  const words = parts.flatMap((part) =>
    part.text
      .split(BREAKS)
      .filter((word) => word !== '')
      .map((word, index): Word => {
        const plain = { text: word, muted: part.muted, width: widthOf(word) };
        const signed = part.sign !== undefined && index === 0;
        return signed ? { ...plain, sign: part.sign, width: plain.width + sign } : plain;
      }),
  );
  const space = widthOf(' ');
  const total = words.reduce((sum, word) => sum + word.width + space, -space);
  return { words, space, sign, widthOf, total: Math.max(total, 0) };
}

/** Lines no wider than `maxWidth`, filled from the top. A word that is wider by itself is broken between letters. */
export function wrapText(text: MeasuredText, maxWidth: number): readonly TextLineLayout[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let width = 0;
  const words = text.words.some((word) => word.width > maxWidth + ROUNDING) ? breakWords(text, maxWidth) : text.words;
  for (const word of words) {
    const next = line.length === 0 ? word.width : width + text.space + word.width;
    if (line.length > 0 && next > maxWidth + ROUNDING) {
      lines.push(line);
      line = [word];
      width = word.width;
    } else {
      line.push(word);
      width = next;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((words) => layoutLine(words, text));
}

/** How many lines `wrapText` makes; cheaper than making them. */
export function countLines(text: MeasuredText, maxWidth: number): number {
  let lines = text.words.length > 0 ? 1 : 0;
  let width = -text.space;
  for (const word of text.words) {
    if (word.width > maxWidth + ROUNDING) return wrapText(text, maxWidth).length;
    width += text.space + word.width;
    if (width > maxWidth + ROUNDING) {
      lines += 1;
      width = word.width;
    }
  }
  return lines;
}

function layoutLine(words: readonly Word[], { space, sign }: MeasuredText): TextLineLayout {
  const runs: TextRun[] = [];
  let x = 0;
  for (const word of words) {
    const last = runs.at(-1);
    const { muted } = word;
    if (word.sign !== undefined) {
      runs.push({ text: '', muted, sign: word.sign, dx: x, width: sign / SLACK });
      const dx = x + sign / SLACK;
      if (word.text !== '') runs.push({ text: word.text, muted, dx, width: (word.width - sign) / SLACK });
    } else if (last?.muted === muted && last.sign === undefined) {
      runs[runs.length - 1] = { ...last, text: `${last.text} ${word.text}`, width: x + word.width / SLACK - last.dx };
    } else {
      runs.push({ text: word.text, muted, dx: x, width: word.width / SLACK });
    }
    x += (word.width + space) / SLACK;
  }
  // Runs follow each other as they will be drawn; only the room kept for the line has slack.
  return { runs, width: Math.max(x * SLACK - space, 0) };
}

function breakWords(text: MeasuredText, maxWidth: number): readonly Word[] {
  return text.words.flatMap((word) => {
    if (word.width <= maxWidth + ROUNDING) return [word];
    const { sign, ...plain } = word;
    const pieces: Word[] = sign === undefined ? [] : [{ ...plain, sign, text: '', width: text.sign }];
    let piece = '';
    for (const letter of word.text) {
      if (piece !== '' && text.widthOf(piece + letter) > maxWidth) {
        pieces.push({ ...plain, text: piece, width: text.widthOf(piece) });
        piece = '';
      }
      piece += letter;
    }
    if (piece !== '') pieces.push({ ...plain, text: piece, width: text.widthOf(piece) });
    return pieces;
  });
}
