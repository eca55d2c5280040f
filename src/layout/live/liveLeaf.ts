import { lengthInDays } from '../../base/dayRange';
import type { LaneItem, LaneView } from '../../view/timelineView';
import { laneCountWords, milestoneCount } from '../../view/laneCountWords';
import { labelStyle } from '../layoutFrame';
import { layoutFoldedLane } from '../layoutFoldedLane';
import { placeText, plain } from '../placedText';
import type { FoldedStrip, PlacedText } from '../timelineLayout';
import { whyEmptyWords } from '../whyEmptyWords';
import { densityOf, type Density } from './density';
import { datedWithin, laneTimes } from './laneTimes';
import { liveFrame, type LiveFrame } from './liveFrame';
import { laneRows } from './laneRows';
import { NO_SPOTS, type Spots } from './spot';
import { undatedColumn } from './undatedColumn';

/** What stands in a lane without lanes inside it, from its top. */
export interface LiveLeaf {
  /** Of the content, without the padding below it. */
  readonly height: number;
  readonly rows: Spots;
  /** In the column of the undated, from its left end. */
  readonly column: Spots;
  /** Words that stand still at the left while the axis moves: what a folded, full or empty lane holds. */
  readonly words: PlacedText | undefined;
  readonly strip: FoldedStrip | undefined;
  readonly density: (Density & { readonly top: number; readonly height: number }) | undefined;
}

/** A lane that needs more rows than a tall screen has pixels is drawn by how much goes on when. */
const MOST_ROWS = 1000;

/** Width that a milestone with its label takes, on average, in type sizes; and the height of the bars of a full lane. */
const ITEM = 21;
const DENSITY = 4.5;

/** How many rows so many milestones will take where they are placed, more or less: known before any is measured. */
function rowsExpected(count: number, frame: LiveFrame): number {
  const { xOf } = frame.marks.scale;
  const width = xOf(frame.days.last + 1) - xOf(frame.days.first);
  return Math.ceil((count * frame.theme.type.label * ITEM) / Math.max(width, frame.room));
}

/** The zoom from which on a lane has room for its marks, as far as can be told from how many it has. */
export function zoomToOpen(lane: LaneView, frame: LiveFrame): number {
  const rows = rowsExpected(laneTimes(lane).dated.length, liveFrame(frame, 1));
  return Math.max((rows / MOST_ROWS) * 2, 1);
}

/** How high a lane will be, before what is in it is placed. */
export function heightExpected(lane: LaneView, frame: LiveFrame): number {
  const { theme } = frame;
  const { pitch } = labelStyle(theme);
  if (lane.folded || lane.empty !== undefined) return pitch * 2;
  const share = lengthInDays(frame.days) / lengthInDays(frame.marks.scale.window);
  const rows = rowsExpected(lane.counts.milestones * share, frame);
  return rows > MOST_ROWS ? pitch * (DENSITY + 1) : theme.space.lanePad + rows * (pitch + theme.space.rowGap);
}

/** `path`: folded names of the lane and those around it. */
export function liveLeaf(lane: LaneView, frame: LiveFrame, path: readonly string[]): LiveLeaf {
  const { lanePad } = frame.theme.space;
  if (lane.empty !== undefined) return wordsOnly(whyEmptyWords(lane.empty), frame);
  if (lane.folded) {
    const strip = layoutFoldedLane(lane, frame, lanePad);
    return { ...NOTHING, height: strip.bottom, words: strip.words, strip, column: NO_SPOTS };
  }
  const times = laneTimes(lane);
  const dated = datedWithin(times, frame.days, frame.marks.scale.window);
  if (rowsExpected(dated.length, frame) > MOST_ROWS) return denseLeaf(lane, dated, frame);
  const rows = laneRows(dated, frame, path);
  const column = undatedColumn(times.undated, frame);
  return { ...NOTHING, height: Math.max(rows.height, column.height), rows, column };
}

const NOTHING = { rows: NO_SPOTS, column: NO_SPOTS, words: undefined, strip: undefined, density: undefined };

function wordsOnly(text: string, frame: LiveFrame): LiveLeaf {
  const words = placeWords(text, frame);
  return { ...NOTHING, height: words.box.y + words.box.height, words };
}

function denseLeaf(lane: LaneView, dated: readonly LaneItem[], frame: LiveFrame): LiveLeaf {
  const { pitch } = labelStyle(frame.theme);
  const { undated } = lane.counts;
  const parts = [laneCountWords(lane.counts), ...(undated > 0 ? [`${milestoneCount(undated)} without a date`] : [])];
  const words = placeWords(`${parts.join('; ')}. Zoom in to see each of them.`, frame);
  const top = words.box.y + words.box.height + pitch * 0.25;
  const height = pitch * DENSITY;
  return { ...NOTHING, height: top + height, words, density: { ...densityOf(dated, frame), top, height } };
}

function placeWords(text: string, frame: LiveFrame): PlacedText {
  const { beside, lanePad } = frame.theme.space;
  const x = frame.namesRight + beside;
  const at = { x, y: lanePad, maxWidth: frame.room - 2 * beside, anchor: 'start' } as const;
  return placeText(plain(text, true), at, labelStyle(frame.theme), frame.metrics);
}
