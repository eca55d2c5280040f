import { milestoneCount } from '../view/laneCountWords';
import type { LaneCounts, LaneView } from '../view/timelineView';
import { labelStyle, type LayoutFrame } from './layoutFrame';
import { placeText, plain, shiftText } from './placedText';
import type { PlacedCounts } from './timelineLayout';

/** Width of a swatch, as a multiple of the height of a bar. */
const SWATCH = 1.3;

/** Swatches of the legend, each with its number beside it, wrapped; in a figure without colours the number alone. */
export function placeCounts(
  counts: LaneCounts,
  at: { readonly x: number; readonly y: number; readonly maxWidth: number },
  frame: LayoutFrame,
): PlacedCounts {
  const style = labelStyle(frame.theme);
  const { beside, bar } = frame.theme.space;
  const swatch = { width: bar * SWATCH, height: bar * 0.9 };
  if (counts.categories.length === 0) {
    const text = placeText(plain(milestoneCount(counts.milestones)), { ...at, anchor: 'start' }, style, frame.metrics);
    return { entries: [{ look: undefined, box: text.box, text }], bottom: text.box.y + text.box.height };
  }
  let { x, y } = at;
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
  return { entries, bottom: y + style.pitch };
}

/** The least width that the counts of lanes need: two swatches with numbers, or the number in words. */
export function leastCounts(
  lanes: readonly LaneView[],
  bar: number,
  beside: number,
  widthOf: (text: string) => number,
): number {
  const least = ({ categories, milestones }: LaneCounts): number =>
    categories.length === 0
      ? widthOf(milestoneCount(milestones))
      : Math.min(categories.length, 2) * (bar * SWATCH + beside * 2 + widthOf('00'));
  return Math.max(...lanes.map(({ counts }) => least(counts)), 0);
}

/** The same counts, `dy` lower. */
export function shiftCounts({ entries, bottom }: PlacedCounts, dy: number): PlacedCounts {
  return {
    entries: entries.map(({ look, box, text }) => ({
      look,
      box: { ...box, y: box.y + dy },
      text: shiftText(text, dy),
    })),
    bottom: bottom + dy,
  };
}
