import { rectsIntersect, type Rect } from '../base/geometry';

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

/**
 * Packs milestones of one lane to little height. Each stands no higher than the one before it, so time reads downwards;
 * two share a row when nothing of them meets. A beam search over the ways to label each one: it keeps the `beam` best
 * partial packings by height and clarity; the order given and the ties decide, so the same input packs the same.
 */
export function packLane(items: readonly (readonly Variant[])[], gap: number, beam: number): Packed {
  let states: State[] = [{ previous: undefined, top: 0, variant: -1, boxes: [], bottom: 0, cost: 0 }];
  for (const variants of items) {
    const next = states.flatMap((state) => variants.map((variant, index) => extend(state, variant, index, gap)));
    next.sort((a, b) => a.bottom + a.cost - b.bottom - b.cost || a.top - b.top);
    states = distinct(next, beam);
  }
  const tops: number[] = [];
  const chosen: number[] = [];
  const best = states[0];
  for (let state = best; state?.previous !== undefined; state = state.previous) {
    tops.unshift(state.top);
    chosen.unshift(state.variant);
  }
  return { tops, chosen, height: best?.bottom ?? 0 };
}

function extend(state: State, variant: Variant, index: number, gap: number): State {
  const top = lowestFit(state, variant, gap);
  const placed = variant.boxes.map((box) => ({ ...box, y: box.y + top }));
  const open = state.boxes.filter((box) => box.y + box.height + gap > top);
  return {
    previous: state,
    top,
    variant: index,
    boxes: [...open, ...placed],
    bottom: Math.max(state.bottom, top + variant.height),
    cost: state.cost + variant.cost,
  };
}

/** The highest place, not above the milestone before, where no box meets one already there. */
function lowestFit(state: State, variant: Variant, gap: number): number {
  const tops = [state.top, ...state.boxes.map((box) => box.y + box.height + gap)]
    .filter((top) => top >= state.top)
    .sort((a, b) => a - b);
  const free = tops.find((top) => !state.boxes.some((box) => meets(variant, top, box, gap)));
  return free ?? state.bottom + gap;
}

function meets(variant: Variant, top: number, other: FilledBox, gap: number): boolean {
  return variant.boxes.some(
    (box) =>
      !(box.soft && other.soft) &&
      rectsIntersect({ ...box, y: box.y + top, height: box.height + gap }, { ...other, height: other.height + gap }),
  );
}

/** The first `count` states, leaving out those that differ in nothing that matters from here on. */
function distinct(states: readonly State[], count: number): State[] {
  const kept: State[] = [];
  const seen = new Set<string>();
  for (const state of states) {
    const key = `${state.top.toFixed(2)} ${state.bottom.toFixed(2)} ${String(state.boxes.length)} ${(state.boxes.at(-1)?.x ?? 0).toFixed(1)} ${(state.boxes.at(-1)?.width ?? 0).toFixed(1)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === count) break;
  }
  return kept;
}
