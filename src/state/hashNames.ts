import { alike } from '../base/alike';
import type { Plan } from '../model/milestone';
import { columnOf } from '../view/laneMemberships';
import { withLevels } from '../view/laneLevels';
import type { LaneView } from '../view/timelineView';
import {
  NO_FILTER,
  type ColourBy,
  type ColumnValues,
  type Filter,
  type GroupKey,
  type ViewSpec,
} from '../view/viewSpec';
import { idOf, type AddressFilter, type AddressSpec } from './hashAddress';
import type { Session } from './session.svelte';

/** The choices of an address in the names of a plan; `isWhole` when all it asks for was found there. */
export interface FoundNames {
  readonly view: Partial<ViewSpec>;
  readonly isWhole: boolean;
}

/** What differs from the way the plan opens, every name of the table as an id. */
export function hideNames(spec: ViewSpec, usual: ViewSpec): Partial<AddressSpec> {
  const [now, before] = [hidden(spec), new Map<string, unknown>(Object.entries(hidden(usual)))];
  const differing = Object.entries(now).filter(([key, value]) => !alike(value, before.get(key)));
  const view = Object.fromEntries(differing) as Partial<AddressSpec>;
  const { lanes, subLanes, subSubLanes } = now;
  // One level says little without the others: the plan that the address meets may open with other ones.
  return 'lanes' in view || 'subLanes' in view || 'subSubLanes' in view
    ? { ...view, lanes, subLanes, subSubLanes }
    : view;
}

/** The reverse. What the plan does not have is left out; the words of the filters stay as they are `now`. */
export function findNames(
  view: Partial<AddressSpec>,
  session: Pick<Session, 'plan' | 'groups' | 'usualSpec' | 'viewOf' | 'spec'>,
): FoundNames {
  const { plan, groups, usualSpec, spec: now } = session;
  const search = new NameSearch(plan);
  const { lanes, subLanes, subSubLanes, colourBy, filter, highlight, folded, ...plain } = view;
  /** A field can be one that this plan says nothing of; a column that is there is there. */
  const isOffered = (group: GroupKey): boolean =>
    group === 'none' || columnOf(group) !== undefined || groups.some(({ key }) => key === group);
  const levels = [lanes, subLanes, subSubLanes].flatMap((group) => {
    const found = group && search.column(group);
    return found === undefined || search.misses(!isOffered(found)) ? [] : [found];
  });
  const colour = colourBy && search.column(colourBy);
  const found: Partial<ViewSpec> = {
    ...plain,
    ...(lanes === undefined ? {} : withLevels(usualSpec, levels)),
    ...(colour && { colourBy: colour }),
    filter: { ...NO_FILTER, ...(filter && search.filter(filter)), text: now.filter.text },
    highlight: { ...NO_FILTER, ...(highlight && search.filter(highlight)), text: now.highlight.text },
  };
  const keys = folded === undefined ? [] : keysOf(session.viewOf({ ...usualSpec, ...found }).lanes);
  const foldedKeys = folded && search.among(folded, keys);
  return { view: foldedKeys ? { ...found, folded: foldedKeys } : found, isWhole: search.isWhole };
}

/** Looks names up by their ids, and remembers whether one was not found. */
class NameSearch {
  readonly #plan: Plan;
  isWhole = true;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  misses(isMissing: boolean): boolean {
    if (isMissing) this.isWhole = false;
    return isMissing;
  }

  column<T extends GroupKey | ColourBy>(key: T): T | undefined {
    const id = columnOf(key);
    if (id === undefined) return key;
    const [name] = this.among([id], this.#plan.columns);
    return name === undefined ? undefined : (`column:${name}` as T);
  }

  among(ids: readonly string[], names: readonly string[]): readonly string[] {
    const byId = new Map(names.map((name) => [idOf(name), name]));
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    this.misses(found.length < ids.length);
    return found;
  }

  filter({ agencies, areas, phases, columns, ...plain }: AddressFilter): AddressFilter {
    const { milestones } = this.#plan;
    return {
      ...plain,
      agencies: this.#values(agencies, () => milestones.flatMap(({ leads }) => leads)),
      areas: this.#values(areas, () => milestones.map(({ area }) => area)),
      phases: this.#values(phases, () => milestones.flatMap((each) => each.phases.map(({ label }) => label ?? ''))),
      columns: columns.flatMap(({ column: id, values }): readonly ColumnValues[] => {
        const [column] = this.among([id], this.#plan.columns);
        if (column === undefined) return [];
        const found = this.#values(values, () => milestones.map(({ cells }) => cells[column] ?? ''));
        return found.length === 0 ? [] : [{ column, values: found }];
      }),
    };
  }

  /** An empty name stands for blank ones. */
  #values(ids: readonly string[], names: () => readonly string[]): readonly string[] {
    return ids.length === 0 ? [] : this.among(ids, ['', ...names()]);
  }
}

function hidden({ version: _v, houseStyle: _h, annotations: _a, ...spec }: ViewSpec): AddressSpec {
  return {
    ...spec,
    lanes: hideColumn(spec.lanes),
    subLanes: hideColumn(spec.subLanes),
    subSubLanes: hideColumn(spec.subSubLanes),
    colourBy: hideColumn(spec.colourBy),
    folded: spec.folded.map(idOf),
    filter: hideFilter(spec.filter),
    highlight: hideFilter(spec.highlight),
  };
}

function hideFilter({ text: _, ...filter }: Filter): AddressFilter {
  return {
    ...filter,
    agencies: filter.agencies.map(idOf),
    areas: filter.areas.map(idOf),
    phases: filter.phases.map(idOf),
    columns: filter.columns
      .filter(({ values }) => values.length > 0)
      .map(({ column, values }) => ({ column: idOf(column), values: values.map(idOf) })),
  };
}

function hideColumn<T extends GroupKey | ColourBy>(key: T): T {
  const column = columnOf(key);
  return column === undefined ? key : (`column:${idOf(column)}` as T);
}

function keysOf(lanes: readonly LaneView[]): readonly string[] {
  return lanes.flatMap(({ key, subLanes }) => [key, ...keysOf(subLanes)]);
}
