import type { Rect } from '../base/geometry';

/** A box that a milestone fills. A soft one is only kept clear: others' ink stays out of it, others' soft boxes need not. */
export interface FilledBox extends Rect {
  readonly soft: boolean;
}

/** One way to draw a milestone: the boxes it fills, from the top of its first row. */
export interface Variant {
  readonly boxes: readonly FilledBox[];
  readonly height: number;
  /** What it costs in clarity, in figure units of height: the packer trades it against height. */
  readonly cost: number;
}

export interface Packed {
  /** Top of each milestone's first row, in the order given. */
  readonly tops: readonly number[];
  /** Index of the variant taken. */
  readonly chosen: readonly number[];
  readonly height: number;
}

/** A partial packing; `boxes` are those a later milestone can still meet. */
interface State {
  readonly previous: State | undefined;
  readonly top: number;
  readonly variant: number;
  readonly boxes: readonly FilledBox[];
  readonly bottom: number;
  readonly cost: number;
}

/** A packing one milestone longer, weighed before it is made: most are dropped. */
interface Step {
  readonly from: State;
  readonly variant: Variant;
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
  readonly cost: number;
}

/**
 * Packs milestones of one lane to little height. Each stands no higher than the one before it, so time reads downwards;
 * two share a row when nothing of them meets. A beam search over the ways to label each one: it keeps the `beam` best
 * partial packings by height and clarity; the order given and the ties decide, so the same input packs the same.
 */
export function packLane(items: readonly (readonly Variant[])[], gap: number, beam: number): Packed {
  let states: readonly State[] = [{ previous: undefined, top: 0, variant: -1, boxes: [], bottom: 0, cost: 0 }];
  for (const variants of items) {
    const steps: Step[] = [];
    for (const from of states) {
      for (const [index, variant] of variants.entries()) {
        const top = lowestFit(from, variant, gap);
        const bottom = Math.max(from.bottom, top + variant.height);
        steps.push({ from, variant, index, top, bottom, cost: from.cost + variant.cost });
      }
    }
    steps.sort((a, b) => a.bottom + a.cost - b.bottom - b.cost || a.top - b.top);
    states = distinct(steps, beam).map((step) => extend(step, gap));
  }
  const tops: number[] = [];
  const chosen: number[] = [];
  const best = states[0];
  for (let state = best; state?.previous !== undefined; state = state.previous) {
    tops.push(state.top);
    chosen.push(state.variant);
  }
  return { tops: tops.reverse(), chosen: chosen.reverse(), height: best?.bottom ?? 0 };
}

function extend({ from, variant, index, top, bottom, cost }: Step, gap: number): State {
  const boxes = from.boxes.filter((box) => box.y + box.height + gap > top);
  for (const box of variant.boxes) boxes.push({ ...box, y: box.y + top });
  return { previous: from, top, variant: index, boxes, bottom, cost };
}

/**
 * The highest place, not above the milestone before, where no box meets one already there: while two meet, nothing
 * above the place that parts those two can do.
 */
function lowestFit({ top: least, boxes }: State, variant: Variant, gap: number): number {
  let top = least;
  for (let moved = true; moved;) {
    moved = false;
    for (const box of variant.boxes) {
      for (const other of boxes) {
        if (meets(box, top, other, gap)) {
          top = other.y + other.height + gap - box.y;
          moved = true;
        }
      }
    }
  }
  return top;
}

/** Written out: it runs some million times for a page. Sums of heights in another order differ in their last digits. */
function meets(box: FilledBox, top: number, other: FilledBox, gap: number): boolean {
  return (
    box.x < other.x + other.width &&
    other.x < box.x + box.width &&
    top + box.y < other.y + other.height + gap - 1e-6 &&
    other.y < top + box.y + box.height + gap - 1e-6 &&
    !(box.soft && other.soft)
  );
}

/** The first `count` steps, leaving out those that differ in nothing that matters from here on. */
function distinct(steps: readonly Step[], count: number): readonly Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    if (kept.some((other) => alike(step, other))) continue;
    kept.push(step);
    if (kept.length === count) break;
  }
  return kept;
}

function alike(a: Step, b: Step): boolean {
  return (
    a.index === b.index &&
    Math.abs(a.top - b.top) < 0.01 &&
    Math.abs(a.bottom - b.bottom) < 0.01 &&
    a.from.variant === b.from.variant &&
    a.from.previous?.variant === b.from.previous?.variant
  );
}
