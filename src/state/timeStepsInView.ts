import type { DayRange } from '../base/dayRange';
import { clamp } from '../base/number';
import type { TimeScale } from '../layout/timeScale';
import type { Grip } from './timeStepsByKey';
import type { Viewport } from './viewport.svelte';

/** The stretch in view as shares of the axis, 0 to 1. */
export interface Shares {
  readonly from: number;
  readonly to: number;
}

export function sharesInView({ from, reach, zoom }: Pick<Viewport, 'from' | 'reach' | 'zoom'>): Shares {
  return { from, to: Math.min(1, from + reach / zoom) };
}

/** The shares of the axis that these days take. */
export function sharesOf({ left, right, xOf }: TimeScale, { first, last }: DayRange): Shares {
  const share = (day: number): number => clamp((xOf(day) - left) / (right - left), 0, 1);
  return { from: share(first), to: share(last + 1) };
}

/** Fills the window with exactly this, without a margin; all of the axis is what "all" shows. */
export function bringIntoView(viewport: Viewport, { from, to }: Shares): void {
  if (from <= 0 && to >= 1) {
    viewport.fitAll();
    return;
  }
  viewport.zoomBy(viewport.reach / (to - from) / viewport.zoom, 0);
  viewport.panTo(from);
}

/**
 * What is in view after zooming by a factor, but no less than `least`: the place `held` stays where it is, as far as
 * the axis allows; one out of view counts as the end it lies beyond.
 */
export function zoomed({ from, to }: Shares, factor: number, held: number, least: number): Shares {
  const width = Math.max((to - from) / factor, least);
  if (width >= 1) return { from: 0, to: 1 };
  const kept = clamp(held, from, to);
  const start = clamp(kept - ((kept - from) * width) / (to - from), 0, 1 - width);
  return { from: start, to: start + width };
}

/** The least share of the axis that the window can hold. */
export function leastShare({ reach, mostZoom }: Viewport): number {
  return Math.min(1, reach / mostZoom);
}

/**
 * Where a drag has taken what was in view when it began: `from` the share that was grabbed, `to` the share where the
 * pointer is. `'new'`: a stretch drawn afresh from one to the other.
 */
export function dragged(before: Shares, grip: Grip | 'new', from: number, to: number, least: number): Shares {
  const by = to - from;
  switch (grip) {
    case 'start':
      return { from: clamp(before.from + by, 0, before.to - least), to: before.to };
    case 'end':
      return { from: before.from, to: clamp(before.to + by, before.from + least, 1) };
    case 'whole': {
      const start = clamp(before.from + by, 0, 1 - (before.to - before.from));
      return { from: start, to: start + before.to - before.from };
    }
    case 'new': {
      const [low, high] = [clamp(Math.min(from, to), 0, 1 - least), clamp(Math.max(from, to), least, 1)];
      return high - low >= least ? { from: low, to: high } : { from: low, to: low + least };
    }
  }
}
