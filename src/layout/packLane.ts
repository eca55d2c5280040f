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
  /** What kind of way it is: neighbours read best when they are of one kind. */
  readonly kind: string;
}

export interface Packed {
  /** Top of each milestone's first row, in the order given. */
  readonly tops: readonly number[];
  /** Index of the variant taken. */
  readonly chosen: readonly number[];
  readonly height: number;
}

export interface PackingRules {
  /** Between two milestones, one above the other. */
  readonly gap: number;
  /** How many partial packings are followed. */
  readonly beam: number;
  /** What it costs that a milestone departs from its first way when the one before, first to go the same, did not. */
  readonly unlike: number;
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
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
  readonly cost: number;
}

const START: State = { previous: undefined, top: 0, variant: -1, boxes: [], bottom: 0, cost: 0 };

/**
 * Packs milestones of one lane to little height. Each stands no higher than the one before it, so time reads downwards;
 * two share a row when nothing of them meets. A beam search over the ways to label each one, the first being the way
 * that reads best: it keeps the best partial packings by height and clarity; the order given and the ties decide, so
 * the same input packs the same.
 */
export function packLane(items: readonly (readonly Variant[])[], rules: PackingRules): Packed {
  let states: readonly State[] = [START];
  for (const [index, variants] of items.entries()) {
    const steps = bestSteps(states, variants, items[index - 1] ?? [], rules);
    states = steps.map((step) => extend(step, variants, rules.gap));
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

/** The best steps from all states, best first. Those that can not be among them are not tried: a bound tells. */
function bestSteps(
  states: readonly State[],
  variants: readonly Variant[],
  before: readonly Variant[],
  { gap, beam, unlike }: PackingRules,
): readonly Step[] {
  const kept: Step[] = [];
  const sameFirst = before[0]?.kind === variants[0]?.kind;
  for (const from of states) {
    const kind = sameFirst ? before[from.variant]?.kind : undefined;
    for (const [index, variant] of variants.entries()) {
      const cost = from.cost + variant.cost + (kind === undefined || kind === variant.kind ? 0 : unlike);
      const worst = kept.length === beam ? kept[beam - 1] : undefined;
      const limit = worst === undefined ? Infinity : worst.bottom + worst.cost;
      if (Math.max(from.bottom, from.top + variant.height) + cost > limit) continue;
      const top = lowestFit(from, variant, gap);
      const bottom = Math.max(from.bottom, top + variant.height);
      insert(kept, { from, index, top, bottom, cost }, beam);
    }
  }
  return kept;
}

/** Keeps the list sorted and no longer than `beam`; of two that differ in nothing that matters from here on, one stays. */
function insert(kept: Step[], step: Step, beam: number): void {
  let place = kept.length;
  for (; place > 0 && isBetter(step, kept[place - 1]); place -= 1);
  if (place >= beam || kept.some((other, index) => index < place && alike(step, other))) return;
  const twin = kept.findIndex((other, index) => index >= place && alike(step, other));
  kept.splice(place, 0, step);
  if (twin >= 0) kept.splice(twin + 1, 1);
  else if (kept.length > beam) kept.pop();
}

function isBetter(a: Step, b: Step | undefined): boolean {
  if (b === undefined) return false;
  const difference = a.bottom + a.cost - b.bottom - b.cost;
  return difference < -1e-6 || (difference <= 1e-6 && a.top < b.top - 1e-6);
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

function extend({ from, index, top, bottom, cost }: Step, variants: readonly Variant[], gap: number): State {
  const boxes: FilledBox[] = [];
  for (const box of from.boxes) if (box.y + box.height + gap > top) boxes.push(box);
  for (const { x, y, width, height, soft } of variants[index]?.boxes ?? []) {
    boxes.push({ x, y: y + top, width, height, soft });
  }
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
