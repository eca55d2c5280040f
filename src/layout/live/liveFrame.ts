import { lengthInDays, type DayRange } from '../../base/dayRange';
import type { Theme } from '../../theme/theme';
import type { TimelineView } from '../../view/timelineView';
import { planAxis } from '../axisPlan';
import { MOST_PERIODS } from '../axisTime';
import { buildFrame, type FigureFrame, type Proportions } from '../buildFrame';
import type { TextMetrics } from '../textMetrics';
import type { TimeScale } from '../timeScale';
import type { Step } from '../timeTicks';

/**
 * The frame of a figure whose axis is longer than the window: `marks.scale` is the whole of it. Names stand still at
 * the left, the undated in a column of their own at the right, and the axis moves in the room between the two.
 */
export interface LiveFrame extends FigureFrame {
  /** Times as long as where all of it is in view. */
  readonly zoom: number;
  /** The days whose milestones are placed: those in view and around it. Others would only take up rows. */
  readonly days: DayRange;
  /** The axis where all of it is in view. */
  readonly whole: TimeScale;
  /** Between the names and the column of the undated, in px. */
  readonly room: number;
  /** Width of that column; 0: nothing is undated. */
  readonly column: number;
  /** Marks that reach further than this, in px, have their label in a row below, where it can slide along them. */
  readonly slideFrom: number;
  /** Of names, axis with the labels at its end, and column. */
  readonly contentWidth: number;
}

/** The proportions of a figure too full to try several. */
export const PLAIN_PROPORTIONS: Proportions = { timeShare: 0.7, nameShare: 0.16 };

/** The column of the undated is wide enough for words, and leaves most of the window to the axis. In px, and a share. */
const COLUMN = 210;
const MOST_COLUMN = 0.26;

/** Marks that reach further than this share of the room have labels that slide along. */
const SLIDE_FROM = 0.45;

/** What a live frame is made from at any zoom. `width`: of the window, in px. */
export function liveBase(
  view: TimelineView,
  theme: Theme,
  metrics: TextMetrics,
  width: number,
  proportions: Proportions = PLAIN_PROPORTIONS,
): FigureFrame {
  return buildFrame(view, theme, metrics, width, proportions);
}

/** `days`: whose milestones are placed; without them, all. */
export function liveFrame(fit: FigureFrame, zoom: number, days = fit.marks.scale.window): LiveFrame {
  const { width } = fit;
  const { undated, scale: whole } = fit.marks;
  const column = undated === undefined ? 0 : Math.max(undated.width, Math.min(COLUMN, width * MOST_COLUMN));
  const room = Math.max(fit.right - column - fit.namesRight, 1);
  const share = Math.min(whole.right - whole.left, room * 0.9);
  const scale = stretched(whole, (share / (whole.right - whole.left)) * zoom);
  const right = scale.right + room - share;
  return {
    ...fit,
    zoom,
    days,
    whole,
    room,
    column,
    contentWidth: right + column,
    // Numbers of a key would stand far from their words.
    labels: fit.labels === 'key' ? 'beside' : fit.labels,
    slideFrom: room * SLIDE_FROM,
    right,
    step: fit.step && stepFor(fit, scale, room),
    asAtX: fit.asAtX === undefined ? undefined : scale.xOf(whole.dayAt(fit.asAtX)),
    marks: { ...fit.marks, scale, right, undated: undefined },
  };
}

/** As many periods as a window may have lines, over the whole axis. */
function stepFor(fit: FigureFrame, scale: TimeScale, room: number): Step | undefined {
  const windows = Math.max((scale.right - scale.left) / room, 1);
  const most = Math.floor(MOST_PERIODS * windows);
  if (fit.step === undefined) return undefined;
  return planAxis({ span: scale.window, exact: true, empty: [], years: fit.step.years }, most).step;
}

/** The same axis, so many times as long. */
function stretched(scale: TimeScale, times: number): TimeScale {
  const { left, window } = scale;
  const xOf = (day: number): number => left + (scale.xOf(day) - left) * times;
  return {
    window,
    left,
    right: left + (scale.right - left) * times,
    xOf,
    dayAt: (x) => scale.dayAt(left + (x - left) / times),
    breaks: scale.breaks.map(({ days, x, width }) => ({ days, x: left + (x - left) * times, width: width * times })),
  };
}

/** A stretch of an axis, each day where it stands on the whole of it. */
export function stretchOfScale(scale: TimeScale, days: DayRange): TimeScale {
  if (lengthInDays(days) >= lengthInDays(scale.window)) return scale;
  const inside = (range: DayRange): boolean => range.first >= days.first && range.last <= days.last;
  return {
    ...scale,
    window: days,
    left: scale.xOf(days.first),
    right: scale.xOf(days.last + 1),
    breaks: scale.breaks.filter((gap) => inside(gap.days)),
  };
}
