import { foldText } from '../../base/fold';
import type { Phase } from '../../model/milestone';
import { prominenceOf } from '../../view/highlight';
import type { LaneItem } from '../../view/timelineView';
import { MOST_LINES } from '../labelObjective';
import type { LabelVariant } from '../labelVariants';
import { labelText } from '../labelText';
import { labelStyle } from '../layoutFrame';
import { isOngoingAlone, leftEnd, markGeometry, rightEnd } from '../markGeometry';
import { narrowestWidth } from '../lineWidths';
import { measureLabel } from '../measureLabel';
import { placeItem } from '../placeItems';
import type { PhaseMark, PlacedItem } from '../timelineLayout';
import type { MeasuredText } from '../wrapText';
import type { LiveFrame } from './liveFrame';
import type { Spot, Spots } from './spot';

/** A label longer than this, in type sizes, goes on two lines, or three; sooner where the lane is full. */
const LINE = { few: 56, many: 28 } as const;
const MANY = 40;

/** A milestone with the one way it is labelled in a lane too full to weigh several. */
interface Piece {
  readonly item: LaneItem;
  readonly marks: readonly PhaseMark[];
  readonly text: MeasuredText;
  readonly variant: LabelVariant;
  readonly x: number;
  readonly width: number;
  readonly rows: number;
  readonly slides: boolean;
}

/**
 * The milestones of a full lane: each with its label at the right of its marks, or at the left where the axis ends, on
 * the first rows that are free. Takes time by the number of milestones and rows, not by the ways to label them.
 */
export function laneRows(items: readonly LaneItem[], frame: LiveFrame, laneNames: readonly string[]): Spots {
  const { lanePad } = frame.theme.space;
  const { pitch } = labelStyle(frame.theme);
  const longest = frame.theme.type.label * (items.length > MANY ? LINE.many : LINE.few);
  const pieces = items.map((item) => pieceOf(item, frame, laneNames, longest)).sort((a, b) => a.x - b.x || 0);
  const tops = firstFit(pieces);
  const rowHeight = pitch + frame.theme.space.rowGap;
  const spots = pieces.map((piece, index): Spot => {
    const y = lanePad + (tops[index] ?? 0) * rowHeight;
    let placed: PlacedItem | undefined;
    return {
      id: piece.item.milestone.id,
      x: piece.x,
      y,
      width: piece.width,
      height: piece.variant.height,
      slide: piece.slides ? piece.width - piece.text.total : undefined,
      place: () =>
        (placed ??= placeItem({ ...piece, prominence: prominence(piece.item, frame) }, piece.variant, y, frame)),
    };
  });
  const used = pieces.reduce((most, { rows }, index) => Math.max(most, (tops[index] ?? 0) + rows), 0);
  return { spots, height: lanePad + used * rowHeight };
}

function prominence(item: LaneItem, frame: LiveFrame): PlacedItem['prominence'] {
  return prominenceOf(frame.highlight, item.milestone, item.phases);
}

/** The first row of each piece, in the order given: the topmost where all its rows are free from its left end on. */
function firstFit(pieces: readonly Piece[]): Int32Array {
  const ends: number[] = [];
  const tops = new Int32Array(pieces.length);
  for (const [index, { x, width, rows }] of pieces.entries()) {
    let top = 0;
    for (let row = 0; row < top + rows; row += 1) if ((ends[row] ?? -Infinity) > x) top = row + 1;
    for (let row = top; row < top + rows; row += 1) ends[row] = x + width;
    tops[index] = top;
  }
  return tops;
}

/** In how many lines a label goes, and how wide it is then: one more where that lets it stand at the right of its marks. */
function folded(text: MeasuredText, longest: number, room: number): { readonly lines: number; readonly width: number } {
  const least = Math.min(Math.ceil(text.total / longest), MOST_LINES);
  const widthIn = (lines: number): number => (lines === 1 ? text.total : narrowestWidth(text, lines));
  for (let lines = least; lines <= MOST_LINES; lines += 1) {
    const width = widthIn(lines);
    if (width <= room) return { lines, width };
  }
  return { lines: least, width: widthIn(least) };
}

function pieceOf(item: LaneItem, frame: LiveFrame, laneNames: readonly string[], longest: number): Piece {
  const { size, pitch } = labelStyle(frame.theme);
  const { beside } = frame.theme.space;
  const labelled = (phase: Phase): string | undefined =>
    phase.label === undefined || laneNames.includes(foldText(phase.label)) ? undefined : phase.label;
  const marks = markGeometry(item.phases, labelled, frame.marks);
  const weight = prominence(item, frame) === 'strong' ? 'bold' : 'regular';
  const text = measureLabel(item, labelText(item, frame, marks), frame.metrics, size, weight);
  const left = Math.min(...marks.map((mark) => leftEnd(mark, beside)));
  const right = Math.max(...marks.map((mark) => rightEnd(mark, beside)));
  const markRows = Math.max(...marks.map(({ row }) => row)) + 1;
  const slides = right - left > frame.slideFrom && text.total < right - left;
  const { lines, width } = slides
    ? { lines: 1, width: text.total }
    : folded(text, longest, frame.right - right - beside);
  const toRight = right + beside + width <= frame.right;
  const toLeft = !toRight && left - beside - width >= frame.namesRight;
  // Under its marks: all along them, or where it fits on neither side.
  const isUnder = slides || (!toRight && !toLeft);
  const underX = slides ? left : Math.max(Math.min(left, frame.right - width), frame.namesRight);
  const labelX = isUnder ? underX : toRight ? right + beside : left - beside - width;
  const y = isUnder ? markRows * pitch : 0;
  const height = Math.max(markRows * pitch, y + lines * pitch);
  const variant: LabelVariant = {
    // The line that leads to an arrow would run through others all the way from the left.
    kind: isOngoingAlone(marks) ? 'ongoing' : isUnder ? 'under' : toRight ? 'right' : 'left',
    label: { x: labelX, y, width, height: lines * pitch },
    anchor: toLeft ? 'end' : 'start',
    maxWidth: width,
    leader: [],
    boxes: [],
    height,
    cost: 0,
  };
  const x = Math.min(left, labelX) - beside / 2;
  const end = Math.max(right, labelX + width) + beside / 2;
  return {
    item,
    marks,
    text,
    variant,
    slides,
    x,
    width: end - x,
    rows: Math.ceil(height / (pitch + frame.theme.space.rowGap)),
  };
}
