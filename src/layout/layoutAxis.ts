import type { Day } from '../base/day';
import { formatDay } from '../model/dates/formatDate';
import type { FigureText } from '../view/viewSpec';
import type { FigureFrame } from './buildFrame';
import { boldStyle, labelStyle } from './layoutFrame';
import type { AxisLayout, Tick } from './timelineLayout';
import { groupsOf, labelsBesideLine, periodsOf, type Period } from './timeTicks';

/** The axis with its top at `top`: names of periods, grid lines, the column of the undated, the "as at" day. */
export function layoutAxis(frame: FigureFrame, text: FigureText, top: number): AxisLayout {
  const { scale, undated } = frame.marks;
  const { pitch } = boldStyle(frame.theme);
  const periods = frame.step === undefined ? [] : periodsOf(scale.window, frame.step);
  const groups = frame.step === undefined ? [] : groupsOf(scale.window, frame.step);
  const beside = frame.step !== undefined && labelsBesideLine(frame.step);
  const rows = groups.length > 0 ? 2 : 1;
  return {
    box: { x: frame.namesRight, y: top, width: frame.right - frame.namesRight, height: rows * pitch + pitch * 0.25 },
    plot: { left: scale.left, right: scale.right },
    ticks: labelled(periods, frame, beside),
    groups: labelled(groups, frame, false),
    lines: linesOf(periods, frame),
    undated: undated && { ...undated, heading: frame.undatedHeading },
    asAt: asAtOf(frame, text.asAt),
  };
}

function linesOf(periods: readonly Period[], frame: FigureFrame): readonly number[] {
  const { scale } = frame.marks;
  return periods.length === 0 ? [] : [...periods.map((period) => scale.xOf(period.first)), scale.right];
}

/** Labels that fit their period; a period too narrow for its name stays unnamed rather than named over its neighbour. */
function labelled(periods: readonly Period[], frame: FigureFrame, beside: boolean): readonly Tick[] {
  const { scale, beside: gap } = frame.marks;
  const { size } = labelStyle(frame.theme);
  return periods.flatMap((period) => {
    const x = scale.xOf(period.first);
    const end = scale.xOf(period.last + 1);
    const label = fitting(period.label, end - x, (text) => frame.metrics.widthOf(text, size, 'bold'));
    if (label === '') return [];
    return [{ label, x, labelX: beside ? x + gap / 2 : (x + end) / 2, anchor: beside ? 'start' : 'middle' }];
  });
}

/** The name of a period, a shorter form where only that fits, or nothing. */
function fitting(label: string, width: number, widthOf: (text: string) => number): string {
  const short = label.replace(/[A-Z][a-z]{3,}/g, (month) => month.slice(0, 3));
  const first = label.replace(/–.*/, '');
  return [label, short, first].find((text) => widthOf(text) <= width) ?? '';
}

function asAtOf({ asAtX }: FigureFrame, asAt: Day | undefined): AxisLayout['asAt'] {
  return asAt === undefined || asAtX === undefined ? undefined : { x: asAtX, day: asAt, label: formatDay(asAt) };
}
