import type { Rect } from '../base/geometry';
import { leftEnd, rightEnd } from './markGeometry';
import type { FilledBox, Variant } from './packLane';
import type { PhaseMark } from './timelineLayout';
import { countLines, narrowestWidth, type MeasuredText } from './wrapText';

export type LabelSide = 'right' | 'left' | 'between' | 'under' | 'ongoing';

/** A way to label a milestone: where its text block stands, and what the whole then occupies. */
export interface LabelVariant extends Variant {
  readonly side: LabelSide;
  /** From the top of the first row. */
  readonly label: Rect;
  readonly maxWidth: number;
}

export interface LabelFrame {
  /** Left and right limit of labels. */
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  readonly beside: number;
  /** Where the "as at" line stands, which labels had better not cross; `undefined` when there is none. */
  readonly asAtX: number | undefined;
}

/** Beside a mark a label has at most three lines (DESIGN 5); only text that fits nowhere so gets more. */
const MOST_LINES = 3;

/** What a side costs in clarity, as a multiple of the line pitch: right of the mark reads best. */
const SIDE_COST: Readonly<Record<LabelSide, number>> = { right: 0, ongoing: 0, between: 0.3, left: 0.9, under: 1.1 };

/** What a label over the "as at" line costs, in line pitches. */
const AS_AT_COST = 0.7;

/** A mark without its own label at its right keeps others' labels this far away, in line pitches, lest they seem its own. */
const CLEAR_BESIDE = 10;

/** Every sensible way to label one milestone, best reading first; never empty. */
export function labelVariants(
  marks: readonly PhaseMark[],
  text: MeasuredText,
  frame: LabelFrame,
): readonly LabelVariant[] {
  const places = placesFor(marks, text, frame);
  const variants = places.flatMap((place) => fits(place, text, marks, frame));
  if (variants.length > 0) return variants;
  const widest = places.reduce((best, place) => (place.width > best.width ? place : best));
  return [variantOf(widest, Math.max(widest.width, 1), text, marks, frame)];
}

/** A place for the text block: `anchorX` is its left end, or its right end when it stands left of the marks. */
interface Place {
  readonly side: LabelSide;
  readonly anchorX: number;
  readonly width: number;
  readonly dy: number;
}

function placesFor(marks: readonly PhaseMark[], text: MeasuredText, frame: LabelFrame): readonly Place[] {
  const { beside, left, right, pitch } = frame;
  const rows = Math.max(...marks.map((mark) => mark.row)) + 1;
  const onFirst = marks.filter((mark) => mark.row === 0);
  const start = Math.min(...marks.map((mark) => leftEnd(mark, beside)));
  const end = Math.max(...marks.map((mark) => rightEnd(mark, beside)));
  const places: Place[] = [{ side: 'right', anchorX: end + beside, width: right - end - beside, dy: 0 }];
  if (isOngoingAlone(marks)) {
    return [{ side: 'ongoing', anchorX: left + beside, width: start - left - 3 * beside, dy: 0 }, ...places];
  }
  places.push({ side: 'left', anchorX: start - beside, width: start - beside - left - beside, dy: 0 });
  for (const [index, mark] of onFirst.entries()) {
    const next = onFirst[index + 1];
    if (rows > 1 || next === undefined) continue;
    const from = rightEnd(mark, beside) + beside;
    places.push({ side: 'between', anchorX: from, width: leftEnd(next, beside) - 2 * beside - from, dy: 0 });
  }
  const wanted = Math.min(text.total, (right - left) * 0.6);
  const from = Math.max(left + beside, Math.min(onFirst[0]?.x ?? start, right - wanted));
  places.push({ side: 'under', anchorX: from, width: right - from, dy: rows * pitch });
  return places;
}

