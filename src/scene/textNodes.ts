import type { Point } from '../base/geometry';
import { languageOf } from '../base/language';
import type { PlacedText, TextRun } from '../layout/timelineLayout';
import type { TextNode } from './node';

export interface TextLook {
  readonly size: number;
  readonly bold: boolean;
  readonly ink: string;
  readonly muted: string;
}

/** One text node per line and style, each at its own numeric place (CONVENTIONS 4: one `<text>` per line). */
export function textNodes(text: PlacedText, look: TextLook): readonly TextNode[] {
  const lang = languageOf(wordsOf(text));
  return text.lines.flatMap((line, index) => {
    const y = text.baseline + index * text.pitch;
    const words = line.runs.filter((run) => run.sign === undefined);
    return words.map((run, place): TextNode => ({
      kind: 'text',
      x: anchorX(text, line.runs, run),
      y,
      text: run.text,
      size: look.size,
      bold: look.bold,
      fill: run.muted ? look.muted : look.ink,
      anchor: text.anchor,
      ...(lang === undefined ? {} : { lang }),
      ...(place > 0 ? { continues: 'line' } : index > 0 ? { continues: 'block' } : {}),
    }));
  });
}

/** A text as it read before it was wrapped: a name over two lines is one name. */
function wordsOf({ lines }: PlacedText): string {
  return lines.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');
}

/** The point a run hangs on: its left end, its middle or its right end. */
function anchorX({ box, anchor }: PlacedText, runs: readonly TextRun[], run: TextRun): number {
  if (anchor === 'start') return box.x + run.dx;
  const last = runs.at(-1) ?? run;
  const behind = last.dx + last.width - run.dx - run.width;
  if (anchor === 'end') return box.x + box.width - behind;
  return box.x + box.width / 2 + (run.dx - behind) / 2;
}

/** Where the signs of a text stand: left end and baseline. */
export function signPlaces(text: PlacedText): readonly Point[] {
  return text.lines.flatMap(({ runs }, index) =>
    runs
      .filter((run) => run.sign !== undefined)
      .map((run) => ({
        x: anchorX(text, runs, run) - (text.anchor === 'end' ? run.width : 0),
        y: text.baseline + index * text.pitch,
      })),
  );
}
