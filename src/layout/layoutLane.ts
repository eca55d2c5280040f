import { max } from 'd3';
import { assertExists } from '../base/assert';
import { foldText } from '../base/fold';
import type { LaneView, WhyEmpty } from '../view/timelineView';
import { layoutFoldedLane } from './layoutFoldedLane';
import { labelStyle, type LayoutFrame } from './layoutFrame';
import { layoutLaneName } from './layoutLaneName';
import { placeItems } from './placeItems';
import { placeText, plain } from './placedText';
import { stackBands } from './stackBands';
import type { LaneBand, PlacedText } from './timelineLayout';
import { whyEmptyWords } from './whyEmptyWords';

/** A lane with its top at 0: name, packed milestones or the lanes inside it. `path` holds the names of the lanes around it. */
export function layoutLane(lane: LaneView, frame: LayoutFrame, depth: number, path: readonly string[]): LaneBand {
  const column = assertExists(frame.nameColumns[depth], 'name column');
  const { lanePad } = frame.theme.space;
  const { bottom, ...heading } = layoutLaneName(lane, frame, depth, column);
  const inside = [...path, foldText(lane.name)];
  const least = bottom + lanePad;
  const bands = growLast(stackBands(lane.subLanes.map((sub) => layoutLane(sub, frame, depth + 1, inside))), least);
  const strip = lane.folded ? layoutFoldedLane(lane, frame, lanePad) : undefined;
  const empty = lane.empty && placeWhyEmpty(lane.empty, frame);
  const unfolded = lane.subLanes.length === 0 && !lane.folded ? lane.items : [];
  const { items, bottom: itemsBottom } = placeItems(unfolded, frame, inside);
  const content =
    bands.length > 0 ? bottomOf(bands.map((band) => band.box)) : Math.max(itemsBottom, strip?.bottom ?? 0) + lanePad;
  const box = { x: column.x, y: 0, width: frame.right - column.x, height: Math.max(content, least) };
  return { lane, depth, box, ...heading, strip, empty, items, bands };
}

function placeWhyEmpty(why: WhyEmpty, frame: LayoutFrame): PlacedText {
  const { beside, lanePad } = frame.theme.space;
  const x = frame.namesRight + beside;
  const at = { x, y: lanePad, maxWidth: frame.right - x, anchor: 'start' } as const;
  return placeText(plain(whyEmptyWords(why), true), at, labelStyle(frame.theme), frame.metrics);
}

/** The name of a lane can be taller than the lanes inside it: the last of them takes up the rest. */
function growLast(bands: readonly LaneBand[], least: number): readonly LaneBand[] {
  const last = bands.at(-1);
  if (last === undefined) return bands;
  const missing = least - (last.box.y + last.box.height);
  return missing <= 0
    ? bands
    : [...bands.slice(0, -1), { ...last, box: { ...last.box, height: last.box.height + missing } }];
}

function bottomOf(boxes: readonly { readonly y: number; readonly height: number }[]): number {
  return max(boxes, (box) => box.y + box.height) ?? 0;
}
