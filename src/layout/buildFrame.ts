import { max } from 'd3';
import type { Day } from '../base/day';
import type { DayRange } from '../base/dayRange';
import type { Theme } from '../theme/theme';
import type { LaneView, TimelineView } from '../view/timelineView';
import { countItems } from './countItems';
import { shapeOf } from './markGeometry';
import { boldStyle, labelStyle, type LayoutFrame } from './layoutFrame';
import type { TextMetrics } from './textMetrics';
import type { MarkShape } from './timelineLayout';
import { timeScale } from './timeScale';
import { chooseStep, periodsOf, wholePeriods, type Step } from './timeTicks';
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
  readonly width: number;
  /** `undefined` when nothing is dated. */
  readonly step: Step | undefined;
}

/** CONVENTIONS A23: at most ten grid lines. */
const MOST_PERIODS = 10;

/** In a very full figure fewer packings are followed: this many over all milestones. */
const PACKING_WORK = 4000;

/** A window for a figure without any date: it draws no axis, but lanes keep their place. */
const NO_TIME: DayRange = { first: 0 as Day, last: 364 as Day };

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
  const nameColumns = columnsOf(view.lanes, widthOf, width, proportions.nameShare, beside * 2);
  const lastColumn = nameColumns.at(-1);
  const namesRight = lastColumn === undefined ? 0 : lastColumn.x + lastColumn.width + beside * 2;
  const right = width - margin;
  const undatedWidth = hasShape(view.lanes, 'undated')
    ? Math.max(widthOf(view.undatedHeading), bar * 3.2) + beside * 2
    : 0;
  // Without any date there is no axis between the names and the undated: their column comes first then.
  const undatedX = hasTime(view) ? right - undatedWidth : namesRight;
  const undated = undatedWidth > 0 ? { x: undatedX, width: undatedWidth } : undefined;
  const room = right - undatedWidth - namesRight;
  const span = spanWithAsAt(view);
  const leastPeriod = widthOf('2026') + beside * 0.4;
  const most = Math.min(MOST_PERIODS, Math.max(1, Math.floor(room / leastPeriod)));
  const step = span && chooseStep(span, most);
  const periods = span && step ? periodsOf(wholePeriods(span, step), step).length : 1;
  const plotRight = namesRight + Math.min(room, Math.max(room * proportions.timeShare, periods * leastPeriod));
  const window = span && step ? wholePeriods(span, step) : NO_TIME;
  const label = labelStyle(theme);
  const scale = timeScale(window, namesRight, plotRight);
  const { asAt } = view.text;
  const asAtShown = asAt !== undefined && step !== undefined && asAt >= window.first && asAt <= window.last;
  return {
    theme,
    metrics,
    width,
    nameColumns,
    namesRight,
    right,
    beam: Math.max(2, Math.min(24, Math.floor(PACKING_WORK / Math.max(countItems(view.lanes), 1)))),
    undatedHeading: view.undatedHeading,
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

/** One column of names per depth, no wider than its longest name nor than the share allows. */
function columnsOf(
  lanes: readonly LaneView[],
  widthOf: (text: string) => number,
  width: number,
  share: number,
  gap: number,
): LayoutFrame['nameColumns'] {
  const columns: { x: number; width: number }[] = [];
  let level = lanes;
  let x = 0;
  while (level.length > 0) {
    const names = level.map((lane) => lane.name);
    const widest = max(names, widthOf) ?? 0;
    const word =
      max(
        names.flatMap((name) => name.split(/\s+/)),
        widthOf,
      ) ?? 0;
    const column = Math.min(widest + 0.5, Math.max(width * share, Math.min(word + 0.5, width * 0.3)));
    columns.push({ x, width: column });
    x += column > 0.5 ? column + gap : 0;
    level = level.flatMap((lane) => lane.subLanes);
  }
  return columns;
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

/** The "as at" day joins the axis when it lies in or near the plan's own span; it never stretches it far. */
function spanWithAsAt({ span, text }: TimelineView): DayRange | undefined {
  if (span === undefined || text.asAt === undefined) return span;
  const reach = (span.last - span.first + 1) * 0.15;
  const near = text.asAt >= span.first - reach && text.asAt <= span.last + reach;
  return near ? { first: Math.min(span.first, text.asAt) as Day, last: Math.max(span.last, text.asAt) as Day } : span;
}
