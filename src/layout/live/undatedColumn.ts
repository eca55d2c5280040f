import type { LaneItem } from '../../view/timelineView';
import { prominenceOf } from '../../view/highlight';
import { labelText } from '../labelText';
import { labelStyle } from '../layoutFrame';
import { linesAt } from '../lineWidths';
import { markGeometry } from '../markGeometry';
import { measureLabel } from '../measureLabel';
import { baselineIn } from '../placedText';
import type { PlacedItem, PlacedMark, PlacedText } from '../timelineLayout';
import type { LiveFrame } from './liveFrame';
import { NO_SPOTS, spotAt, type Spots } from './spot';

/** Width of a mark in the column, as a multiple of the height of a bar. */
const MARK = 2.2;

/** The undated of a lane one below the other, each mark with its words beside it. Places are from the column's left end. */
export function undatedColumn(items: readonly LaneItem[], frame: LiveFrame): Spots {
  if (items.length === 0 || frame.column === 0) return NO_SPOTS;
  const { rowGap, lanePad } = frame.theme.space;
  let y = lanePad;
  const spots = items.map((item) => {
    const placed = placeUndated(item, y, frame);
    y += placed.box.height + rowGap;
    return spotAt(placed.box, item.milestone.id, () => placed);
  });
  return { spots, height: y };
}

function placeUndated(item: LaneItem, top: number, frame: LiveFrame): PlacedItem {
  const { size, pitch } = labelStyle(frame.theme);
  const { bar, beside } = frame.theme.space;
  const width = bar * MARK;
  const column = { ...frame.marks, undated: { x: 0, width: frame.column } };
  // The words name the phases: beside these marks is no room for it.
  const marks = markGeometry(item.phases, () => undefined, column).map((mark, row): PlacedMark => ({
    ...mark,
    width,
    x: beside,
    row,
    unplacedLabel: mark.phase.label,
    y: top + row * pitch + pitch / 2,
  }));
  const prominence = prominenceOf(frame.highlight, item.milestone, item.phases);
  const weight = prominence === 'strong' ? 'bold' : 'regular';
  const text = measureLabel(item, labelText(item, frame, marks), frame.metrics, size, weight);
  const x = width + 2 * beside;
  const lines = linesAt(text, Math.max(frame.column - x - beside, size * 4));
  const label: PlacedText = {
    box: { x, y: top, width: Math.max(...lines.map((line) => line.width)), height: lines.length * pitch },
    anchor: 'start',
    lines,
    baseline: top + baselineIn(pitch, size),
    pitch,
  };
  const height = Math.max(marks.length, lines.length) * pitch;
  return {
    item,
    id: item.milestone.id,
    prominence,
    marks,
    connectors: [],
    side: 'right',
    label,
    leader: [],
    keyed: undefined,
    box: { x: 0, y: top, width: frame.column, height },
  };
}
