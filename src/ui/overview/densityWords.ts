import { lengthInDays, type DayRange } from '../../base/dayRange';
import { periodsOf, type Step, type YearKind } from '../../layout/timeTicks';
import { densityOf, type Density, type DensityShares } from '../../view/density';
import { busiestBin } from '../../view/densityWords';
import { counted } from '../strings/fill';
import { time } from '../strings/time';
import { stretchName } from './stretchName';

/** A plan shorter than this, in days, is busiest in a month rather than in a year. */
const SHORT = 500;

/** Where most falls, in one sentence; empty when nothing is dated. */
export function busiestSentence(shares: DensityShares, whole: DayRange, years: YearKind): string {
  const months = lengthInDays(whole) < SHORT ? 1 : 12;
  const step: Step = { unit: 'month', count: months, days: months * 31, years };
  const busiest = busiestBin(
    densityOf(
      shares,
      periodsOf(whole, step).map(({ first, last }) => ({ first, last })),
    ),
  );
  if (busiest === undefined) return '';
  const { count, of, isAbout, bin } = busiest;
  return counted(isAbout ? time.busiestAbout : time.busiest, count, { period: stretchName(bin.days), of });
}

/** What has no place on the axis, part by part: "2 no date", "1 ongoing". */
export function restWords({ undated, ongoing, before, after }: Density): readonly string[] {
  const parts = [
    [time.undated, undated],
    [time.ongoing, ongoing],
    [time.before, before],
    [time.after, after],
  ] as const;
  return parts.flatMap(([words, count]) => (count === 0 ? [] : [counted(words, Math.max(1, Math.round(count)))]));
}
