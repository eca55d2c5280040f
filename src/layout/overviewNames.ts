import { STEPS } from './axisPlan';
import { dayWidth } from './overviewScale';
import { shownParts, type TimeScale } from './timeScale';
import { monthAndYear, periodsOf, type Period, type Step, type YearKind } from './timeTicks';

/** A year, or a month of a short plan, by its name in its middle; one year of several by its name where it starts. */
export interface OverviewName {
  readonly label: string;
  /** In px: the middle of the name, or its left end. */
  readonly x: number;
  readonly anchor: 'start' | 'middle';
}

export interface OverviewNames {
  readonly names: readonly OverviewName[];
  /** Where periods start inside the axis, in px. */
  readonly starts: readonly number[];
}

/** Between two names, in px. */
const GAP = 10;

/** From the line where years start to the name of the first, in px. */
const TO_LINE = 3;

/** The finest periods, months or longer, whose names stand side by side, years from July on a financial axis (CONVENTIONS D9). `widthOf`: of a name, in px. */
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
  const label = nameOf(period, step);
  const x = scale.xOf(Math.max(period.first, scale.window.first));
  const end = scale.xOf(Math.min(period.last, scale.window.last) + 1);
  if (end - x < widthOf(label) + GAP / 2) return [];
  if (step.count <= 12) return [{ label, x: (x + end) / 2, anchor: 'middle' }];
  // Of several years the first is named: where the axis begins later, its name would be false there.
  return period.first < scale.window.first ? [] : [{ label, x: x + TO_LINE, anchor: 'start' }];
}

function nameOf({ first, names, start }: Period, { count }: Step): string {
  if (count === 1) return monthAndYear(first);
  return count > 12 ? start : (names[0] ?? '');
}
