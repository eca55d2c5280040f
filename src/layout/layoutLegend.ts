import type { TimelineView } from '../view/timelineView';
import type { FigureFrame } from './buildFrame';
import { boldStyle, labelStyle } from './layoutFrame';
import { placeText, plain } from './placedText';
import type { LegendEntry, PlacedText } from './timelineLayout';
import { measureText, wrapText } from './wrapText';

/** What the looks of marks mean, with counts. */
export interface Legend {
  readonly title: PlacedText | undefined;
  readonly entries: readonly LegendEntry[];
}

/** A title may take this share of the width beside the entries; a longer one stands above them. */
const TITLE_SHARE = 0.3;

/**
 * Entries flow from the left and wrap; each is a swatch, the status with its footnote marks or the value as written, and
 * a count. A value wider than the figure is wrapped itself.
 */
export function layoutLegend(view: TimelineView, frame: FigureFrame, top: number, swatch: number): Legend {
  const { theme, metrics, width } = frame;
  const style = labelStyle(theme);
  const gap = theme.space.beside;
  const named = view.legend.length > 0 && view.colour.title !== '';
  const title = named
    ? placeText(plain(view.colour.title), { x: 0, y: top, maxWidth: width, anchor: 'start' }, boldStyle(theme), metrics)
    : undefined;
  const beside = title !== undefined && title.lines.length === 1 && title.box.width < width * TITLE_SHARE;
  const left = beside ? title.box.width + gap * 3 : 0;
  const entries: LegendEntry[] = [];
  let x = left;
  let y = title === undefined || beside ? top : top + title.box.height;
  for (const { look, label, count, marks } of view.legend) {
    const words = `${label}${marks.join('')}`;
    const around = swatch + gap + gap + metrics.widthOf(String(count), style.size, 'regular');
    const single = metrics.widthOf(words, style.size, 'regular');
    const fits = left + around + single <= width;
    const wrapped = fits
      ? []
      : wrapText(measureText(plain(words), metrics, style.size, 'regular'), width - left - around);
    const lines = fits ? [words] : wrapped.map((line) => line.runs.map(({ text }) => text).join(' '));
    const full = fits ? around + single : width;
    if (x > left && x + full > width) {
      x = left;
      y += style.pitch;
    }
    const labelWidth = fits ? single : (wrapped.at(-1)?.width ?? 0);
    entries.push({ x, y, look, lines, count: String(count), labelWidth });
    x += full + gap * 5;
    y += (lines.length - 1) * style.pitch;
  }
  return { title, entries };
}
