import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows, type SortKey } from '../../src/state/tableSort';

const anyKey: fc.Arbitrary<SortKey> = fc.oneof(
  fc.constantFrom('Ātea', 'Atea', 'atea', 'Phase 2', 'Phase 10', 'Whānau', 'Whanau', '', 'Zeal'),
  fc.constant(undefined),
);
const anyRows = fc.array(anyKey, { maxLength: 30 }).map((keys) => keys.map((key, place) => ({ key, place })));

const keys = (words: readonly SortKey[], direction: 'ascending' | 'descending' = 'ascending'): readonly SortKey[] =>
  sortRows(
    words.map((key) => ({ key })),
    ({ key }) => key,
    direction,
  ).map(({ key }) => key);

describe('sortRows(rows, keyOf, direction)', () => {
  it('sortRows puts macrons where their letters are, and numbers in words by their size (L4)', () => {
    expect(keys(['Zeal', 'Ōamaru', 'Phase 10', 'Ngāti', 'Ngata', 'Phase 2', 'Oban', 'Āhua', 'Apple'])).toEqual(
      ['Āhua', 'Apple', 'Ngata', 'Ngāti', 'Ōamaru', 'Oban', 'Phase 2', 'Phase 10', 'Zeal'], // prettier-ignore
    );
  });

  it('sortRows puts rows with nothing in the column last, whichever way it is sorted', () => {
    expect(keys([3, undefined, 1, 2])).toEqual([1, 2, 3, undefined]);
    expect(keys([3, undefined, 1, 2], 'descending')).toEqual([3, 2, 1, undefined]);
    expect(keys(['b', '', 'a'], 'descending')).toEqual(['b', 'a', '']);
  });

  it('sortRows keeps equal rows in the order they came in, both ways: it is stable', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('ascending' as const, 'descending' as const), (rows, direction) => {
        const sorted = sortRows(rows, ({ key }) => key, direction);
        sorted.forEach((row, i) => {
          const next = sorted[i + 1];
          if (next !== undefined && next.key === row.key) expect(next.place).toBeGreaterThan(row.place);
        });
      }),
    );
  });

  it('sortRows loses no row, and sorts the same however the rows came: it is total', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('ascending' as const, 'descending' as const), (rows, direction) => {
        const sorted = sortRows(rows, ({ key }) => key, direction);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        const again = sortRows(sorted, ({ key }) => key, direction);
        expect(again).toEqual(sorted);
        const inWords = new Intl.Collator('en-NZ', { numeric: true });
        const said = sorted.flatMap(({ key }) => (key === undefined || key === '' ? [] : [String(key)]));
        said.forEach((word, i) => {
          const order = inWords.compare(said[i - 1] ?? word, word);
          expect(direction === 'ascending' ? order : -order).toBeLessThanOrEqual(0);
        });
      }),
    );
  });
});
