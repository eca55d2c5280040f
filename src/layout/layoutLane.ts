import { max } from 'd3';
import { assertExists } from '../base/assert';
import { foldText } from '../base/fold';
import type { Phase } from '../model/milestone';
import type { LaneItem, LaneView } from '../view/timelineView';
import { labelText } from './labelText';
import { isOngoingAlone, labelVariants, type LabelVariant } from './labelVariants';
import { boldStyle, labelStyle, type LayoutFrame } from './layoutFrame';
import { leftEnd, markGeometry, rightEnd } from './markGeometry';
import { packLane } from './packLane';
import { baselineIn, placeText, plain, shiftText } from './placedText';
import type { Connector, LaneBand, PhaseMark, PlacedItem, PlacedText } from './timelineLayout';
import { measureText, wrapText, type MeasuredText } from './wrapText';

/** A milestone made ready for packing. */
interface Candidate {
  readonly item: LaneItem;
  readonly marks: readonly PhaseMark[];
  readonly text: MeasuredText;
  readonly variants: readonly LabelVariant[];
}

/** A lane with its top at 0: name, packed milestones or the lanes inside it. `path` holds the names of the lanes around it. */
export function layoutLane(lane: LaneView, frame: LayoutFrame, depth: number, path: readonly string[]): LaneBand {
  const column = assertExists(frame.nameColumns[depth], 'name column');
  const { lanePad } = frame.theme.space;
  const name = placeText(
    plain(lane.name),
    { x: column.x, y: lanePad, maxWidth: column.width, anchor: 'start' },
    boldStyle(frame.theme),
    frame.metrics,
  );
  const inside = [...path, foldText(lane.name)];
  const least = name.box.height + 2 * lanePad;
  const bands = growLast(stack(lane.subLanes.map((sub) => layoutLane(sub, frame, depth + 1, inside))), least);
  const items = lane.subLanes.length === 0 ? placeItems(lane.items, frame, inside) : [];
  const content =
    bands.length > 0 ? bottomOf(bands.map((band) => band.box)) : bottomOf(items.map((item) => item.box)) + lanePad;
  const box = { x: column.x, y: 0, width: frame.right - column.x, height: Math.max(content, least) };
  return { key: lane.key, depth, box, name, unnamed: lane.unnamed, items, bands };
}

/** Bands one below the other, the first with its top at `top`. */
export function stack(bands: readonly LaneBand[], top = 0): readonly LaneBand[] {
  let y = top;
  return bands.map((band) => {
    const moved = shiftBand(band, y - band.box.y);
    y += band.box.height;
    return moved;
  });
}

export function shiftBand(band: LaneBand, dy: number): LaneBand {
  if (dy === 0) return band;
  return {
    ...band,
    box: { ...band.box, y: band.box.y + dy },
    name: shiftText(band.name, dy),
    items: band.items.map((item) => shiftItem(item, dy)),
    bands: band.bands.map((inner) => shiftBand(inner, dy)),
  };
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
  const words = labelText(item, frame.undatedHeading, marks);
  const text = measureText(words, metrics, style.size, 'regular');
  const variants = labelVariants(marks, text, {
    left: frame.namesRight,
    right: frame.right,
    pitch: style.pitch,
    beside: theme.space.beside,
    asAtX: frame.asAtX,
  });
  return { item, marks, text, variants };
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

function shiftItem(item: PlacedItem, dy: number): PlacedItem {
  return {
    ...item,
    box: { ...item.box, y: item.box.y + dy },
    label: shiftText(item.label, dy),
    marks: item.marks.map((mark) => ({ ...mark, y: mark.y + dy })),
    connectors: item.connectors.map((connector) => ({ ...connector, y: connector.y + dy })),
  };
}
