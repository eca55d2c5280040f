import { max } from 'd3';
import type { LaneView } from '../view/timelineView';
import { numberedName } from './laneNumber';
import type { NameColumn } from './layoutFrame';

/** A number takes at most this share of its column beside the name; a wider one stands above it. */
const NUMBER_SHARE = 0.35;

/** Three columns of names share the room of two and a bit, or little would be left for the lanes. */
const SHARE_OF_THREE = 0.7;

/**
 * One column of names per depth, no wider than its longest name nor than the share of the width allows, the first not
 * narrower than `least`.
 */
export function nameColumns(
  lanes: readonly LaneView[],
  widthOf: (text: string) => number,
  width: number,
  share: number,
  gap: number,
  least: number,
): readonly NameColumn[] {
  const levels = levelsOf(lanes);
  const most = width * share * (levels.length > 2 ? SHARE_OF_THREE : 1);
  const columns: NameColumn[] = [];
  let x = 0;
  for (const level of levels) {
    const names = level.map((lane) => lane.name);
    const column = columnOf(names, widthOf, most, width * 0.3, gap / 2);
    const room = columns.length === 0 ? Math.max(column.width, least) : column.width;
    columns.push({ ...column, width: room, x });
    x += room > 0.5 ? room + gap : 0;
  }
  return columns;
}

/** The lanes of each depth, outermost first. */
function levelsOf(lanes: readonly LaneView[]): readonly (readonly LaneView[])[] {
  return lanes.length === 0 ? [] : [lanes, ...levelsOf(lanes.flatMap((lane) => lane.subLanes))];
}

function columnOf(
  names: readonly string[],
  widthOf: (text: string) => number,
  share: number,
  most: number,
  gap: number,
): Omit<NameColumn, 'x'> {
  const longest = (texts: readonly string[]): number => max(texts, widthOf) ?? 0;
  const wordIn = (texts: readonly string[]): number => longest(texts.flatMap((text) => text.split(/\s+/)));
  const limit = Math.max(share, Math.min(wordIn(names) + 0.5, most));
  const widest = longest(names) + 0.5;
  const plain = { width: Math.min(widest, limit), numbers: undefined };
  const numbered = names.flatMap((name) => numberedName(name) ?? []);
  if (numbered.length === 0) return plain;
  const number = longest(numbered.map((name) => name.number)) + gap;
  const rests = numbered.map((name) => name.rest);
  if (number <= limit * NUMBER_SHARE && number + wordIn(rests) <= limit) {
    const width = Math.min(Math.max(widest, number + longest(rests) + 0.5), limit);
    return { width, numbers: { place: 'beside', width: number } };
  }
  return widest <= limit ? plain : { ...plain, numbers: { place: 'above', width: 0 } };
}
