import type { Day } from '../../base/day';
import type { DayRange } from '../../base/dayRange';
import type { TimeScale } from '../../layout/timeScale';
import type { Viewport } from '../../state/viewport.svelte';

/** A place of the viewport: what a figure is laid out for. */
export interface Place {
  readonly zoom: number;
  /** Shares of the axis at either end of the window. */
  readonly from: number;
  readonly to: number;
}

/** So many windows to either side of the one in view have their milestones placed too. */
const AROUND = 1.5;

/** A zoom that goes further than this is laid out on its way; one share of a window that a rest leads to the same. */
const FAR = 3;
const AWAY = 0.75;

export function placeOf({ zoom, from, reach }: Viewport): Place {
  return { zoom, from, to: from + reach / zoom };
}

/** The days whose milestones are placed for a place; `undefined`: all of them. */
export function daysAround({ from, to }: Place, axis: TimeScale): DayRange | undefined {
  const around = (to - from) * AROUND;
  if (from - around <= 0 && to + around >= 1) return undefined;
  const { left, right, window } = axis;
  const dayAt = (share: number): number => axis.dayAt(left + share * (right - left));
  const first = Math.max(Math.floor(dayAt(from - around)), window.first) as Day;
  const last = Math.min(Math.ceil(dayAt(to + around)), window.last) as Day;
  return { first, last };
}

/** True when a place is so far from the one laid out for that it can not wait. */
export function isFar(now: Place, then: Place): boolean {
  const window = then.to - then.from;
  const margin = window * (AROUND - 0.25);
  const isBeyond = now.from < then.from - margin || now.to > then.to + margin;
  return Math.max(now.zoom / then.zoom, then.zoom / now.zoom) > FAR || (isBeyond && !isWithin(now, then));
}

/** True when a place is another one, to be laid out for when the hand rests. */
export function isAway(now: Place, then: Place): boolean {
  return now.zoom !== then.zoom || Math.abs(now.from - then.from) > (then.to - then.from) * AWAY;
}

/** True when the milestones around both are the same: all of them. */
function isWithin(now: Place, then: Place): boolean {
  const around = (then.to - then.from) * AROUND;
  return (
    (then.from - around <= 0 || now.from > then.from - around) && (then.to + around >= 1 || now.to < then.to + around)
  );
}
