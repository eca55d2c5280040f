import type { Point, Rect } from '../base/geometry';
import {
  AS_AT_COST,
  FURTHER_LINE_COST,
  MOST_LEADER_LINES,
  MOST_LINES,
  SIDE_COST,
  type LabelSide,
} from './labelObjective';
import { labelPlaces, type LabelFrame, type LabelPlace } from './labelPlaces';
import { narrowestWidth } from './lineWidths';
import { isOngoingAlone, leftEnd, rightEnd } from './markGeometry';
import type { FilledBox, Variant } from './packLane';
import type { PhaseMark } from './timelineLayout';
import { countLines, type MeasuredText } from './wrapText';

/** A way to label a milestone: where its text block stands, and what the whole then occupies. */
export interface LabelVariant extends Variant {
  readonly kind: LabelSide;
  /** From the top of the first row. */
  readonly label: Rect;
  readonly anchor: LabelPlace['anchor'];
  readonly maxWidth: number;
  /** A line from the mark to a label that stands away from it; empty for all others. */
  readonly leader: readonly Point[];
}

/** A mark without its own label at its right keeps others' labels this far away, in line pitches, lest they seem its own. */
const CLEAR_BESIDE = 10;

/** Every sensible way to label one milestone, best reading first; empty when its text fits nowhere in few enough lines. */
export function labelVariants(
  marks: readonly PhaseMark[],
  text: MeasuredText,
  frame: LabelFrame,
): readonly LabelVariant[] {
  const places = labelPlaces(marks, text, frame);
  const ways = (sides: (place: LabelPlace) => boolean, mostLines: number): readonly LabelVariant[] =>
    places.filter(sides).flatMap((place) => fits(place, text, marks, frame, mostLines));
  const beside = ways(({ side }) => side !== 'leader', MOST_LINES);
  const variants = beside.length > 0 ? beside : ways(({ side }) => side === 'leader', MOST_LEADER_LINES);
  return [...variants].sort((a, b) => a.cost - b.cost);
}

/** Ways to put a number beside the marks of a milestone whose words stand in the key; never empty. */
export function numberVariants(
  marks: readonly PhaseMark[],
  number: MeasuredText,
  frame: LabelFrame,
): readonly LabelVariant[] {
  const places = labelPlaces(marks, number, frame).filter(({ side }) => side !== 'leader');
  const variants = places
    .filter(({ width }) => width >= number.total)
    .map((place) => variantOf(place, number.total, number, marks, frame));
  if (variants.length > 0) return variants.sort((a, b) => a.cost - b.cost);
  const widest = places.reduce((best, place) => (place.width > best.width ? place : best));
  return [variantOf(widest, number.total, number, marks, frame)];
}

/** The text in as few lines as the place allows, and in one more. */
function fits(
  place: LabelPlace,
  text: MeasuredText,
  marks: readonly PhaseMark[],
  frame: LabelFrame,
  mostLines: number,
): readonly LabelVariant[] {
  if (place.width < frame.pitch * 2.5 && text.total > place.width) return [];
  if (place.side === 'inside') return [variantOf(place, text.total, text, marks, frame)];
  const variants: LabelVariant[] = [];
  let narrower = Infinity;
  for (let lines = 1; lines <= mostLines && variants.length < 2; lines += 1) {
    const width = narrowestWidth(text, lines);
    if (width > place.width || width > narrower - 0.01) continue;
    narrower = width;
    variants.push(variantOf(place, width, text, marks, frame));
  }
  return variants;
}

function variantOf(
  place: LabelPlace,
  width: number,
  text: MeasuredText,
  marks: readonly PhaseMark[],
  frame: LabelFrame,
): LabelVariant {
  const { pitch, beside } = frame;
  const lines = Math.max(countLines(text, width), 1);
  const x = startOf(place, width, marks, frame);
  const label: Rect = { x, y: place.dy, width, height: lines * pitch };
  const markRows = (Math.max(...marks.map((mark) => mark.row)) + 1) * pitch;
  const textBox = { ...label, x: label.x - beside / 2, width: label.width + beside, soft: false };
  const leader = place.side === 'leader' ? leaderTo(label, marks, frame) : [];
  const boxes = [
    textBox,
    ...markBoxes(marks, place, label, frame),
    ...clearBoxes(marks, place, label, frame),
    ...leaderBoxes(leader, markRows, beside),
  ];
  const asAt = place.side !== 'inside' && crosses(label, frame.asAtX) ? AS_AT_COST : 0;
  return {
    kind: place.side,
    label,
    anchor: place.anchor,
    maxWidth: width,
    leader,
    boxes,
    height: Math.max(label.y + label.height, markRows),
    cost: (SIDE_COST[place.side] + FURTHER_LINE_COST * (lines - 1) + asAt) * pitch,
  };
}

function crosses(label: Rect, x: number | undefined): boolean {
  return x !== undefined && label.x < x && x < label.x + label.width;
}

/** A block at the end of a leader stands under its mark, as far as the edges allow. */
function startOf(place: LabelPlace, width: number, marks: readonly PhaseMark[], { right }: LabelFrame): number {
  if (place.side !== 'leader') return place.anchor === 'end' ? place.anchorX - width : place.anchorX;
  return Math.max(place.anchorX, Math.min(middleOf(lowest(marks)) - width / 2, right - width));
}

/** Straight down from the lowest mark to the label below it. */
function leaderTo(label: Rect, marks: readonly PhaseMark[], { pitch, bar }: LabelFrame): readonly Point[] {
  const mark = lowest(marks);
  const x = middleOf(mark);
  return [
    { x, y: mark.row * pitch + pitch / 2 + bar / 2 },
    { x, y: label.y },
  ];
}

function lowest(marks: readonly PhaseMark[]): PhaseMark {
  return marks.reduce((found, mark) => (mark.row > found.row ? mark : found));
}

function middleOf({ x, width }: PhaseMark): number {
  return x + width / 2;
}

/** What a leader fills below the marks. */
function leaderBoxes(leader: readonly Point[], top: number, beside: number): readonly FilledBox[] {
  const end = leader.at(-1);
  if (end === undefined) return [];
  return [{ x: end.x - beside / 2, y: top, width: beside, height: end.y - top, soft: false }];
}

/** Marks with their phase labels, and the line that joins phases or leads to an arrow: nothing else may cross it. */
function markBoxes(
  marks: readonly PhaseMark[],
  place: LabelPlace,
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
  place: LabelPlace,
  label: Rect,
  { pitch, beside }: LabelFrame,
): readonly FilledBox[] {
  if (place.side === 'right') return [];
  const bare = marks.filter((mark) => place.side !== 'between' || rightEnd(mark, beside) + beside !== label.x);
  const besideMarks = bare.map((mark) => ({
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
