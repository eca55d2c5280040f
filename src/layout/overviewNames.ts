import { lengthInDays } from '../base/dayRange';
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

/** Days of an axis whose months need no year beside each: what is in view is named in full elsewhere. */
const ONE_YEAR = 366;

/** A step of names, and how a period of it is called. */
interface Naming {
  readonly step: Step;
  readonly nameOf: (period: Period) => string;
}

/**
 * The finest periods, months or longer, whose names stand side by side; years from July on a financial axis
 * (CONVENTIONS D9). `widthOf`: of a name, in px.
 */
export function overviewNames(scale: TimeScale, years: YearKind, widthOf: (text: string) => number): OverviewNames {
  const perDay = dayWidth(scale);
  const namings = namingsFor(scale, years);
  const fits = ({ step, nameOf }: Naming): boolean => {
    const [example] = periodsOf({ first: scale.window.first, last: scale.window.first }, step);
    return example !== undefined && widthOf(nameOf(example)) + GAP <= step.days * perDay;
  };
  const naming = namings.find(fits) ?? namings.at(-1);
  if (naming === undefined) return { names: [], starts: [] };
  const whole = shownParts(scale, scale.window).flatMap((part) => periodsOf(part, naming.step));
  // A period with a break in it is part of what is shown on either side.
  const periods = whole.filter(({ first }, index) => whole[index - 1]?.first !== first);
  return {
    names: periods.flatMap((period) => named(period, naming, scale, widthOf)),
    starts: periods.filter(({ first }) => first > scale.window.first).map(({ first }) => scale.xOf(first)),
  };
}

function namingsFor({ window }: TimeScale, years: YearKind): readonly Naming[] {
  const firstName = ({ names }: Period): string => names[0] ?? '';
  return STEPS.filter(({ unit, count }) => unit === 'month' && count !== 3).flatMap((one): readonly Naming[] => {
    const step: Step = { ...one, years };
    if (step.count > 12) return [{ step, nameOf: ({ start }) => start }];
    if (step.count === 12) return [{ step, nameOf: firstName }];
    const withYear: Naming = { step, nameOf: ({ first }) => monthAndYear(first) };
    return lengthInDays(window) > ONE_YEAR ? [withYear] : [withYear, { step, nameOf: firstName }];
  });
}

function named(
  period: Period,
  { step, nameOf }: Naming,
  scale: TimeScale,
  widthOf: (text: string) => number,
): readonly OverviewName[] {
  const label = nameOf(period);
  const x = scale.xOf(Math.max(period.first, scale.window.first));
  const end = scale.xOf(Math.min(period.last, scale.window.last) + 1);
  if (end - x < widthOf(label) + GAP / 2) return [];
  if (step.count <= 12) return [{ label, x: (x + end) / 2, anchor: 'middle' }];
  // Of several years the first is named: where the axis begins later, its name would be false there.
  return period.first < scale.window.first ? [] : [{ label, x: x + TO_LINE, anchor: 'start' }];
}
