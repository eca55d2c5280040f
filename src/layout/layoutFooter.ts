import { formatDay } from '../model/dates/formatDate';
import type { TimelineView } from '../view/timelineView';
import type { FigureFrame } from './buildFrame';
import { laneNotes, type BandShown } from './laneNotes';
import { labelStyle } from './layoutFrame';
import { placeMarking } from './layoutHeading';
import { placeText, plain, shiftText } from './placedText';
import type { AxisLayout, FooterLayout, MarkShape, PlacedText } from './timelineLayout';

/** What the shapes mean, told only when they occur (CONVENTIONS D13). */
const CAPTIONS: readonly (readonly [MarkShape, string])[] = [
  ['bar', 'Bars span the whole period stated.'],
  ['glyph', 'Single marks: a day, or a period too short for a bar.'],
  ['alternatives', 'Linked marks: the dates named.'],
  ['deadline', 'Open at the left: by this date.'],
  ['open-end', 'Open at the right: from this date.'],
  ['ongoing', 'Arrows: ongoing, no end stated.'],
  ['before', 'Triangles pointing left: before the time shown.'],
  ['after', 'Triangles pointing right: after the time shown.'],
];

/** Date of the "as at" line, how to read the marks, footnotes, source, marking again. Top at `top`. */
export function layoutFooter(
  view: TimelineView,
  frame: FigureFrame,
  axis: AxisLayout,
  bands: readonly BandShown[],
  top: number,
): FooterLayout {
  const { theme, metrics, width } = frame;
  const style = labelStyle(theme);
  const asAt = axis.asAt && placeAsAt(axis.asAt, frame, top);
  const place = (text: string, y: number, maxWidth: number): PlacedText =>
    placeText(plain(text, true), { x: 0, y, maxWidth, anchor: 'start' }, style, metrics);
  const marking = placeMarking(view.text.marking, frame, 0);
  let y = top + (asAt === undefined ? theme.space.rowGap * 2 : style.pitch + theme.space.rowGap);
  const notes: PlacedText[] = [];
  for (const text of paragraphs(view, axis, bands)) {
    const block = place(text, y, width);
    notes.push(block);
    y += block.box.height;
  }
  const last = notes.at(-1);
  const beside =
    marking !== undefined &&
    last !== undefined &&
    lastLineWidth(last) + marking.box.width + theme.space.beside * 3 < width;
  const markingY = beside ? y - style.pitch : y;
  const bottom = marking === undefined || beside ? y : y + marking.box.height;
  return {
    box: { x: 0, y: top, width, height: bottom - top },
    asAt,
    notes,
    marking: marking && shiftText(marking, markingY),
  };
}

function paragraphs(view: TimelineView, axis: AxisLayout, bands: readonly BandShown[]): readonly string[] {
  const shapes = shapesIn(bands);
  const { source } = view.text;
  const captions = CAPTIONS.filter(([shape]) => shapes.has(shape)).map(([, text]) => text);
  const notes = view.footnotes.map((note) => `${note.mark} ${note.text}`);
  const reading = [...captions, ...axis.notes, ...laneNotes(bands), ...asAtWords(view, axis), notes.join(' · ')]
    .filter((text) => text !== '')
    .join(' ');
  return [reading, source].filter((text) => text !== '');
}

/** The "as at" date in words, where the axis has no line for it. */
export function asAtWords({ text: { asAt } }: TimelineView, axis: AxisLayout): readonly string[] {
  return asAt !== undefined && axis.asAt === undefined ? [`As at ${formatDay(asAt)}.`] : [];
}

function shapesIn(bands: readonly BandShown[]): ReadonlySet<MarkShape> {
  const shapes = new Set<MarkShape>();
  for (const band of bands) {
    for (const item of band.items) for (const mark of item.marks) shapes.add(mark.shape);
    for (const shape of shapesIn(band.bands)) shapes.add(shape);
  }
  return shapes;
}

/** The date stands beside the foot of its line, on the side where there is room. */
export function placeAsAt(asAt: NonNullable<AxisLayout['asAt']>, frame: FigureFrame, y: number): PlacedText {
  const style = labelStyle(frame.theme);
  const gap = frame.theme.space.beside / 2;
  const fits = asAt.x + gap + frame.metrics.widthOf(asAt.label, style.size, 'regular') * 1.02 <= frame.right;
  return placeText(
    plain(asAt.label),
    { x: fits ? asAt.x + gap : asAt.x - gap, y, maxWidth: frame.width, anchor: fits ? 'start' : 'end' },
    style,
    frame.metrics,
  );
}

function lastLineWidth(text: PlacedText): number {
  return text.lines.at(-1)?.width ?? 0;
}
