import { rangesOverlap } from '../base/dayRange';
import { listWords } from '../model/listWords';
import { formatRange } from '../model/dates/formatDate';
import { annotationName } from '../view/annotation';
import type { LaneView, TimelineView } from '../view/timelineView';
import { statedDays } from '../view/statedDays';
import { publicHolidays } from './publicHolidays';
import type { TimeScale } from './timeScale';
import { isYears, type Step } from './timeTicks';

/** What has to be said about the axis in words, in sentences for the foot of the figure. */
export function axisNotes(view: TimelineView, step: Step, { window, breaks }: TimeScale): readonly string[] {
  const { calendar, shadeDays, exact, annotations } = view.axis;
  const notes: string[] = [];
  if (exact) notes.push(`Time shown: ${formatRange(window)}.`);
  if (exact && isCut(view.lanes, (days) => days.first < window.first || days.last > window.last)) {
    notes.push('Bars at the edge go on beyond it.');
  }
  const outside = annotations.filter(({ days }) => !rangesOverlap(days, window)).map(annotationName);
  if (outside.length > 0) notes.push(`Outside the time shown: ${outside.join('; ')}.`);
  if (breaks.length > 0) {
    notes.push(
      `Broken axis: ${listWords(breaks.map(({ days }) => formatRange(days)))} left out, as nothing begins or ends then.`,
    );
  }
  if (calendar !== 'calendar') {
    const quarters = calendar === 'financial' && step.unit === 'month' && !isYears(step) && step.count === 3;
    notes.push(`Financial years run from 1 July to 30 June${quarters ? '; Q1 is July to September' : ''}.`);
  }
  if (shadeDays && step.unit === 'day') {
    notes.push(`Shaded: weekends${publicHolidays(window).length > 0 ? ' and public holidays' : ''}.`);
  }
  return notes;
}

type Days = NonNullable<ReturnType<typeof statedDays>>;

function isCut(lanes: readonly LaneView[], beyond: (days: Days) => boolean): boolean {
  return lanes.some(
    ({ items, subLanes }) =>
      isCut(subLanes, beyond) ||
      items.some(({ phases }) =>
        phases.some(({ date }) => {
          const days = statedDays(date);
          return days !== undefined && beyond(days);
        }),
      ),
  );
}
