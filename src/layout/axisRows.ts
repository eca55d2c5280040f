import type { DayRange } from '../base/dayRange';
import { lengthInDays } from '../base/dayRange';
import type { FigureFrame } from './buildFrame';
import { labelStyle } from './layoutFrame';
import { shownParts, type TimeScale } from './timeScale';
import type { Tick } from './timelineLayout';
import type { Period } from './timeTicks';

/** A period as far as it is shown. */
interface Shown {
  readonly period: Period;
  readonly x: number;
  readonly end: number;
  /** True when its first day is shown, and the rest of it too. */
  readonly whole: boolean;
  readonly startsHere: boolean;
}

/**
 * Names in one row of the axis: of whole periods in the middle of each, in the fullest form that fits all of them; else
 * of their starts, beside the lines. A period too narrow for any stays unnamed rather than named over its neighbour.
 */
export function nameRow(periods: readonly Period[], frame: FigureFrame): readonly Tick[] {
  const { scale, beside } = frame.marks;
  const { size } = labelStyle(frame.theme);
  const widthOf = (text: string): number => frame.metrics.widthOf(text, size, 'bold');
  const shown = periods.flatMap((period) => shownPart(period, scale) ?? []);
  const forms = Math.max(...periods.map(({ names }) => names.length), 0);
  const fits = (form: number): boolean =>
    shown.every(({ period, x, end, whole }) => !whole || widthOf(period.names[form] ?? '') <= end - x);
  const form = [...Array(forms).keys()].find(fits);
  const byStart = form === undefined && shown.some(({ period }) => period.start !== '');
  return shown.flatMap(({ period, x, end, startsHere }): readonly Tick[] => {
    const room = end - x;
    if (byStart) {
      const fitsBeside = startsHere && widthOf(period.start) + beside / 2 <= room;
      return fitsBeside ? [{ label: period.start, x, labelX: x + beside / 2, anchor: 'start' }] : [];
    }
    const label = period.names.slice(form ?? 0).find((name) => widthOf(name) <= room);
    return label === undefined ? [] : [{ label, x, labelX: (x + end) / 2, anchor: 'middle' }];
  });
}

/** Where the periods start, as far as their first days are shown. */
export function startsOf(periods: readonly Period[], { window, breaks, xOf }: TimeScale): readonly number[] {
  return periods
    .map(({ first }) => first)
    .filter((day) => day >= window.first && !breaks.some(({ days }) => days.first < day && day <= days.last))
    .map(xOf);
}

/** The longer part of a period that a break leaves of it, cut to the window. */
function shownPart(period: Period, scale: TimeScale): Shown | undefined {
  const { window } = scale;
  if (period.last < window.first || period.first > window.last) return undefined;
  const cut = {
    first: period.first < window.first ? window.first : period.first,
    last: period.last > window.last ? window.last : period.last,
  };
  const part = shownParts(scale, cut).reduce<DayRange | undefined>(
    (longest, each) => (longest && lengthInDays(longest) >= lengthInDays(each) ? longest : each),
    undefined,
  );
  if (part === undefined) return undefined;
  const startsHere = part.first === period.first;
  const whole = startsHere && part.last === period.last;
  return { period, x: scale.xOf(part.first), end: scale.xOf(part.last + 1), whole, startsHere };
}
