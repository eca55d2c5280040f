import type { DayRange } from '../base/dayRange';
import { chosenIn, facetsOf, withoutValue, type Facet } from '../view/facetKeys';
import type { Filter, ViewSpec } from '../view/viewSpec';
import type { FilterWay } from './filterWay';

/** One thing that is asked for, and the view without it. */
export interface FilterChip {
  /** Unique among the chips of a view. */
  readonly key: string;
  readonly way: FilterWay;
  readonly asks:
    | { readonly kind: 'value'; readonly facet: Facet; readonly value: string }
    | { readonly kind: 'words'; readonly text: string }
    | { readonly kind: 'time'; readonly window: DayRange };
  readonly without: Partial<ViewSpec>;
}

/** Everything that hides milestones or lets others stand out, one by one. */
export function filterChips({ filter, highlight, window }: ViewSpec): readonly FilterChip[] {
  const time: readonly FilterChip[] =
    window === undefined
      ? []
      : [{ key: 'time', way: 'hide', asks: { kind: 'time', window }, without: { window: undefined } }];
  return [...chipsOf(filter, 'hide'), ...time, ...chipsOf(highlight, 'pale')];
}

function chipsOf(filter: Filter, way: FilterWay): readonly FilterChip[] {
  const without = (part: Partial<Filter>): Partial<ViewSpec> =>
    way === 'hide' ? { filter: { ...filter, ...part } } : { highlight: { ...filter, ...part } };
  const values = facetsOf(filter).flatMap((facet) =>
    [...new Set(chosenIn(filter, facet))].map((value): FilterChip => {
      return {
        key: `${way} ${facet} ${value}`,
        way,
        asks: { kind: 'value', facet, value },
        without: without(withoutValue(filter, facet, value)),
      };
    }),
  );
  const text = filter.text.trim();
  const words: readonly FilterChip[] =
    text === '' ? [] : [{ key: `${way} words`, way, asks: { kind: 'words', text }, without: without({ text: '' }) }];
  return [...values, ...words];
}
