import type { Day } from '../base/day';
import { partsOf } from '../base/day';
import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import { isDated, type IndicativeDate } from './indicativeDate';
import { quote } from './listWords';
import type { Milestone } from './milestone';

/** Nearer than this to the middle of the plan nothing is an outlier: plans for 2024 to 2030 name targets for 2050. */
const NEAR_DAYS = 30 * 365;
/** How many times the usual distance from the middle is far. */
const FAR = 6;
/** Where more of the plan than this is far away, the plan is a long one. */
const LARGEST_SHARE = 0.2;

/**
 * The first and last days of dates that lie so far from all others that they are likely slips (1905 or 2108 in a plan
 * for 2024 to 2030). An axis should not be stretched to them; their milestones stay in the plan.
 */
export function outlierDays(milestones: readonly Pick<Milestone, 'phases'>[]): ReadonlySet<Day> {
  const dates = datesOf(milestones);
  // Of two dates far from each other, nothing tells which one is the slip.
  if (dates.length < 3) return new Set();
  const middles = Float64Array.from(dates, middleOf);
  const middle = medianOf(middles);
  const reach = Math.max(NEAR_DAYS, FAR * medianOf(middles.map((each) => Math.abs(each - middle))));
  const isFar = (day: Day): boolean => Math.abs(day - middle) > reach;
  const isFarOff = ({ earliest, latest }: IndicativeDate): boolean =>
    (earliest !== undefined && isFar(earliest)) || (latest !== undefined && isFar(latest));
  const far = dates.filter(isFarOff);
  if (far.length > Math.max(1, dates.length * LARGEST_SHARE)) return new Set();
  return new Set(far.flatMap(edgesOf).filter(isFar));
}

/** The dates that state a day. */
function datesOf(milestones: readonly Pick<Milestone, 'phases'>[]): readonly IndicativeDate[] {
  const dates: IndicativeDate[] = [];
  for (const { phases } of milestones) {
    for (const { date } of phases) if (isDated(date)) dates.push(date);
  }
  return dates;
}

/** A warning for each phase with a day far from all others; it is kept as written. */
export function outlierIssues(milestones: readonly Milestone[], column: string | undefined): readonly Issue[] {
  const outliers = outlierDays(milestones);
  if (outliers.size === 0) return [];
  const years = milestones
    .flatMap(({ phases }) => phases.flatMap(({ date }) => edgesOf(date)))
    .flatMap((day) => (outliers.has(day) ? [] : [partsOf(day).year]));
  // Not `Math.min(...years)`: a long table has more years than a call takes arguments.
  const span = yearsBetween(
    years.reduce((a, b) => Math.min(a, b)),
    years.reduce((a, b) => Math.max(a, b)),
  );
  return milestones.flatMap((milestone) =>
    milestone.phases
      .filter(({ date }) => edgesOf(date).some((day) => outliers.has(day)))
      .map(({ date }) =>
        issue({
          code: 'OUTLIER_DATE',
          severity: 'warning',
          file: milestone.file,
          line: milestone.line,
          column,
          value: date.text,
          message: `${quote(date.text.trim())} lies far from the other dates, which are ${span}; it is kept as written and does not stretch the time axis.`,
          remedy: 'Check the year.',
        }),
      ),
  );
}

const edgesOf = ({ earliest, latest }: IndicativeDate): readonly Day[] =>
  [earliest, latest].filter((day) => day !== undefined);

/** Halfway between the edges of a date, or its only edge. */
const middleOf = ({ earliest, latest }: IndicativeDate): number =>
  ((earliest ?? latest ?? 0) + (latest ?? earliest ?? 0)) / 2;

const yearsBetween = (first: number, last: number): string =>
  first === last ? `in ${String(first)}` : `from ${String(first)} to ${String(last)}`;

function medianOf(numbers: Float64Array): number {
  const sorted = numbers.toSorted();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
