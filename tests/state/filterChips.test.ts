import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterChips } from '../../src/state/filterChips';
import { filterOf, turned, wayOf } from '../../src/state/filterWay';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import { isFiltering } from '../../src/view/filterMilestones';
import { CHECK_STATES, DATE_STATES, NO_FILTER, type Filter, type ViewSpec } from '../../src/view/viewSpec';
import { day, plan } from '../view/planBuilder';

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  agencies: fc.subarray(['DIA', 'MSD', '']),
  areas: fc.subarray(['North']),
  phases: fc.subarray(['Design', '']),
  statuses: fc.subarray(['funded' as const, 'tbc' as const]),
  dated: fc.subarray([...DATE_STATES]),
  precisions: fc.subarray(['day' as const, 'FY' as const]),
  checks: fc.subarray([...CHECK_STATES]),
  columns: fc.constantFrom([], [{ column: 'RAG', values: ['Red', ''] }]),
  text: fc.constantFrom('', 'hui'),
});
const base = defaultViewSpec(plan([]));
const anySpec: fc.Arbitrary<ViewSpec> = fc
  .tuple(anyFilter, anyFilter, fc.boolean())
  .map(([filter, highlight, some]) => ({
    ...base,
    filter,
    highlight,
    window: some ? { first: day('2026-01-01'), last: day('2026-12-31') } : undefined,
  }));

describe('filterChips(spec)', () => {
  it('has a chip for everything asked, each taking away that alone; without all of them nothing is asked', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const chips = filterChips(spec);
        expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
        let left = spec;
        for (let count = chips.length; count > 0; count -= 1) {
          const [first] = filterChips(left);
          left = { ...left, ...first?.without };
          expect(filterChips(left)).toHaveLength(count - 1);
        }
        expect([isFiltering(left.filter), isFiltering(left.highlight), left.window]).toEqual([false, false, undefined]);
      }),
    );
  });
});

describe('turned(spec, way)', () => {
  it('takes the choices along, and back, and loses none', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        fc.pre(isFiltering(filter));
        const hidden = { ...base, filter };
        const paled = { ...hidden, ...turned(hidden, 'pale') };
        expect([wayOf(hidden), wayOf(paled)]).toEqual(['hide', 'pale']);
        expect([filterOf(paled, 'hide'), filterOf(paled, 'pale')]).toEqual([NO_FILTER, filter]);
        expect({ ...paled, ...turned(paled, 'hide') }).toEqual(hidden);
      }),
    );
  });

  it('leaves choices of both ways where they are', () => {
    const both = { ...base, filter: { ...NO_FILTER, text: 'a' }, highlight: { ...NO_FILTER, text: 'b' } };
    expect([turned(both, 'pale'), turned(both, 'hide')]).toEqual([{}, {}]);
  });
});
