import { annotationDate, isLine, type Annotation } from '../view/annotation';
import { rangesOverlap } from '../base/dayRange';
import type { FigureFrame } from './buildFrame';
import { labelStyle } from './layoutFrame';
import { narrowestWidth } from './lineWidths';
import { placeText, plain, shiftText } from './placedText';
import type { ShadedDays } from './shadedDays';
import { stackLabels } from './stackLabels';
import { stretchOf } from './timeScale';
import type { PlacedAnnotation, PlacedText } from './timelineLayout';
import { countLines, measureText, type StyledText } from './wrapText';

export interface AnnotationStrip {
  readonly annotations: readonly PlacedAnnotation[];
  readonly holidays: readonly PlacedText[];
  readonly height: number;
}

/** A label is wrapped at this width, in type sizes, unless its band is wider. */
const WRAP_AT = 15;

/** The name of a holiday is given up where it would need more than so many lines. */
const MOST_HOLIDAY_LINES = 2;

interface Placed {
  readonly label: PlacedText;
  /** How far above the foot of the strip it stands. */
  readonly rise: number;
}

/**
 * The lines and bands added by hand, with their labels in a strip under the names of the axis, its top at `top`: labels
 * stand right of their line, above those that begin further right, so that no line runs through a label it can avoid.
 */
export function layoutAnnotations(
  annotations: readonly Annotation[],
  holidays: ShadedDays['holidays'],
  frame: FigureFrame,
  top: number,
): AnnotationStrip {
  const { pitch } = labelStyle(frame.theme);
  const { scale } = frame.marks;
  const inView = annotations.filter(({ days }) => rangesOverlap(days, scale.window));
  const stretches = inView.map(({ days }) => stretchOf(scale, days.first, days.last));
  const labels = inView.map((annotation, index) => labelOf(annotation, stretches[index] ?? { x: 0, width: 0 }, frame));
  const names = holidays.map((holiday) => holidayName(holiday, frame));
  const gap = frame.marks.beside;
  const named = stackLabels(names, gap, []).map(({ label, rise }): Placed | undefined =>
    rise + label.box.height > MOST_HOLIDAY_LINES * pitch ? undefined : { label, rise },
  );
  const kept = named.filter((each) => each !== undefined);
  const stacked = stackLabels(labels, gap, kept);
  const height = Math.max(0, ...[...kept, ...stacked].map(({ label, rise }) => rise + label.box.height));
  const place = ({ label, rise }: Placed): PlacedText => shiftText(label, top + height - rise - label.box.height);
  return {
    annotations: inView.map((annotation, index): PlacedAnnotation => {
      const stretch = stretches[index] ?? { x: 0, width: 0 };
      const line = isLine(annotation);
      const label = stacked[index];
      if (label === undefined) throw new Error(`missing label of annotation ${String(index)}`);
      return {
        shape: line ? 'line' : 'band',
        x: line ? stretch.x + stretch.width / 2 : stretch.x,
        width: line ? 0 : stretch.width,
        label: place(label),
      };
    }),
    holidays: kept.map(place),
    height: height === 0 ? 0 : height + frame.theme.space.rowGap,
  };
}

/** The label with its top at 0: right of a line, left of one near the edge, in the middle of a band that has room. */
function labelOf(annotation: Annotation, { x, width }: { x: number; width: number }, frame: FigureFrame): PlacedText {
  const style = labelStyle(frame.theme);
  const { scale, beside } = frame.marks;
  const words = labelWords(annotation);
  const text = measureText(words, frame.metrics, style.size, style.weight);
  const room = frame.right - scale.left;
  const widest = Math.min(Math.max(WRAP_AT * style.size, width), room);
  const maxWidth = Math.min(narrowestWidth(text, countLines(text, widest)), widest) + 0.01;
  const at = (anchor: PlacedText['anchor'], anchorX: number): PlacedText =>
    placeText(words, { x: anchorX, y: 0, maxWidth, anchor }, style, frame.metrics);
  if (!isLine(annotation) && maxWidth <= width) return at('middle', x + width / 2);
  const edge = isLine(annotation) ? x + width / 2 : x;
  const gap = isLine(annotation) ? beside / 2 : 0;
  if (edge + gap + maxWidth <= frame.right) return at('start', edge + gap);
  const end = isLine(annotation) ? edge - gap : Math.min(x + width, frame.right);
  return end - maxWidth >= scale.left ? at('end', end) : at('start', frame.right - maxWidth);
}

function labelWords(annotation: Annotation): readonly StyledText[] {
  const label = annotation.label.trim();
  const date = annotationDate(annotation);
  return label.includes(date) ? plain(label) : [...plain(label), { text: date, muted: true }];
}

/** The name of a holiday in the middle of its day, moved where it would leave the figure. */
function holidayName({ x, width, name }: ShadedDays['holidays'][number], frame: FigureFrame): PlacedText {
  const style = labelStyle(frame.theme);
  const { scale, beside } = frame.marks;
  const text = measureText(plain(name, true), frame.metrics, style.size, style.weight);
  const widest = Math.max(width - beside, WRAP_AT * style.size);
  const maxWidth = Math.min(narrowestWidth(text, countLines(text, widest)), widest) + 0.01;
  const middle = Math.min(Math.max(x + width / 2, scale.left + maxWidth / 2), frame.right - maxWidth / 2);
  return placeText(plain(name, true), { x: middle, y: 0, maxWidth, anchor: 'middle' }, style, frame.metrics);
}
