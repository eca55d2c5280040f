import type { Theme } from '../theme/theme';
import type { LaneView, TimelineView } from '../view/timelineView';
import { axisTime } from './axisTime';
import { countItems } from './countItems';
import { leastCounts } from './laneCounts';
import { shapeOf } from './markGeometry';
import { boldStyle, labelStyle, type LayoutFrame } from './layoutFrame';
import { nameColumns } from './nameColumns';
import type { TextMetrics } from './textMetrics';
import type { MarkShape } from './timelineLayout';
import type { Step } from './timeTicks';
import { measureText } from './wrapText';
import { plain } from './placedText';

/** How the width is shared out; the fitter tries several (shares are 0 to 1). */
export interface Proportions {
  /** At most this share of the width for one column of lane names. */
  readonly nameShare: number;
  /** Share of the room right of the names that the time axis takes; the rest holds labels. */
  readonly timeShare: number;
}

/** A frame with what only the axis needs besides. */
export interface FigureFrame extends LayoutFrame {
  readonly proportions: Proportions;
  readonly width: number;
  /** `undefined` when nothing is dated. */
  readonly step: Step | undefined;
}

/** In a very full figure fewer packings are followed: this many over all milestones. */
const PACKING_WORK = 4000;

export function buildFrame(
  view: TimelineView,
  theme: Theme,
  metrics: TextMetrics,
  width: number,
  proportions: Proportions,
): FigureFrame {
  const { beside, bar, margin } = theme.space;
  const bold = boldStyle(theme);
  const widthOf = (text: string): number => measureText(plain(text), metrics, bold.size, 'bold').total;
  const leastColumn = view.laneSummaries ? leastCounts(view.lanes, bar, beside, widthOf) : 0;
  const columns = nameColumns(view.lanes, widthOf, width, proportions.nameShare, beside * 2, leastColumn);
  const lastColumn = columns.at(-1);
  const namesRight = lastColumn === undefined ? 0 : lastColumn.x + lastColumn.width + beside * 2;
  const right = width - margin;
  const undatedWidth = hasShape(view.lanes, 'undated')
    ? Math.max(widthOf(view.undatedHeading), bar * 3.2) + beside * 2
    : 0;
  // Without any date there is no axis between the names and the undated: their column comes first then.
  const undatedX = hasTime(view) ? right - undatedWidth : namesRight;
  const undated = undatedWidth > 0 ? { x: undatedX, width: undatedWidth } : undefined;
  const room = right - undatedWidth - namesRight;
  const axisRoom = { left: namesRight, width: room, gap: beside * 0.4, widthOf };
  const { step, scale } = axisTime(view, axisRoom, proportions.timeShare);
  const { window } = scale;
  const label = labelStyle(theme);
  const { asAt } = view.text;
  const count = countItems(view.lanes);
  const asAtShown = asAt !== undefined && step !== undefined && asAt >= window.first && asAt <= window.last;
  return {
    theme,
    metrics,
    proportions,
    width,
    nameColumns: columns,
    namesRight,
    right,
    beam: beamFor(count),
    labels: view.labels,
    keyDigits: String(count).length,
    undatedHeading: view.undatedHeading,
    colour: view.colour,
    highlight: view.highlight,
    laneSummaries: view.laneSummaries,
    step,
    asAtX: asAtShown ? scale.xOf(asAt + 0.5) : undefined,
    marks: {
      scale,
      bar,
      beside,
      undated,
      right,
      labelWidth: (text) => measureText(plain(text), metrics, label.size, 'regular').total,
    },
  };
}

/** A power of two: one milestone more or less hardly ever changes it, and with it the labels of other lanes. */
function beamFor(count: number): number {
  return 2 ** Math.max(1, Math.min(3, Math.floor(Math.log2(PACKING_WORK / Math.max(count, 1)))));
}

/** True when anything has a place on the axis, be it only the arrow of an ongoing milestone. */
function hasTime(view: TimelineView): boolean {
  return view.span !== undefined || hasShape(view.lanes, 'ongoing');
}

function hasShape(lanes: readonly LaneView[], shape: MarkShape): boolean {
  return lanes.some(
    (lane) =>
      hasShape(lane.subLanes, shape) ||
      lane.items.some((item) => item.phases.some((phase) => shapeOf(phase.date) === shape)),
  );
}
