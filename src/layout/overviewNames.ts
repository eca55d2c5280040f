import type { Day } from '../base/day';
import { STEPS } from './axisPlan';
import { dayWidth } from './overviewScale';
import { shownParts, type TimeScale } from './timeScale';
import { monthAndYear, periodsOf, type Period, type Step, type YearKind } from './timeTicks';

/** A year, or a few, or a month of a short plan: its name in its middle, where there is room, and where it starts. */
export interface OverviewName {
  readonly label: string;
  /** Middle of the name, in px. */
  readonly x: number;
}

export interface OverviewNames {
  readonly names: readonly OverviewName[];
  /** Where periods start inside the axis, in px. */
  readonly starts: readonly number[];
}

/** Between two names, in px. */
const GAP = 10;

/** The finest periods, months or longer, whose names stand side by side. `widthOf`: of a name, in px. */
export function overviewNames(scale: TimeScale, years: YearKind, widthOf: (text: string) => number): OverviewNames {
  const perDay = dayWidth(scale);
  const steps = STEPS.filter(({ unit, count }) => unit === 'month' && count !== 3).map((one): Step => ({
    ...one,
    years,
  }));
  const fits = (step: Step): boolean => {
    const [example] = periodsOf({ first: scale.window.first, last: scale.window.first }, step);
    return example !== undefined && widthOf(nameOf(example, step)) + GAP <= step.days * perDay;
  };
  const step = steps.find(fits) ?? steps.at(-1);
  if (step === undefined) return { names: [], starts: [] };
  const whole = shownParts(scale, scale.window).flatMap((part) => periodsOf(part, step));
  // A period with a break in it is part of what is shown on either side.
  const periods = whole.filter(({ first }, index) => whole[index - 1]?.first !== first);
  return {
    names: periods.flatMap((period) => named(period, step, scale, widthOf)),
    starts: periods.filter(({ first }) => first > scale.window.first).map(({ first }) => scale.xOf(first)),
  };
}

function named(
  period: Period,
  step: Step,
  scale: TimeScale,
  widthOf: (text: string) => number,
): readonly OverviewName[] {
  const x = scale.xOf(Math.max(period.first, scale.window.first));
  const end = scale.xOf(Math.min(period.last, scale.window.last) + 1);
  const label = nameOf(period, step);
  return end - x < widthOf(label) + GAP / 2 ? [] : [{ label, x: (x + end) / 2 }];
}

function nameOf({ first, names }: Pick<Period, 'names'> & { readonly first: Day }, { count }: Step): string {
  return count === 1 ? monthAndYear(first) : (names[0] ?? '');
}
