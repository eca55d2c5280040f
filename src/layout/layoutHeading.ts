import { FUNDING_LABEL } from '../model/fundingStatus';
import type { TimelineView } from '../view/timelineView';
import type { FigureFrame } from './buildFrame';
import { boldStyle, labelStyle, type LayoutFrame } from './layoutFrame';
import { placeText, plain } from './placedText';
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
  const legend = layoutLegend(view, frame, below + theme.space.rowGap * 2, swatch.width);
  const bottom = Math.max(below, ...legend.map((entry) => entry.y + labelStyle(theme).pitch));
  return {
    box: { x: 0, y: 0, width, height: bottom + theme.space.rowGap * 2 },
    title,
    marking: shared ? placeMarking(view.text.marking, frame, 0, size * 1.2) : marking,
    legend,
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

/** Entries flow from the left and wrap; each is a swatch, the status with its footnote marks, and a count. */
function layoutLegend(view: TimelineView, frame: FigureFrame, top: number, swatch: number): readonly LegendEntry[] {
  const { theme, metrics, width } = frame;
  const style = labelStyle(theme);
  const gap = theme.space.beside;
  const entries: LegendEntry[] = [];
  let x = 0;
  let y = top;
  for (const { status, count, marks } of view.legend) {
    const label = `${FUNDING_LABEL[status]}${marks.join('')}`;
    const labelWidth = metrics.widthOf(label, style.size, 'regular');
    const full = swatch + gap + labelWidth + gap + metrics.widthOf(String(count), style.size, 'regular');
    if (x > 0 && x + full > width) {
      x = 0;
      y += style.pitch;
    }
    entries.push({ x, y, status, label, count: String(count), labelWidth });
    x += full + gap * 5;
  }
  return entries;
}
