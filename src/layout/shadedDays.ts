import { addDays, weekdayOf, type Day } from '../base/day';
import type { AxisView } from '../view/axisView';
import type { FigureFrame } from './buildFrame';
import { publicHolidays } from './publicHolidays';
import { stretchOf } from './timeScale';

/** A stretch of the axis, in figure units. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

export interface ShadedDays {
  /** Weekends and holidays, days next to each other as one. */
  readonly stretches: readonly Stretch[];
  /** Holidays next to each other share a name. */
  readonly holidays: readonly (Stretch & { readonly name: string })[];
}

const NONE: ShadedDays = { stretches: [], holidays: [] };

/** The days on which little is done, where the axis names days or weeks; elsewhere they would be specks. */
export function shadedDays({ shadeDays }: AxisView, { step, marks: { scale } }: FigureFrame): ShadedDays {
  if (!shadeDays || step?.unit !== 'day') return NONE;
  const { window } = scale;
  const named = publicHolidays(window);
  const days: Day[] = [];
  for (let day = window.first; day <= window.last; day = addDays(day, 1)) {
    if (weekdayOf(day) > 5 || named.some((holiday) => holiday.day === day)) days.push(day);
  }
  const holidays = runsOf(named.map(({ day }) => day)).map(([first, last]) => ({
    ...stretchOf(scale, first, last),
    name: named
      .filter(({ day }) => first <= day && day <= last)
      .map(({ name }) => name)
      .join(', '),
  }));
  return { stretches: runsOf(days).map(([first, last]) => stretchOf(scale, first, last)), holidays };
}

/** First and last of the days that follow each other. */
function runsOf(days: readonly Day[]): readonly (readonly [Day, Day])[] {
  const runs: [Day, Day][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.[1] === addDays(day, -1)) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
