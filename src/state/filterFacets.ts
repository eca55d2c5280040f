import type { GroupChoice } from '../view/groupChoices';
import { facetColumn, facetsOf, type Facet } from '../view/facetKeys';
import { columnOf } from '../view/laneMemberships';
import type { Filter, GroupKey, ViewSpec } from '../view/viewSpec';

/** Facets that a plan may say nothing about, each with the group it makes; the others every plan has. */
const GROUP_OF: Readonly<Partial<Record<Facet, GroupKey>>> = {
  statuses: 'funding',
  agencies: 'agency',
  areas: 'area',
  phases: 'phase',
};

const FIELDS: readonly Facet[] = ['statuses', 'agencies', 'areas', 'phases', 'dated', 'precisions', 'checks'];

/** What a plan can be filtered by in lists: its fields, the column that is the colour, and what is asked for anyway. */
export function offeredFacets(
  groups: readonly GroupChoice[],
  { colourBy }: Pick<ViewSpec, 'colourBy'>,
  filter: Filter,
  added: readonly Facet[],
): readonly Facet[] {
  const asked = facetsOf(filter);
  const isThere = (facet: Facet): boolean => {
    const group = GROUP_OF[facet];
    return group === undefined || asked.includes(facet) || groups.some(({ key }) => key === group);
  };
  const colour = columnOf(colourBy);
  const columns = [...asked, ...added].filter((facet) => facetColumn(facet) !== undefined);
  const all: readonly Facet[] = [
    ...FIELDS.filter(isThere),
    ...(colour === undefined ? [] : [`column:${colour}` as const]),
    ...columns,
  ];
  return [...new Set(all)];
}
