import type { Day } from '../base/day';
import type { DayRange } from '../base/dayRange';
import type { TimelineView } from '../view/timelineView';
import { planAxis, PERIODS_OF_BREAK } from './axisPlan';
import { timeScale, type TimeScale } from './timeScale';
import { longestYear, nameOfStretch, periodsOf, type Step } from './timeTicks';

/** The room that an axis may take, and how wide words are in it. */
export interface AxisRoom {
  readonly left: number;
  readonly width: number;
  /** Between names that stand next to each other. */
  readonly gap: number;
  /** Width of a name on the axis. */
  readonly widthOf: (text: string) => number;
}

/** CONVENTIONS A23: at most ten grid lines. */
export const MOST_PERIODS = 10;

/** A window for a figure without any date: it draws no axis, but lanes keep their place. */
const NO_TIME: DayRange = { first: 0 as Day, last: 364 as Day };

/** The scale of the axis and the step of its names, `undefined` when nothing is dated. `timeShare` is of the room. */
export function axisTime(
  view: TimelineView,
  { left, width, gap, widthOf }: AxisRoom,
  timeShare: number,
): { readonly step: Step | undefined; readonly scale: TimeScale } {
  const span = spanWithAsAt(view);
  const { calendar, exact, empty } = view.axis;
  // Financial years stand closer than others, being longer, and short strokes stand between them.
  const leastPeriod =
    calendar === 'calendar' ? widthOf(longestYear('calendar')) + gap : widthOf(longestYear('financial')) + gap * 3;
  const least = (periods: number): number => left + Math.min(width, Math.max(width * timeShare, periods * leastPeriod));
  if (span === undefined) return { step: undefined, scale: timeScale(NO_TIME, left, least(1)) };
  const most = Math.min(MOST_PERIODS, Math.max(1, Math.floor(width / leastPeriod)));
  const years = calendar === 'financial' ? 'financial' : 'calendar';
  const { step, window, leftOut } = planAxis({ span, exact, empty, years }, most);
  const shown = periodsOf(window, step).filter(
    ({ first }) => !leftOut.some((range) => range.first <= first && first <= range.last),
  );
  const right = least(shown.length + leftOut.length * PERIODS_OF_BREAK);
  const names = leftOut.map((range) => widthOf(nameOfStretch(range, step)) + gap * 3);
  const breakWidth = Math.min(Math.max(...names, 0), leastPeriod * PERIODS_OF_BREAK);
  return { step, scale: timeScale(window, left, right, leftOut, breakWidth) };
}

/** The "as at" day joins the axis when it lies in or near the plan's own span; it never stretches it far. */
function spanWithAsAt({ span, text, axis }: TimelineView): DayRange | undefined {
  if (span === undefined || text.asAt === undefined || axis.exact) return span;
  const reach = (span.last - span.first + 1) * 0.15;
  const near = text.asAt >= span.first - reach && text.asAt <= span.last + reach;
  return near ? { first: Math.min(span.first, text.asAt) as Day, last: Math.max(span.last, text.asAt) as Day } : span;
}
