import { isDated, isOngoing, type IndicativeDate } from '../model/indicativeDate';
import type { Milestone, Phase } from '../model/milestone';
import { isBlankName } from './blankName';
import { foldName } from './foldName';
import { askedKeys, nameKey } from './nameKey';
import type { IsToCheck } from './toCheck';
import type { CheckState, DateState, Filter } from './viewSpec';

/** What phases are chosen by: a milestone keeps those of its phases that have a value asked for. */
export const PHASE_FACETS = ['statuses', 'phases', 'dated', 'precisions'] as const;
export type PhaseFacet = (typeof PHASE_FACETS)[number];

/** What whole milestones are chosen by: a field, or any column of the table. */
export type MilestoneFacet = 'agencies' | 'areas' | 'checks' | `column:${string}`;

/** One list of values to choose from. */
export type Facet = PhaseFacet | MilestoneFacet;

export function isPhaseFacet(facet: Facet): facet is PhaseFacet {
  return PHASE_FACETS.some((one) => one === facet);
}

/** The column of a facet; `undefined` for the fields. */
export function facetColumn(facet: Facet): string | undefined {
  return facet.startsWith('column:') ? facet.slice('column:'.length) : undefined;
}

/** What a phase says, as the key under which its spellings meet; empty for a phase without a name. */
export function phaseKey(facet: PhaseFacet, phase: Phase): string {
  switch (facet) {
    case 'statuses':
      return phase.funding.status;
    case 'phases':
      return namedKey(foldName(phase.label ?? ''));
    case 'dated':
      return dateState(phase.date);
    case 'precisions':
      return phase.date.precision;
  }
}

/** What a milestone says, each key with the words as written; one empty key when it says nothing. */
export function milestoneKeys(
  facet: MilestoneFacet,
  milestone: Milestone,
  isToCheck: IsToCheck,
): ReadonlyMap<string, string> {
  switch (facet) {
    case 'agencies':
      return namesOf(milestone.leads, milestone);
    case 'areas':
      return namesOf([milestone.area], milestone);
    case 'checks': {
      const state: CheckState = isToCheck(milestone) ? 'to-check' : 'clear';
      return new Map([[state, state]]);
    }
    default:
      return namesOf([milestone.cells[facetColumn(facet) ?? ''] ?? ''], milestone);
  }
}

/** The values that a filter asks for. */
export function chosenIn(filter: Filter, facet: Facet): readonly string[] {
  const column = facetColumn(facet);
  if (column === undefined) return filter[facet as Exclude<Facet, `column:${string}`>];
  return filter.columns.find((each) => each.column === column)?.values ?? [];
}

/** The keys of the values that a filter asks for; `undefined` when it asks for none. */
export function askedIn(filter: Filter, facet: Facet): ReadonlySet<string> | undefined {
  const chosen = chosenIn(filter, facet);
  return chosen.length === 0 ? undefined : keysOf(facet, chosen);
}

/** The keys under which values meet what milestones and phases say. Statuses and the like are their own keys. */
export function keysOf(facet: Facet, values: readonly string[]): ReadonlySet<string> {
  const areNames = !(['statuses', 'dated', 'precisions', 'checks'] as readonly Facet[]).includes(facet);
  return areNames ? askedKeys(values) : new Set(values);
}

/** The part of a filter that asks for these values of a facet, besides what it asks of others. */
export function withChosen(filter: Filter, facet: Facet, values: readonly string[]): Partial<Filter> {
  const column = facetColumn(facet);
  if (column === undefined) return { [facet]: values };
  const others = filter.columns.filter((each) => each.column !== column);
  return { columns: values.length === 0 ? others : [...others, { column, values }] };
}

/** The part of a filter with this value added to its facet. */
export function withValue(filter: Filter, facet: Facet, value: string): Partial<Filter> {
  return withChosen(filter, facet, [...withoutIn(filter, facet, value), value]);
}

/** The part of a filter with this value taken out of its facet: as it is spelt or, failing that, in any spelling. */
export function withoutValue(filter: Filter, facet: Facet, value: string): Partial<Filter> {
  const exact = withoutIn(filter, facet, value);
  const chosen = chosenIn(filter, facet);
  if (exact.length < chosen.length) return withChosen(filter, facet, exact);
  const keys = keysOf(facet, [value]);
  return withChosen(
    filter,
    facet,
    chosen.filter((each) => ![...keysOf(facet, [each])].some((key) => keys.has(key))),
  );
}

const withoutIn = (filter: Filter, facet: Facet, value: string): readonly string[] =>
  chosenIn(filter, facet).filter((each) => each !== value);

/** The facets that a filter asks anything of. */
export function facetsOf(filter: Filter): readonly Facet[] {
  const fields: readonly Facet[] = ['agencies', 'areas', 'checks', ...PHASE_FACETS];
  const columns = filter.columns.map(({ column }): Facet => `column:${column}`);
  return [...fields, ...columns].filter((facet) => chosenIn(filter, facet).length > 0);
}

function dateState(date: IndicativeDate): DateState {
  if (isDated(date)) return 'dated';
  return isOngoing(date) ? 'ongoing' : 'undated';
}

function namesOf(names: readonly string[], milestone: Milestone): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const key = namedKey(nameKey(name, milestone));
    if (key !== '' && !found.has(key)) found.set(key, name);
  }
  return found.size > 0 ? found : NOTHING;
}

const NOTHING: ReadonlyMap<string, string> = new Map([['', '']]);

const namedKey = (key: string): string => (isBlankName(key) ? '' : key);
