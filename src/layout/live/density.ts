import { max } from 'd3';
import { isDated, isOngoing } from '../../model/indicativeDate';
import type { Phase } from '../../model/milestone';
import { categoryOf, type CategoryLook } from '../../view/colouring';
import { statedDays } from '../../view/statedDays';
import type { LaneItem } from '../../view/timelineView';
import type { LiveFrame } from './liveFrame';

/** How many phases of one look are going on, bin by bin. */
export interface DensityLayer {
  readonly look: CategoryLook;
  readonly counts: Float64Array;
}

/** A lane too full for marks: instead of them, how many there are at each time. */
export interface Density {
  /** Left end of the first bin and width of all, in px. */
  readonly left: number;
  readonly bin: number;
  /** In the order of the colouring: stacked from the bottom. */
  readonly layers: readonly DensityLayer[];
  /** The most in one bin, all looks together. */
  readonly most: number;
}

/** Width of a bin, in px. */
const BIN = 4;

/** Counts the phases of the milestones over the days that are placed: each in every bin that most of its period meets, and in one at least. */
export function densityOf(items: readonly LaneItem[], frame: LiveFrame): Density {
  const { xOf } = frame.marks.scale;
  const left = xOf(frame.days.first);
  const bins = Math.max(Math.ceil((xOf(frame.days.last + 1) - left) / BIN), 1);
  const rises = new Map<CategoryLook, Float64Array>();
  for (const { milestone, phases } of items) {
    for (const phase of phases) {
      const ends = endsOf(phase, frame);
      if (ends === undefined) continue;
      if (ends[1] <= left || ends[0] >= left + bins * BIN) continue;
      const { look } = categoryOf(frame.colour, milestone, phase);
      const rise = rises.get(look) ?? new Float64Array(bins + 1);
      rises.set(look, rise);
      const first = binOf(ends[0], left, bins);
      const last = Math.max(first, Math.min(Math.round((ends[1] - left) / BIN) - 1, bins - 1));
      rise[first] = (rise[first] ?? 0) + 1;
      rise[last + 1] = (rise[last + 1] ?? 0) - 1;
    }
  }
  const order = frame.colour.categories.map(({ look }) => look);
  const layers = [...rises]
    .map(([look, rise]): DensityLayer => ({ look, counts: summed(rise, bins) }))
    .sort((a, b) => order.indexOf(a.look) - order.indexOf(b.look));
  const totals = new Float64Array(bins);
  for (const { counts } of layers)
    for (let bin = 0; bin < bins; bin += 1) totals[bin] = (totals[bin] ?? 0) + (counts[bin] ?? 0);
  return { left, bin: BIN, layers, most: max(totals) ?? 0 };
}

function binOf(x: number, left: number, bins: number): number {
  return Math.min(Math.max(Math.round((x - left) / BIN), 0), bins - 1);
}

/** Where a phase begins and ends on the axis; one without an end or a beginning counts where it has a day. */
function endsOf({ date }: Phase, { marks: { scale } }: LiveFrame): readonly [number, number] | undefined {
  const days = statedDays(date);
  if (days !== undefined) return [scale.xOf(days.first), scale.xOf(days.last + 1)];
  return isOngoing(date) && !isDated(date) ? [scale.right - 1, scale.right] : undefined;
}

function summed(rise: Float64Array, bins: number): Float64Array {
  const counts = new Float64Array(bins);
  let going = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    going += rise[bin] ?? 0;
    counts[bin] = going;
  }
  return counts;
}
