import { assertExists } from '../base/assert';
import { foldText } from '../base/fold';
import type { Phase } from '../model/milestone';
import { inkOnFill } from '../theme/inkOnFill';
import { categoryOf } from '../view/colouring';
import { prominenceOf, type Prominence } from '../view/highlight';
import type { LaneItem } from '../view/timelineView';
import { connectorsOf } from './connectors';
import { layoutKey, type KeyEntry } from './layoutKey';
import { UNLIKE_COST } from './labelObjective';
import type { LabelFrame } from './labelPlaces';
import { labelText } from './labelText';
import { labelVariants, numberVariants, type LabelVariant } from './labelVariants';
import { labelStyle, type LayoutFrame } from './layoutFrame';
import { leftEnd, markGeometry, rightEnd } from './markGeometry';
import { linesAt } from './lineWidths';
import { measureLabel } from './measureLabel';
import { packLane } from './packLane';
import { baselineIn } from './placedText';
import type { PhaseMark, PlacedItem, PlacedText } from './timelineLayout';
import { measureText, type MeasuredText } from './wrapText';

/** A milestone made ready for packing. */
interface Candidate {
  readonly item: LaneItem;
  readonly prominence: Prominence;
  readonly marks: readonly PhaseMark[];
  readonly text: MeasuredText;
  /** What stands beside the marks: the text, or a number when the text goes into the key. */
  readonly beside: MeasuredText;
  readonly variants: readonly LabelVariant[];
}

/** The milestones of a lane with their labels, below them the key to those whose label stands nowhere else. */
export function placeItems(
  items: readonly LaneItem[],
  frame: LayoutFrame,
  laneNames: readonly string[],
): { readonly items: readonly PlacedItem[]; readonly bottom: number } {
  const { rowGap, lanePad } = frame.theme.space;
  const label = labelFrameOf(frame);
  const candidates = items.map((item) => candidateOf(item, frame, label, laneNames));
  const packed = packLane(
    candidates.map(({ variants }) => variants),
    { gap: rowGap, beam: frame.beam, unlike: UNLIKE_COST * label.pitch },
  );
  const keyed = candidates.filter(isKeyed).map(({ text }) => text);
  const key = layoutKey(keyed, frame, lanePad + packed.height + rowGap * 2);
  let entry = 0;
  const placed = candidates.map((candidate, index) => {
    const variant = assertExists(candidate.variants[packed.chosen[index] ?? 0], 'label variant');
    const top = lanePad + (packed.tops[index] ?? 0);
    return placeItem(candidate, variant, top, frame, isKeyed(candidate) ? key.entries[entry++] : undefined);
  });
  const bottom = items.length === 0 ? 0 : keyed.length > 0 ? key.bottom : lanePad + packed.height;
  return { items: placed, bottom };
}

function isKeyed({ text, beside }: Candidate): boolean {
  return text !== beside;
}

function labelFrameOf({ theme, namesRight, right, asAtX }: LayoutFrame): LabelFrame {
  const { beside, bar } = theme.space;
  return { left: namesRight, right, pitch: labelStyle(theme).pitch, beside, bar, asAtX, inside: false };
}

/** Only in a closed bar of its own without a pattern (CONVENTIONS P7), never where the looks are paler than usual. */
function holdsText(item: LaneItem, marks: readonly PhaseMark[], prominence: Prominence, frame: LayoutFrame): boolean {
  const [mark] = marks;
  if (frame.labels !== 'inside' || mark === undefined || marks.length > 1) return false;
  if (mark.shape !== 'bar' || mark.label !== undefined || item.joint || prominence === 'pale') return false;
  const { look } = categoryOf(frame.colour, item.milestone, mark.phase);
  const isPlain = mark.phase.date.certainty.every((certainty) => certainty === 'stated');
  return isPlain && inkOnFill(frame.theme.paints[look], frame.theme) !== undefined;
}

function candidateOf(item: LaneItem, frame: LayoutFrame, label: LabelFrame, laneNames: readonly string[]): Candidate {
  const { metrics } = frame;
  const { size } = labelStyle(frame.theme);
  const labelled = (phase: Phase): string | undefined =>
    phase.label === undefined || laneNames.includes(foldText(phase.label)) ? undefined : phase.label;
  const marks = markGeometry(item.phases, labelled, frame.marks);
  const prominence = prominenceOf(frame.highlight, item.milestone, item.phases);
  const weight = prominence === 'strong' ? 'bold' : 'regular';
  const text = measureLabel(item, labelText(item, frame, marks), metrics, size, weight);
  const inside = holdsText(item, marks, prominence, frame);
  const variants = frame.labels === 'key' ? [] : labelVariants(marks, text, inside ? { ...label, inside } : label);
  if (variants.length > 0) return { item, prominence, marks, text, beside: text, variants };
  const number = measureText([{ text: '8'.repeat(frame.keyDigits), muted: false }], metrics, size, 'bold');
  return { item, prominence, marks, text, beside: number, variants: numberVariants(marks, number, label) };
}

/** A milestone where it stands, with its label; `key`: its words in the key, when only a number stands beside its marks. */
export function placeItem(
  candidate: Pick<Candidate, 'item' | 'prominence' | 'marks' | 'text'> & { readonly beside?: MeasuredText },
  variant: LabelVariant,
  top: number,
  frame: LayoutFrame,
  key?: KeyEntry,
): PlacedItem {
  const { beside } = frame.theme.space;
  const { size, pitch } = labelStyle(frame.theme);
  const { label: box } = variant;
  const placed: PlacedText = {
    box: { ...box, y: box.y + top },
    anchor: variant.anchor,
    lines: linesAt(candidate.beside ?? candidate.text, variant.maxWidth),
    baseline: top + box.y + baselineIn(pitch, size),
    pitch,
  };
  const marks = candidate.marks.map((mark) => ({ ...mark, y: top + mark.row * pitch + pitch / 2 }));
  const left = Math.min(box.x, ...marks.map((mark) => leftEnd(mark, beside)));
  const right = Math.max(box.x + box.width, ...marks.map((mark) => rightEnd(mark, beside)));
  return {
    item: candidate.item,
    id: candidate.item.milestone.id,
    prominence: candidate.prominence,
    marks,
    connectors: connectorsOf(candidate.marks, variant, placed, top + pitch / 2, frame),
    side: variant.kind,
    label: key?.text ?? placed,
    leader: variant.leader.map(({ x, y }) => ({ x, y: y + top })),
    keyed: key && { number: 0, beside: placed, entry: key.number },
    box: { x: left, y: top, width: right - left, height: variant.height },
  };
}
