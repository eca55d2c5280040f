import type { DayRange } from '../../base/dayRange';
import type { LaneItem, LaneView } from '../../view/timelineView';
import { statedDaysOf } from '../../view/statedDays';
import { splitByDate } from './splitByDate';

/** The milestones of a lane in order of their first day, and apart from them the undated. Days as numbers, to be searched fast. */
export interface LaneTimes {
  readonly dated: readonly LaneItem[];
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly undated: readonly LaneItem[];
}

/** Kept as long as the view: zooming asks again and again. */
const known = new WeakMap<LaneView, LaneTimes>();

export function laneTimes(lane: LaneView): LaneTimes {
  const found = known.get(lane) ?? readTimes(lane);
  known.set(lane, found);
  return found;
}

/**
 * The milestones with a phase in a stretch of days, in order of their first day. What lies before or after the axis is
 * drawn at its ends, and counts as standing there.
 */
export function datedWithin({ dated, first, last }: LaneTimes, days: DayRange, axis: DayRange): readonly LaneItem[] {
  const onAxis = (day = 0): number => Math.min(Math.max(day, axis.first), axis.last);
  return dated.filter((_, index) => onAxis(first[index]) <= days.last && onAxis(last[index]) >= days.first);
}

/** What goes on without any stated day is drawn at the end of the axis. */
const AT_THE_END = 1e9;

function readTimes(lane: LaneView): LaneTimes {
  const parts = lane.items.map(splitByDate);
  const timed = parts
    .flatMap(({ dated }) => (dated === undefined ? [] : [timesOf(dated)]))
    .sort((a, b) => a.first - b.first);
  return {
    dated: timed.map(({ item }) => item),
    first: Float64Array.from(timed, ({ first }) => first),
    last: Float64Array.from(timed, ({ last }) => last),
    undated: parts.flatMap(({ undated }) => undated ?? []),
  };
}

function timesOf(item: LaneItem): { readonly item: LaneItem; readonly first: number; readonly last: number } {
  const days = statedDaysOf(item.phases);
  const isEnding = item.phases.some(({ date }) => date.earliest === undefined && date.latest === undefined);
  const last = isEnding ? AT_THE_END : (days?.last ?? AT_THE_END);
  return { item, first: days?.first ?? AT_THE_END, last };
}
