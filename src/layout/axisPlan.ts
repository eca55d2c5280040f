import { assertExists } from '../base/assert';
import { addDays } from '../base/day';
import { lengthInDays, type DayRange } from '../base/dayRange';
import { floorTo, MONTH, nextPeriod, wholePeriods, YEAR, type Step, type YearKind } from './timeTicks';

/** What an axis has to show. */
export interface AxisNeed {
  readonly span: DayRange;
  /** True when the span was asked for: the axis then covers it and no day more. */
  readonly exact: boolean;
  /** Long stretches in which nothing begins or ends: the axis may be broken there. */
  readonly empty: readonly DayRange[];
  readonly years: YearKind;
}

/** What an axis covers, by which step, and what is left out of it. */
export interface AxisPlan {
  readonly step: Step;
  readonly window: DayRange;
  /** Whole periods of the step, in order; nothing begins or ends in them nor in the period on either side. */
  readonly leftOut: readonly DayRange[];
}

/** From fine to coarse; the finest that makes few enough lines is taken (CONVENTIONS A23). */
export const STEPS: readonly Omit<Step, 'years'>[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'month', count: 1, days: MONTH },
  { unit: 'month', count: 3, days: 92 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => ({
    unit: 'month' as const,
    count: years * 12,
    days: years * YEAR,
  })),
];

/** A break takes the room of so many periods, at most. */
export const PERIODS_OF_BREAK = 3;

/** Less than this, in days, is not worth a break. */
const LEAST_LEFT_OUT = 365;

/** The finest axis with room for no more than `maxPeriods` periods, the room for breaks counted. */
export function planAxis({ span, exact, empty, years }: AxisNeed, maxPeriods: number): AxisPlan {
  const plans = STEPS.map((one): AxisPlan => {
    const step = { ...one, years };
    const leftOut = empty.map((stretch) => wellInside(stretch, step)).filter(isWorthABreak);
    return { step, window: exact ? span : wholePeriods(span, step), leftOut };
  });
  const fits = ({ step, leftOut }: AxisPlan): boolean => {
    const shown = leftOut.reduce((days, range) => days - lengthInDays(range), lengthInDays(span));
    return shown / step.days + leftOut.length * PERIODS_OF_BREAK <= maxPeriods;
  };
  return plans.find(fits) ?? assertExists(plans.at(-1), 'coarsest step');
}

/** The whole periods of a stretch but for one at either end: that one keeps marks from reaching into the break. */
function wellInside({ first, last }: DayRange, step: Step): DayRange {
  const start = nextPeriod(floorTo(addDays(first, -1), step), step);
  const end = floorTo(addDays(last, 1), step);
  return { first: nextPeriod(start, step), last: addDays(floorTo(addDays(end, -1), step), -1) };
}

const isWorthABreak = (range: DayRange): boolean => lengthInDays(range) >= LEAST_LEFT_OUT;
