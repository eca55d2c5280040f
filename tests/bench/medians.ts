import type { GestureCost } from './measureGesture';
import type { Measured } from './measureTool';
import { GESTURES, type Gesture } from './steps';

/** The middle one; the mean of the two in the middle when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
}

/** What several runs say together: the median of each figure. A gesture moved when it did in every run. */
export function medianOf(runs: readonly Measured[]): Measured {
  const of = (pick: (run: Measured) => number): number => median(runs.map(pick));
  const memory = runs.map(({ privateMb }) => privateMb).filter((value) => value !== undefined);
  return {
    firstPaint: of(({ firstPaint }) => firstPaint),
    complete: of(({ complete }) => complete),
    elements: of(({ elements }) => elements),
    heapMb: of(({ heapMb }) => heapMb),
    privateMb: memory.length === 0 ? undefined : median(memory),
    countShown: runs.every(({ countShown }) => countShown),
    sentKb: of(({ sentKb }) => sentKb),
    gestures: Object.fromEntries(
      GESTURES.map((gesture) => [gesture, medianCost(runs.map(({ gestures }) => gestures[gesture]))]),
    ) as Readonly<Record<Gesture, GestureCost>>,
  };
}

function medianCost(costs: readonly GestureCost[]): GestureCost {
  const of = (pick: (cost: GestureCost) => number): number => median(costs.map(pick));
  return {
    moved: costs.every(({ moved }) => moved),
    mainMs: of(({ mainMs }) => mainMs),
    scriptMs: of(({ scriptMs }) => scriptMs),
    layoutMs: of(({ layoutMs }) => layoutMs),
    processorMs: of(({ processorMs }) => processorMs),
    frameMedian: of(({ frameMedian }) => frameMedian),
    frameP95: of(({ frameP95 }) => frameP95),
    dropped: of(({ dropped }) => dropped),
  };
}
