import { weightOf, type Density, type DensityBin } from './density';

/** The days into which most falls, and how much of what is placed. */
export interface Busiest {
  readonly bin: DensityBin;
  /** Milestones, to the nearest whole one. */
  readonly count: number;
  readonly of: number;
  /** True when the count is not a whole number: milestones that reach into other bins are in it by their part. */
  readonly isAbout: boolean;
}

/** The fullest bin, the earliest where several are; `undefined` when nothing falls into any. */
export function busiestBin({ bins }: Density): Busiest | undefined {
  const weights = bins.map(weightOf);
  const most = Math.max(0, ...weights);
  // Sums of parts of days differ in the last digits.
  const bin = bins[weights.findIndex((weight) => weight > most - 1e-6)];
  if (bin === undefined || most === 0) return undefined;
  return {
    bin,
    count: Math.max(1, Math.round(most)),
    of: Math.round(weights.reduce((sum, weight) => sum + weight, 0)),
    isAbout: Math.abs(most - Math.round(most)) > 1e-6,
  };
}
