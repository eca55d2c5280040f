import { max } from 'd3';
import { assertExists } from '../base/assert';
import { foldText } from '../base/fold';
import type { Phase } from '../model/milestone';
import { prominenceOf, type Prominence } from '../view/highlight';
import type { LaneItem, LaneView, WhyEmpty } from '../view/timelineView';
import { labelText } from './labelText';
import { isOngoingAlone, labelVariants, type LabelVariant } from './labelVariants';
import { layoutFoldedLane } from './layoutFoldedLane';
import { labelStyle, type LayoutFrame } from './layoutFrame';
import { layoutLaneName } from './layoutLaneName';
import { leftEnd, markGeometry, rightEnd } from './markGeometry';
import { packLane } from './packLane';
import { baselineIn, placeText, plain } from './placedText';
import { stackBands } from './stackBands';
import type { Connector, LaneBand, PhaseMark, PlacedItem, PlacedText } from './timelineLayout';
import { measureText, wrapText, type MeasuredText } from './wrapText';

/** A milestone made ready for packing. */
interface Candidate {
  readonly item: LaneItem;
  readonly prominence: Prominence;
  readonly marks: readonly PhaseMark[];
  readonly text: MeasuredText;
  readonly variants: readonly LabelVariant[];
}

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
  const items = lane.subLanes.length === 0 && !lane.folded ? placeItems(lane.items, frame, inside) : [];
  const content =
    bands.length > 0
      ? bottomOf(bands.map((band) => band.box))
      : Math.max(bottomOf(items.map((item) => item.box)), strip?.bottom ?? 0) + lanePad;
  const box = { x: column.x, y: 0, width: frame.right - column.x, height: Math.max(content, least) };
  return { lane, depth, box, ...heading, strip, empty, items, bands };
}

const WHY_EMPTY: Readonly<Record<WhyEmpty, string>> = {
  none: 'No milestones',
  filtered: 'No milestones shown: filtered out',
  shared: 'No milestones as first lead',
};

function placeWhyEmpty(why: WhyEmpty, frame: LayoutFrame): PlacedText {
  const { beside, lanePad } = frame.theme.space;
  const x = frame.namesRight + beside;
  const at = { x, y: lanePad, maxWidth: frame.right - x, anchor: 'start' } as const;
  return placeText(plain(WHY_EMPTY[why], true), at, labelStyle(frame.theme), frame.metrics);
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

function placeItems(
  items: readonly LaneItem[],
  frame: LayoutFrame,
  laneNames: readonly string[],
): readonly PlacedItem[] {
  const { rowGap, lanePad } = frame.theme.space;
  const candidates = items.map((item) => candidateOf(item, frame, laneNames));
  const variants = candidates.map((candidate) => candidate.variants);
  const packed = packLane(variants, rowGap, frame.beam);
  return candidates.map((candidate, index) => {
    const variant = assertExists(candidate.variants[packed.chosen[index] ?? 0], 'label variant');
    return placeItem(candidate, variant, lanePad + (packed.tops[index] ?? 0), frame);
  });
}

function candidateOf(item: LaneItem, frame: LayoutFrame, laneNames: readonly string[]): Candidate {
  const { theme, metrics } = frame;
  const style = labelStyle(theme);
  const labelled = ({ label }: Phase): string | undefined =>
    label === undefined || laneNames.includes(foldText(label)) ? undefined : label;
  const marks = markGeometry(item.phases, labelled, frame.marks);
  const words = labelText(item, frame, marks);
  const prominence = prominenceOf(frame.highlight, item.milestone, item.phases);
  const text = measureText(words, metrics, style.size, prominence === 'strong' ? 'bold' : 'regular');
  const variants = labelVariants(marks, text, {
    left: frame.namesRight,
    right: frame.right,
    pitch: style.pitch,
    beside: theme.space.beside,
    asAtX: frame.asAtX,
  });
  return { item, prominence, marks, text, variants };
}

function placeItem(candidate: Candidate, variant: LabelVariant, top: number, frame: LayoutFrame): PlacedItem {
  const { size, pitch } = labelStyle(frame.theme);
  const lines = wrapText(candidate.text, variant.maxWidth);
  const { label: box } = variant;
  const label: PlacedText = {
    box: { ...box, y: box.y + top },
    anchor: variant.side === 'left' ? 'end' : 'start',
    lines,
    baseline: top + box.y + baselineIn(pitch, size),
    pitch,
  };
  const marks = candidate.marks.map((mark) => ({ ...mark, y: top + mark.row * pitch + pitch / 2 }));
  const left = Math.min(box.x, ...marks.map((mark) => leftEnd(mark, frame.theme.space.beside)));
  const right = Math.max(box.x + box.width, ...marks.map((mark) => rightEnd(mark, frame.theme.space.beside)));
  return {
    item: candidate.item,
    id: candidate.item.milestone.id,
    prominence: candidate.prominence,
    marks,
    connectors: connectorsOf(candidate.marks, variant, label, top + pitch / 2, frame),
    label,
    box: { x: left, y: top, width: right - left, height: variant.height },
  };
}

/** Dotted lines between the phases on the first row, broken where the label stands; the lead to an ongoing arrow. */
function connectorsOf(
  marks: readonly PhaseMark[],
  variant: LabelVariant,
  label: PlacedText,
  y: number,
  frame: LayoutFrame,
): readonly Connector[] {
  const { beside } = frame.theme.space;
  const onFirst = marks.filter((mark) => mark.row === 0).sort((a, b) => a.x - b.x);
  const firstLineRight = variant.label.x + (label.lines[0]?.width ?? 0);
  if (isOngoingAlone(marks)) {
    const from = variant.side === 'ongoing' ? firstLineRight : frame.marks.scale.left;
    return [{ x1: from + beside, x2: onFirst[0]?.x ?? 0, y, kind: 'ongoing' }];
  }
  return onFirst.slice(1).map((mark, index) => {
    const from = rightEnd(assertExists(onFirst[index], 'phase before'), beside);
    const holdsLabel = variant.side === 'between' && variant.label.x > from && variant.label.x < leftEnd(mark, beside);
    return {
      x1: (holdsLabel ? firstLineRight : from) + beside,
      x2: leftEnd(mark, beside) - beside / 2,
      y,
      kind: 'phases',
    };
  });
}
