import { lengthInDays } from '../base/dayRange';
import type { Point } from '../base/geometry';
import { weightOf, type Density, type DensityBin } from '../view/density';
import type { CategoryLook } from '../view/colouring';
import type { TimeScale } from './timeScale';

/** The bars of one look, those that touch joined to one shape: closed outlines, in px. */
export interface OverviewShape {
  readonly look: CategoryLook;
  readonly outlines: readonly (readonly Point[])[];
}

/** One part of a bar. */
interface Slab {
  readonly x: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** However little falls into a bin, its bar is seen, and so is each look in it. */
const LEAST_BAR = 3;
const LEAST_SLAB = 1.5;

/**
 * Bars as stacks of looks, the first of the legend at the bottom, standing on `height`. Heights go by the square root:
 * a year's milestone spread over its months is still seen beside a month that holds ten.
 */
export function overviewBars(density: Density, scale: TimeScale, height: number): readonly OverviewShape[] {
  // By the day: else a year would stand higher in March than in February, and what a break leaves out above all.
  const sizes = density.bins.map((bin) => weightOf(bin) / lengthInDays(bin.days));
  const most = Math.max(...sizes, 0);
  const columns = density.bins.map((bin, index) => {
    const size = sizes[index] ?? 0;
    const bar = size === 0 ? 0 : Math.max(LEAST_BAR, height * Math.sqrt(size / most));
    return slabsOf(bin, bar, scale, height);
  });
  return density.looks.map((look, index) => ({
    look,
    outlines: runsOf(columns.map((slabs) => slabs[index])).map(outlineOf),
  }));
}

/** The parts of one bar, in the order of the looks; `undefined` where a look has none. */
function slabsOf(bin: DensityBin, bar: number, scale: TimeScale, height: number): readonly (Slab | undefined)[] {
  const whole = weightOf(bin);
  const wanted = bin.weights.map((weight) => (weight === 0 ? 0 : Math.max(LEAST_SLAB, (bar * weight) / whole)));
  const fit = Math.min(1, height / wanted.reduce((sum, part) => sum + part, 0));
  const [x, end] = [scale.xOf(bin.days.first), scale.xOf(bin.days.last + 1)];
  let bottom = height;
  return wanted.map((part) => {
    if (part === 0) return undefined;
    const slab = { x, end, bottom, top: bottom - part * fit };
    bottom = slab.top;
    return slab;
  });
}

/** Neighbours that both have the look. */
function runsOf(slabs: readonly (Slab | undefined)[]): readonly (readonly Slab[])[] {
  const runs: Slab[][] = [];
  let run: Slab[] = [];
  for (const slab of [...slabs, undefined]) {
    if (slab !== undefined) run.push(slab);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** Along the tops and back along the bottoms; corners between parts of one height are left out. */
function outlineOf(run: readonly Slab[]): readonly Point[] {
  const tops = run.flatMap(({ x, end, top }) => [
    { x, y: top },
    { x: end, y: top },
  ]);
  const bottoms = run.flatMap(({ x, end, bottom }) => [
    { x, y: bottom },
    { x: end, y: bottom },
  ]);
  return [...withoutFlats(tops), ...[...withoutFlats(bottoms)].reverse()];
}

function withoutFlats(points: readonly Point[]): readonly Point[] {
  return points.filter(({ y }, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return before === undefined || after === undefined || !isLevel(before.y, y) || !isLevel(after.y, y);
  });
}

const isLevel = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
