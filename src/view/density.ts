import { lengthInDays, type DayRange } from '../base/dayRange';
import { isDated } from '../model/indicativeDate';
import type { Milestone, Phase } from '../model/milestone';
import { categoryOf, type CategoryLook } from './colouring';
import { isPlaced } from './placeInTime';
import { statedDays } from './statedDays';
import type { LaneView, TimelineView } from './timelineView';

/** How much falls into some days: one weight for each look of the density. */
export interface DensityBin {
  readonly days: DayRange;
  readonly weights: readonly number[];
}

/**
 * When the milestones of a view are. Each weighs 1, shared evenly over its dated phases and over the days that each
 * states: "2026" is a little of every day of 2026, and no one day of it (CONVENTIONS D3).
 * All weights of the bins + `before` + `after` + `ongoing` + `undated` = the milestones shown.
 */
export interface Density {
  /** Of the weights of every bin, in the order of the legend. */
  readonly looks: readonly CategoryLook[];
  readonly bins: readonly DensityBin[];
  /** What lies wholly before the first bin, and after the last. */
  readonly before: number;
  readonly after: number;
  /** Milestones that go on without a day stated, and those with no date. */
  readonly ongoing: number;
  readonly undated: number;
}

/** Days that a milestone states, or one of its phases, and what part of the milestone that is. */
interface Share {
  readonly days: DayRange;
  readonly weight: number;
  /** Which of the looks it has. */
  readonly look: number;
}

/** What a density is made of, whatever the bins: the milestones of a view in shares. */
export interface DensityShares extends Pick<Density, 'looks' | 'ongoing' | 'undated'> {
  readonly shares: readonly Share[];
}

/** Weights smaller than this are left over from adding and taking away: no milestone weighs so little. */
const NOTHING = 1e-9;

/** Each milestone of a view once, with all of its phases that any lane shows. */
export function densityShares(view: TimelineView): DensityShares {
  const lookOf = new Map(view.legend.map(({ key }, index) => [key, index]));
  const shares: Share[] = [];
  let [ongoing, undated] = [0, 0];
  for (const [milestone, phases] of shownPhases(view.lanes)) {
    const dated = phases.filter(({ date }) => isDated(date));
    if (dated.length > 0) {
      for (const phase of dated) {
        const look = lookOf.get(categoryOf(view.colour, milestone, phase).key) ?? 0;
        const periods = periodsOf(phase);
        const weight = 1 / dated.length / periods.length;
        for (const days of periods) shares.push({ days, weight, look });
      }
    } else if (phases.some(isPlaced)) ongoing += 1;
    else undated += 1;
  }
  const looks = view.legend.length > 0 ? view.legend.map(({ look }) => look) : (['neutral'] as const);
  return { looks, shares, ongoing, undated };
}

/** The density in these bins: days in order, each bin right after the one before. */
export function densityOf({ looks, shares, ongoing, undated }: DensityShares, bins: readonly DayRange[]): Density {
  const columns = looks.map(() => new WeightColumn(bins));
  const beside = { before: 0, after: 0 };
  for (const { days, weight, look } of shares) {
    const side = columns[look]?.add(days, weight) ?? 'inside';
    if (side !== 'inside') beside[side] += weight;
  }
  const weights = columns.map((column) => column.weights());
  return {
    looks,
    bins: bins.map((days, index) => ({ days, weights: weights.map((column) => column[index] ?? 0) })),
    ...beside,
    ongoing,
    undated,
  };
}

/** All that falls into a bin. */
export function weightOf({ weights }: DensityBin): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function shownPhases(lanes: readonly LaneView[]): ReadonlyMap<Milestone, readonly Phase[]> {
  const shown = new Map<Milestone, readonly Phase[]>();
  const walk = (lane: LaneView): void => {
    for (const { milestone, phases } of lane.items) {
      const known = shown.get(milestone);
      if (known === undefined) shown.set(milestone, phases);
      else if (known !== phases) shown.set(milestone, [...new Set([...known, ...phases])]);
    }
    lane.subLanes.forEach(walk);
  };
  lanes.forEach(walk);
  return shown;
}

function periodsOf({ date }: Phase): readonly DayRange[] {
  if (date.alternatives.length > 0) return date.alternatives;
  const days = statedDays(date);
  return days === undefined ? [] : [days];
}

/** The weights of one look, bin by bin. Whole bins are kept as differences, so a long period costs what a short one does. */
class WeightColumn {
  readonly #bins: readonly DayRange[];
  /** What falls into a bin that a period only begins or ends in. */
  readonly #partly: Float64Array;
  /** By how much more of a milestone each day weighs from this bin on than before it. */
  readonly #change: Float64Array;

  constructor(bins: readonly DayRange[]) {
    this.#bins = bins;
    this.#partly = new Float64Array(bins.length);
    this.#change = new Float64Array(bins.length + 1);
  }

  /** Spreads a weight over those of the days that have a bin; says where they lie when none has. */
  add(days: DayRange, weight: number): 'before' | 'inside' | 'after' {
    const [from, to] = [this.#bins[0], this.#bins.at(-1)];
    if (from === undefined || to === undefined || days.first > to.last) return 'after';
    if (days.last < from.first) return 'before';
    const first = Math.max(days.first, from.first);
    const last = Math.min(days.last, to.last);
    const [start, end] = [this.#binAt(first), this.#binAt(last)];
    if (start === end) {
      this.#raise(this.#partly, start, weight);
      return 'inside';
    }
    const perDay = weight / (last - first + 1);
    this.#raise(this.#partly, start, perDay * ((this.#bins[start]?.last ?? first) - first + 1));
    this.#raise(this.#partly, end, perDay * (last - (this.#bins[end]?.first ?? last) + 1));
    this.#raise(this.#change, start + 1, perDay);
    this.#raise(this.#change, end, -perDay);
    return 'inside';
  }

  weights(): readonly number[] {
    let perDay = 0;
    return this.#bins.map((bin, index) => {
      perDay += this.#change[index] ?? 0;
      if (Math.abs(perDay) < NOTHING) perDay = 0;
      const weight = (this.#partly[index] ?? 0) + perDay * lengthInDays(bin);
      return weight < NOTHING ? 0 : weight;
    });
  }

  #raise(list: Float64Array, index: number, by: number): void {
    list[index] = (list[index] ?? 0) + by;
  }

  /** The last bin that begins on the day or before it. */
  #binAt(day: number): number {
    let [low, high] = [0, this.#bins.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#bins[middle]?.first ?? day) <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
