import type { Day } from '../base/day';
import { formatDay } from '../model/dates/formatDate';
import type { TimelineView } from '../view/timelineView';
import { axisNotes } from './axisNotes';
import { nameRow, startsOf } from './axisRows';
import type { FigureFrame } from './buildFrame';
import { boldStyle, labelStyle } from './layoutFrame';
import { layoutAnnotations, type AnnotationStrip } from './layoutAnnotations';
import { shadedDays } from './shadedDays';
import type { AxisBreak } from './timeScale';
import type { AxisLayout, Tick } from './timelineLayout';
import { financialYears, groupsOf, nameOfStretch, periodsOf, type Step } from './timeTicks';

/**
 * The axis with its top at `top`: names of periods, grid lines, what is added by hand, the undated, the "as at" day.
 * `strip`: what is added by hand as it stands on the whole axis, where this is only a stretch of it.
 */
export function layoutAxis(frame: FigureFrame, view: TimelineView, top: number, strip?: AnnotationStrip): AxisLayout {
  const { step } = frame;
  const { scale, undated } = frame.marks;
  const { pitch } = boldStyle(frame.theme);
  const years = step !== undefined && namesFinancialYears(view, step) ? financialYears(scale.window, step) : [];
  const periods = step === undefined ? [] : periodsOf(scale.window, step);
  const groups = step === undefined ? [] : nameRow(groupsOf(scale.window, step), frame);
  const below = nameRow(years, frame);
  const rows = 1 + (groups.length > 0 ? 1 : 0) + (years.length > 0 ? 1 : 0);
  const namesHeight = rows * pitch + pitch * 0.25;
  const shaded = shadedDays(view.axis, frame);
  const added = strip ?? layoutAnnotations(view.axis.annotations, shaded.holidays, frame, top + namesHeight);
  return {
    box: { x: frame.namesRight, y: top, width: frame.right - frame.namesRight, height: namesHeight + added.height },
    namesHeight,
    plot: { left: scale.left, right: scale.right },
    ticks: nameRow(periods, frame),
    groups,
    below,
    minor: startsOf(years, scale),
    lines: step === undefined ? [] : [...new Set([scale.left, ...startsOf(periods, scale), scale.right])],
    breaks: step === undefined ? [] : scale.breaks.map((gap) => ({ ...gap, label: breakLabel(gap, step, frame) })),
    shaded: shaded.stretches,
    holidays: added.holidays,
    annotations: added.annotations,
    undated: undated && { ...undated, heading: frame.undatedHeading },
    asAt: asAtOf(frame, view.text.asAt),
    notes: step === undefined ? [] : axisNotes(view, step, scale),
  };
}

/** Under days and weeks a financial axis has its years in a row of their own: above them stand months. */
function namesFinancialYears({ axis: { calendar } }: TimelineView, step: Step): boolean {
  return calendar === 'both' || (calendar === 'financial' && step.unit === 'day');
}

/** What a break leaves out, in as many words as it has room for. */
function breakLabel({ days, x, width }: AxisBreak, step: Step, frame: FigureFrame): Tick | undefined {
  const { size } = labelStyle(frame.theme);
  const name = nameOfStretch(days, step);
  const room = width - frame.marks.beside;
  const label = [`${name} left out`, name, 'left out'].find(
    (text) => frame.metrics.widthOf(text, size, 'regular') <= room,
  );
  return label === undefined ? undefined : { label, x, labelX: x + width / 2, anchor: 'middle' };
}

function asAtOf({ asAtX }: FigureFrame, asAt: Day | undefined): AxisLayout['asAt'] {
  return asAt === undefined || asAtX === undefined ? undefined : { x: asAtX, day: asAt, label: formatDay(asAt) };
}
