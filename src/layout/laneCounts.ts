import type { LaneCounts } from '../view/timelineView';
import { labelStyle, type LayoutFrame } from './layoutFrame';
import { placeText, plain, shiftText } from './placedText';
import type { PlacedCounts } from './timelineLayout';

/** "12 milestones". */
export function countWords(milestones: number): string {
  return `${String(milestones)} milestone${milestones === 1 ? '' : 's'}`;
}

/**
 * Swatches of the legend, each with its number beside it, after the words and wrapped. A figure without colours has words
 * only.
 */
export function placeCounts(
  counts: LaneCounts,
  words: string,
  at: { readonly x: number; readonly y: number; readonly maxWidth: number },
  frame: LayoutFrame,
): PlacedCounts {
  const style = labelStyle(frame.theme);
  const { beside, bar } = frame.theme.space;
  const swatch = { width: bar * 1.3, height: bar * 0.9 };
  const total = placeText(plain(words), { ...at, anchor: 'start' }, style, frame.metrics);
  const lastLine = total.lines.at(-1)?.width ?? 0;
  let x = lastLine === 0 ? at.x : at.x + lastLine + beside * 2;
  let y = at.y + Math.max(total.box.height - style.pitch, 0);
  const entries = counts.categories.map(({ look, count }) => {
    const text = String(count);
    const width = swatch.width + beside / 2 + frame.metrics.widthOf(text, style.size, 'regular') * 1.02;
    if (x > at.x && x + width > at.x + at.maxWidth) {
      x = at.x;
      y += style.pitch;
    }
    const box = { ...swatch, x, y: y + (style.pitch - swatch.height) / 2 };
    const place = { x: x + swatch.width + beside / 2, y, maxWidth: width, anchor: 'start' } as const;
    x += width + beside * 1.5;
    return { look, box, text: placeText(plain(text), place, style, frame.metrics) };
  });
  return { box: { x: at.x, y: at.y, width: at.maxWidth, height: y + style.pitch - at.y }, total, entries };
}

/** The same counts, `dy` lower. */
export function shiftCounts(counts: PlacedCounts, dy: number): PlacedCounts {
  return {
    box: { ...counts.box, y: counts.box.y + dy },
    total: shiftText(counts.total, dy),
    entries: counts.entries.map((entry) => ({
      ...entry,
      box: { ...entry.box, y: entry.box.y + dy },
      text: shiftText(entry.text, dy),
    })),
  };
}
