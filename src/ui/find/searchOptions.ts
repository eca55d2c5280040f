import type { Milestone } from '../../model/milestone';

/** One line of the list under the search box. */
export type SearchOption =
  | { readonly kind: 'match'; readonly id: string; readonly index: number; readonly milestone: Milestone }
  /** Makes the words the filter, or the highlight. */
  | { readonly kind: 'only'; readonly id: string; readonly count: number }
  /** Shows those that are filtered out. */
  | { readonly kind: 'hidden'; readonly id: string; readonly count: number };

/** The lines in their order: matches, then what can be done with them. */
export function searchOptions(
  name: string,
  listed: readonly Milestone[],
  count: number,
  hidden: number,
): readonly SearchOption[] {
  return [
    ...listed.map((milestone, index): SearchOption => {
      return { kind: 'match', id: `${name}-${String(index)}`, index, milestone };
    }),
    ...(count > 0 ? [{ kind: 'only', id: `${name}-only`, count } as const] : []),
    ...(hidden > 0 ? [{ kind: 'hidden', id: `${name}-hidden`, count: hidden } as const] : []),
  ];
}
