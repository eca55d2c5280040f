import type { Day } from '../../base/day';
import type { DayRange } from '../../base/dayRange';
import type { TimelineView } from '../../view/timelineView';
import { layoutAnnotations } from '../layoutAnnotations';
import { layoutAxis } from '../layoutAxis';
import { boldStyle } from '../layoutFrame';
import type { AxisLayout } from '../timelineLayout';
import { isYears } from '../timeTicks';
import { stretchOfScale, type LiveFrame } from './liveFrame';

/** The axis for the days in view: its height is that of the whole axis, whatever stretch of it is asked for. */
export type AxisOfDays = (days: DayRange) => AxisLayout;

/** Makes the axis of a live figure, with its top at 0. */
export function liveAxis(view: TimelineView, frame: LiveFrame): AxisOfDays {
  const namesHeight = namesHeightOf(view, frame);
  const strip = layoutAnnotations(view.axis.annotations, [], frame, namesHeight);
  return (days) => {
    const scale = stretchOfScale(frame.marks.scale, days);
    const axis = layoutAxis({ ...frame, marks: { ...frame.marks, scale } }, view, 0, strip);
    const { left, right } = frame.marks.scale;
    // The ends of the stretch are no ends of the axis: no line stands there.
    const isLine = (x: number): boolean => (x !== scale.left && x !== scale.right) || x === left || x === right;
    return {
      ...axis,
      box: { ...axis.box, height: namesHeight + strip.height },
      namesHeight,
      lines: axis.lines.filter((x) => isLine(x)),
    };
  };
}

function namesHeightOf({ axis }: TimelineView, { theme, step }: LiveFrame): number {
  const { pitch } = boldStyle(theme);
  if (step === undefined) return pitch * 1.25;
  const financial = axis.calendar === 'both' || (axis.calendar === 'financial' && step.unit === 'day');
  return (1 + (isYears(step) ? 0 : 1) + (financial ? 1 : 0)) * pitch + pitch * 0.25;
}

/** The days between two places on the axis, in whole or in part. */
export function daysBetween({ marks: { scale } }: LiveFrame, left: number, right: number): DayRange {
  const { first, last } = scale.window;
  const clamp = (day: number): Day => Math.min(Math.max(day, first), last) as Day;
  return { first: clamp(Math.floor(scale.dayAt(left))), last: clamp(Math.ceil(scale.dayAt(right)) - 1) };
}