function fits(
  place: Place,
  text: MeasuredText,
  marks: readonly PhaseMark[],
  frame: LabelFrame,
): readonly LabelVariant[] {
  if (place.width < frame.pitch * 2.5 && text.total > place.width) return [];
  const fewest = countLines(text, place.width);
  if (fewest > MOST_LINES) return [];
  const variants: LabelVariant[] = [];
  const longestWord = Math.max(...text.words.map((word) => word.width), 0);
  for (let lines = Math.max(fewest, 1); lines <= Math.min(fewest + 1, MOST_LINES); lines += 1) {
    const width = narrowestWidth(text, lines, place.width);
    if (width < longestWord - 0.01 && width < place.width) continue;
    if (countLines(text, width) === Math.max(lines, 1) || lines === fewest) {
      variants.push(variantOf(place, width, text, marks, frame));
    }
  }
  return variants;
}

function variantOf(
  place: Place,
  width: number,
  text: MeasuredText,
  marks: readonly PhaseMark[],
  frame: LabelFrame,
): LabelVariant {
  const { pitch, beside } = frame;
  const lines = Math.max(countLines(text, width), 1);
  const x = place.side === 'left' ? place.anchorX - width : place.anchorX;
  const label: Rect = { x, y: place.dy, width, height: lines * pitch };
  const markRows = (Math.max(...marks.map((mark) => mark.row)) + 1) * pitch;
  const textBox = { ...label, x: label.x - beside / 2, width: label.width + beside, soft: false };
  const boxes = [textBox, ...markBoxes(marks, place, label, frame), ...clearBoxes(marks, place, label, frame)];
  return {
    side: place.side,
    label,
    maxWidth: width,
    boxes,
    height: Math.max(label.y + label.height, markRows),
    cost: (SIDE_COST[place.side] + lineCost(lines) + (crosses(label, frame.asAtX) ? AS_AT_COST : 0)) * pitch,
  };
}

/** More than three lines are a last resort. */
function lineCost(lines: number): number {
  return Math.max(0, lines - MOST_LINES) * 2;
}

function crosses(label: Rect, x: number | undefined): boolean {
  return x !== undefined && label.x < x && x < label.x + label.width;
}

/** An arrow without a dated phase beside it: its label can stand where the arrow comes from. */
export function isOngoingAlone(marks: readonly PhaseMark[]): boolean {
  return marks.length === 1 && marks[0]?.shape === 'ongoing';
}

/** Marks with their phase labels, and the line that joins phases or leads to an arrow: nothing else may cross it. */
function markBoxes(
  marks: readonly PhaseMark[],
  place: Place,
  label: Rect,
  { pitch, beside, left }: LabelFrame,
): readonly FilledBox[] {
  const boxes = marks.map((mark) => ({
    x: leftEnd(mark, beside) - beside / 2,
    y: mark.row * pitch,
    width: rightEnd(mark, beside) - leftEnd(mark, beside) + beside,
    height: pitch,
    soft: false,
  }));
  const onFirst = marks.filter((mark) => mark.row === 0);
  const alone = isOngoingAlone(marks);
  const arrowFrom = place.side === 'ongoing' ? label.x : left;
  const from = alone ? arrowFrom : Math.min(...onFirst.map((mark) => mark.x));
  const to = Math.max(...onFirst.map((mark) => mark.x + mark.width));
  return onFirst.length > 1 || alone
    ? [...boxes, { x: from, y: 0, width: to - from, height: pitch, soft: false }]
    : boxes;
}

/**
 * Room kept clear so that no label seems to belong to a foreign mark: right of marks whose own label is not there, and
 * right of the further lines of a label that stands left of its mark.
 */
function clearBoxes(
  marks: readonly PhaseMark[],
  place: Place,
  label: Rect,
  { pitch, beside }: LabelFrame,
): readonly FilledBox[] {
  if (place.side === 'right' || place.side === 'between') return [];
  const besideMarks = marks.map((mark) => ({
    x: rightEnd(mark, beside),
    y: mark.row * pitch,
    width: CLEAR_BESIDE * pitch,
    height: pitch,
    soft: true,
  }));
  if (place.side !== 'left' || label.height <= pitch) return besideMarks;
  const besideLines = { x: label.x + label.width, y: pitch, width: CLEAR_BESIDE * pitch, height: label.height - pitch };
  return [...besideMarks, { ...besideLines, soft: true }];
}
