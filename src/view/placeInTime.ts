import type { DayRange } from '../base/dayRange';
import { isDated, isOngoing } from '../model/indicativeDate';
import type { Phase } from '../model/milestone';
import { statedDaysOf } from './statedDays';

/** Where something stands in the order of time: dated things by their days, then ongoing ones, then undated ones. */
export interface PlaceInTime {
  readonly rank: 'dated' | 'ongoing' | 'undated';
  /** `undefined` unless dated. */
  readonly days: DayRange | undefined;
}

const RANK_ORDER: Readonly<Record<PlaceInTime['rank'], number>> = { dated: 0, ongoing: 1, undated: 2 };

/** The place of a milestone by the phases that are shown of it. */
export function placeInTime(phases: readonly Phase[]): PlaceInTime {
  const days = statedDaysOf(phases);
  if (days !== undefined) return { rank: 'dated', days };
  return { rank: phases.some((phase) => isOngoing(phase.date)) ? 'ongoing' : 'undated', days: undefined };
}

/** True when the phase can be drawn on the axis: it has a day, or is ongoing (D12). Others wait in the undated place. */
export function isPlaced(phase: Phase): boolean {
  return isDated(phase.date) || isOngoing(phase.date);
}

/** By first day (a deadline by its last), then by last day. Equal places compare as 0, so a stable sort keeps plan order. */
export function comparePlaces(a: PlaceInTime, b: PlaceInTime): number {
  if (a.days === undefined || b.days === undefined) return RANK_ORDER[a.rank] - RANK_ORDER[b.rank];
  return a.days.first - b.days.first || a.days.last - b.days.last;
}
