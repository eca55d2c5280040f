import type { DayRange } from '../base/dayRange';
import type { Phase } from '../model/milestone';
import type { Annotation } from './annotation';
import { emptyStretches } from './emptyStretches';
import type { ShownMilestone } from './shownMilestone';
import { statedDays } from './statedDays';
import type { FigureText, ViewSpec } from './viewSpec';

/** What is shown of time itself. */
export interface AxisView {
  readonly calendar: ViewSpec['calendar'];
  readonly shadeDays: boolean;
  /** True when a person chose the stretch of time: the axis then covers it and no day more. */
  readonly exact: boolean;
  /** Stretches that may be left out of the axis, if it can spare them. */
  readonly empty: readonly DayRange[];
  /** By first day, then as they were added. */
  readonly annotations: readonly Annotation[];
}

export function axisView(
  shown: readonly ShownMilestone[],
  span: DayRange | undefined,
  { calendar, axisBreaks, shadeDays, annotations, window }: ViewSpec,
  { asAt }: FigureText,
): AxisView {
  const marked = annotations.map(({ days }) => days);
  if (asAt !== undefined) marked.push({ first: asAt, last: asAt });
  const breaks = axisBreaks === 'auto' && span !== undefined;
  return {
    calendar,
    shadeDays,
    exact: window !== undefined,
    empty: breaks
      ? emptyStretches(
          span,
          shown.flatMap(({ phases }) => phases.flatMap(periodsStated)),
          marked,
        )
      : [],
    annotations: [...annotations].sort((a, b) => a.days.first - b.days.first),
  };
}

function periodsStated({ date }: Phase): readonly DayRange[] {
  if (date.alternatives.length > 0) return date.alternatives;
  const days = statedDays(date);
  return days === undefined ? [] : [days];
}
