/**
 * Heights of rows in px: guessed at first, measured once drawn. Sums are kept in a Fenwick tree, so that finding a row
 * or learning a height costs as little in a table of 100,000 rows as in a short one.
 */
export class RowHeights {
  readonly #heights: Float64Array;
  /** `#sums[i]` holds the sum of the `i & -i` heights that end before row `i`. */
  readonly #sums: Float64Array;

  constructor(guesses: readonly number[]) {
    this.#heights = Float64Array.from(guesses);
    this.#sums = new Float64Array(guesses.length + 1);
    for (let i = 1; i < this.#sums.length; i++) {
      this.#add(i, guesses[i - 1] ?? 0);
      const parent = i + (i & -i);
      if (parent < this.#sums.length) this.#add(parent, this.#at(i));
    }
  }

  get count(): number {
    return this.#heights.length;
  }

  get total(): number {
    return this.topOf(this.count);
  }

  heightOf(row: number): number {
    return this.#heights[row] ?? 0;
  }

  /** Where a row begins: the sum of the heights before it. */
  topOf(row: number): number {
    let sum = 0;
    for (let i = Math.min(row, this.count); i > 0; i -= i & -i) sum += this.#at(i);
    return sum;
  }

  /** The row that lies at this distance from the top; the first or the last when it is outside. */
  rowAt(y: number): number {
    let row = 0;
    let left = y;
    for (let step = 2 ** Math.floor(Math.log2(Math.max(this.count, 1))); step >= 1; step /= 2) {
      const next = row + step;
      if (next > this.count || this.#at(next) > left) continue;
      left -= this.#at(next);
      row = next;
    }
    return Math.max(0, Math.min(row, this.count - 1));
  }

  /** Learns the height of a row; says by how much it differs from what was taken for it. */
  set(row: number, height: number): number {
    const change = height - this.heightOf(row);
    if (change === 0) return 0;
    this.#heights[row] = height;
    for (let i = row + 1; i < this.#sums.length; i += i & -i) this.#add(i, change);
    return change;
  }

  #at(i: number): number {
    return this.#sums[i] ?? 0;
  }

  #add(i: number, height: number): void {
    this.#sums[i] = this.#at(i) + height;
  }
}
