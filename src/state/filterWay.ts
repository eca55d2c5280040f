import { isFiltering } from '../view/filterMilestones';
import { NO_FILTER, type Filter, type ViewSpec } from '../view/viewSpec';
import type { Session } from './session.svelte';

/** What becomes of milestones that are not chosen: left out, or drawn paler. */
export type FilterWay = 'hide' | 'pale';

/** The way that the choices made so far go: paling when something stands out and nothing is left out. */
export function wayOf({ filter, highlight }: Pick<ViewSpec, 'filter' | 'highlight'>): FilterWay {
  return isFiltering(highlight) && !isFiltering(filter) ? 'pale' : 'hide';
}

/** The choices that are made in a way. */
export function filterOf(spec: Pick<ViewSpec, 'filter' | 'highlight'>, way: FilterWay): Filter {
  return way === 'hide' ? spec.filter : spec.highlight;
}

/** Changes part of the choices, in their way. */
export function changeChoices(session: Session, way: FilterWay, part: Partial<Filter>): void {
  if (way === 'hide') session.changeFilter(part);
  else session.changeHighlight(part);
}

/** What to change so that the choices go the other way: they go along, unless that way has choices of its own. */
export function turned(
  { filter, highlight }: Pick<ViewSpec, 'filter' | 'highlight'>,
  to: FilterWay,
): Partial<Pick<ViewSpec, 'filter' | 'highlight'>> {
  const [from, into] = to === 'pale' ? [filter, highlight] : [highlight, filter];
  if (!isFiltering(from) || isFiltering(into)) return {};
  return to === 'pale' ? { filter: NO_FILTER, highlight: filter } : { filter: highlight, highlight: NO_FILTER };
}
