/** What a row is sorted by in one column: a number or words; `undefined` when nothing stands there. */
export type SortKey = number | string | undefined;

/** Words sort as people expect in New Zealand, macrons or not (CONVENTIONS L4), and "Phase 2" before "Phase 10". */
const inWords = new Intl.Collator('en-NZ', { numeric: true });

/**
 * The rows by their keys. Rows with nothing in the column stand last either way; equal ones stay in the order they came
 * in, so that each order is the only one there is.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: 'ascending' | 'descending',
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const ranks = ranksOf(rows.map(keyOf)).map((rank) => (rank === undefined ? Infinity : sign * rank));
  const rankAt = (place: number): number => ranks[place] ?? Infinity;
  // Not the difference: two that have nothing there would be infinitely far apart.
  const order = (a: number, b: number): number => (rankAt(a) < rankAt(b) ? -1 : rankAt(a) > rankAt(b) ? 1 : a - b);
  const places = Uint32Array.from(rows, (_, place) => place).sort(order);
  return Array.from(places, (place) => rows[place]).filter((row) => row !== undefined);
}

/** Comparing words is slow, and a column often has the same few: each wording gets its place among them once. */
function ranksOf(keys: readonly SortKey[]): readonly (number | undefined)[] {
  const words = new Set<string>();
  for (const key of keys) if (typeof key === 'string' && key !== '') words.add(key);
  const places = placesOf([...words].sort(inWords.compare));
  return keys.map((key) => (typeof key === 'string' ? places.get(key) : key));
}

/** Wordings that the order does not tell apart share a place. */
function placesOf(sorted: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let place = 0;
  for (const [i, word] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before !== undefined && inWords.compare(before, word) !== 0) place += 1;
    places.set(word, place);
  }
  return places;
}
