import type { LaneView } from '../view/timelineView';
import { placeCounts } from './laneCounts';
import { numberedName } from './laneNumber';
import { boldStyle, labelStyle, type LayoutFrame, type NameColumn } from './layoutFrame';
import { placeText, plain, type TextStyle } from './placedText';
import type { LaneBand } from './timelineLayout';

/** The name of a lane with its number and, where asked for, its counts below; `bottom` is that of all of it. */
export interface LaneHeading extends Pick<LaneBand, 'number' | 'name' | 'summary'> {
  readonly bottom: number;
}

/** A lane's name in its column, with its top at the padding of a lane. */
export function layoutLaneName(lane: LaneView, frame: LayoutFrame, depth: number, column: NameColumn): LaneHeading {
  const { lanePad, rowGap } = frame.theme.space;
  const style = nameStyle(frame, depth);
  const place = (text: string, x: number, y: number): LaneBand['name'] =>
    placeText(plain(text), { x, y, maxWidth: column.x + column.width - x, anchor: 'start' }, style, frame.metrics);
  const parts = column.numbers === undefined ? undefined : numberedName(lane.name);
  const number = parts && place(parts.number, column.x, lanePad);
  const beside = number !== undefined && column.numbers?.place === 'beside' ? column.numbers.width : 0;
  const above = number !== undefined && column.numbers?.place === 'above' ? number.box.height : 0;
  const name = place(parts?.rest ?? lane.name, column.x + beside, lanePad + above);
  const below = name.box.y + name.box.height;
  if (!frame.laneSummaries || depth > 0 || lane.folded || lane.empty !== undefined) {
    return { number, name, summary: undefined, bottom: below };
  }
  const at = { x: name.box.x, y: below + rowGap / 2, maxWidth: column.x + column.width - name.box.x };
  const summary = placeCounts(lane.counts, at, frame);
  return { number, name, summary, bottom: summary.bottom };
}

/** Names of the third level are in the weight of labels: bold says which lanes hold others. */
function nameStyle({ theme }: LayoutFrame, depth: number): TextStyle {
  return depth < 2 ? boldStyle(theme) : labelStyle(theme);
}
