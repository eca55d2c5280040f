import type { Phase } from '../model/milestone';
import { placeInTime } from './placeInTime';

/** Later than any day: what is ongoing stands after what is dated, what is undated after that. */
const AFTER = { ongoing: 1e9, undated: 2e9 } as const;

/**
 * The items in order of time, as `comparePlaces` has it; equal ones as they were. The places are kept as plain numbers,
 * because a lane can hold a hundred thousand of them.
 */
export function inOrderOfTime<T extends { readonly phases: readonly Phase[] }>(items: readonly T[]): readonly T[] {
  if (items.length < 2) return items;
  const firsts = new Float64Array(items.length);
  const lasts = new Float64Array(items.length);
  items.forEach(({ phases }, i) => {
    const { rank, days } = placeInTime(phases);
    firsts[i] = rank === 'dated' ? (days?.first ?? 0) : AFTER[rank];
    lasts[i] = days?.last ?? 0;
  });
  const order = Uint32Array.from(items, (_, i) => i).sort(
    (a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0) || (lasts[a] ?? 0) - (lasts[b] ?? 0) || a - b,
  );
  return Array.from(order, (i) => items[i]).filter((item) => item !== undefined);
}
