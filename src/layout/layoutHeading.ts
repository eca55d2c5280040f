import { highlightText } from '../view/highlight';
import type { TimelineView } from '../view/timelineView';
import type { FigureFrame } from './buildFrame';
import { boldStyle, labelStyle, type LayoutFrame } from './layoutFrame';
import { placeText, plain } from './placedText';
import { measureText, wrapText } from './wrapText';
import type { HeadingLayout, LegendEntry, PlacedText } from './timelineLayout';

/** Which part of a figure split over pages this is; part 1 of 1 says nothing. */
export interface Part {
  readonly number: number;
  readonly count: number;
}

/** Title at the left, marking at the right or, when long, above; legend with counts below. Top at 0. */
export function layoutHeading(view: TimelineView, frame: FigureFrame, part: Part): HeadingLayout {
  const { theme, metrics, width } = frame;
  const gap = theme.space.beside * 3;
  const marking = placeMarking(view.text.marking, frame, 0);
  const shared = marking !== undefined && marking.lines.length === 1 && marking.box.width < width * 0.4;
  const top = marking === undefined || shared ? 0 : marking.box.height;
  const size = theme.type.title;
  const words =
    part.count > 1 ? `${view.text.title} (${String(part.number)} of ${String(part.count)})` : view.text.title;
  const title = placeText(
    plain(words),
    { x: 0, y: top, maxWidth: shared ? width - marking.box.width - gap : width, anchor: 'start' },
    { size, weight: 'bold', pitch: size * 1.2 },
    metrics,
  );
  const below = Math.max(top + title.box.height, marking?.box.height ?? 0);
  const swatch = { width: theme.space.bar * 2, height: theme.space.bar };
  const style = labelStyle(theme);
  const { title: legendTitle, entries: legend } = layoutLegend(
    view,
    frame,
    below + theme.space.rowGap * 2,
    swatch.width,
  );
  const bottom = Math.max(
    below,
    ...(legendTitle === undefined ? [] : [legendTitle.box.y + legendTitle.box.height]),
    ...legend.map((entry) => entry.y + entry.lines.length * style.pitch),
  );
  const highlight =
    view.highlight &&
    placeText(
      plain(highlightText(view.highlight)),
      { x: 0, y: bottom + theme.space.rowGap, maxWidth: width, anchor: 'start' },
      boldStyle(theme),
      metrics,
    );
  const end = highlight === undefined ? bottom : highlight.box.y + highlight.box.height;
  return {
    box: { x: 0, y: 0, width, height: end + theme.space.rowGap * 2 },
    title,
    marking: shared ? placeMarking(view.text.marking, frame, 0, size * 1.2) : marking,
    legendTitle,
    legend,
    highlight,
    swatch,
  };
}

/** The marking exactly as typed (CONVENTIONS E5), right aligned; `undefined` when there is none. */
export function placeMarking(
  marking: string,
  frame: LayoutFrame & { readonly width: number },
  y: number,
  pitch = boldStyle(frame.theme).pitch,
): PlacedText | undefined {
  if (marking.trim() === '') return undefined;
  const style = { ...boldStyle(frame.theme), pitch };
  return placeText(plain(marking), { x: frame.width, y, maxWidth: frame.width, anchor: 'end' }, style, frame.metrics);
}

interface Legend {
  readonly title: PlacedText | undefined;
  readonly entries: readonly LegendEntry[];
}

/** A title may take this share of the width beside the entries; a longer one stands above them. */
const TITLE_SHARE = 0.3;

/**
 * Entries flow from the left and wrap; each is a swatch, the status with its footnote marks or the value as written, and
 * a count. A value wider than the figure is wrapped itself.
 */
function layoutLegend(view: TimelineView, frame: FigureFrame, top: number, swatch: number): Legend {
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
