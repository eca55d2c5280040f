import { max } from 'd3';
import { categoryOf, type CategoryLook, type Colouring } from '../view/colouring';
import { laneCountWords } from '../view/laneCountWords';
import type { LaneItem, LaneView } from '../view/timelineView';
import { labelStyle, type LayoutFrame } from './layoutFrame';
import { markGeometry } from './markGeometry';
import { placeText, plain } from './placedText';
import type { FoldedStrip, PhaseMark, PlacedText, StripMark } from './timelineLayout';

/** Height of a mark, the step from row to row, the shortest mark and the least gap, as multiples of the type size. */
const MARK = 0.38;
const STEP = 0.52;
const SHORTEST = 0.3;
const GAP = 0.12;

interface Stretch {
  readonly x: number;
  readonly width: number;
  readonly look: CategoryLook;
}

/**
 * A folded lane as a strip with its top at `top`: how many milestones it holds and of which kinds, and below them
 * each phase that has a place on the axis as a small mark without a label. Marks that would cover each other stand on
 * rows of their own; those of one stretch and one look are one mark. The undated are counted in their column.
 */
export function layoutFoldedLane(lane: LaneView, frame: LayoutFrame, top: number): FoldedStrip {
  const { theme } = frame;
  const { beside } = theme.space;
  const { label: size } = theme.type;
  const items = lane.items.map((item) => ({ item, marks: markGeometry(item.phases, () => undefined, frame.marks) }));
  const undated = items.filter(({ marks }) => marks.some(({ shape }) => shape === 'undated')).length;
  const stretches = items.flatMap(({ item, marks }) =>
    marks.flatMap((mark) => stretchesOf(mark, item, frame.colour, size * SHORTEST)),
  );
  const x = frame.namesRight + beside;
  const maxWidth = (frame.marks.undated?.x ?? frame.right) - beside - x;
  const at = { x, y: top, maxWidth, anchor: 'start' } as const;
  const words = placeText(plain(laneCountWords(lane.counts), true), at, labelStyle(theme), frame.metrics);
  const rows = inRows(distinct(stretches), size * GAP);
  const below = words.box.y + words.box.height + size * GAP;
  const used = (max(rows, ({ row }) => row) ?? -1) + 1;
  return {
    words,
    undated: undated === 0 ? undefined : countOfUndated(undated, frame, top),
    marks: rows.map(({ row, ...stretch }): StripMark => ({
      ...stretch,
      y: below + row * size * STEP,
      height: size * MARK,
    })),
    bottom: below + used * size * STEP,
  };
}

function countOfUndated(count: number, frame: LayoutFrame, y: number): PlacedText | undefined {
  const { undated } = frame.marks;
  if (undated === undefined) return undefined;
  const middle = { x: undated.x + undated.width / 2, y, maxWidth: undated.width, anchor: 'middle' } as const;
  return placeText(plain(String(count)), middle, labelStyle(frame.theme), frame.metrics);
}

/** What a mark covers of the axis: of a glyph the days stated, of alternatives each. */
function stretchesOf(mark: PhaseMark, item: LaneItem, colour: Colouring, shortest: number): readonly Stretch[] {
  if (mark.shape === 'undated') return [];
  const stated = mark.stretches.length > 0 ? mark.stretches : [mark];
  const { look } = categoryOf(colour, item.milestone, mark.phase);
  return stated.map(({ x, width }) => {
    return width >= shortest ? { x, width, look } : { x: x + (width - shortest) / 2, width: shortest, look };
  });
}

function distinct(stretches: readonly Stretch[]): readonly Stretch[] {
  const keyOf = ({ x, width, look }: Stretch): string => `${x.toFixed(1)} ${width.toFixed(1)} ${look}`;
  return [...new Map(stretches.map((stretch) => [keyOf(stretch), stretch])).values()];
}

/** Each on the first row where it is clear of those before it. */
function inRows(stretches: readonly Stretch[], gap: number): readonly (Stretch & { readonly row: number })[] {
  const ends: number[] = [];
  return [...stretches]
    .sort((a, b) => a.x - b.x || b.width - a.width)
    .map((stretch) => {
      const free = ends.findIndex((end) => end + gap <= stretch.x);
      const row = free < 0 ? ends.length : free;
      ends[row] = stretch.x + stretch.width;
      return { ...stretch, row };
    });
}
