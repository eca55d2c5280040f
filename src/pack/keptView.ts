import { foldText } from '../base/fold';
import type { Field } from '../model/columnMapping';
import { NO_FILTER, type ColourBy, type Filter, type GroupKey, type ViewSpec } from '../view/viewSpec';
import { groupsOfLevels } from '../view/laneLevels';
import { columnOf } from '../view/laneMemberships';
import type { KeptNames } from './keptNames';

/** What is still there to be looked at. */
export interface KeptParts {
  readonly names: KeptNames;
  /** Names of the columns that were left out. */
  readonly leftColumns: readonly string[];
  /** True for a field that had columns and has none now. */
  readonly isGone: (field: Field) => boolean;
}

const FIELD_OF_GROUP: Readonly<Partial<Record<string, Field>>> = {
  agency: 'leads',
  area: 'area',
  phase: 'phase',
  funding: 'funding',
  year: 'date',
};

/** The viewing choices without what is about something that was left out; `undefined` when they would show nothing now. */
export function keptView(spec: ViewSpec, parts: KeptParts): ViewSpec | undefined {
  const filter = keptFilter(spec.filter, parts);
  if (filter === undefined) return undefined;
  const isLeft = (group: GroupKey | ColourBy): boolean => isGroupLeft(group, parts);
  const [lanes = 'none', subLanes = 'none', subSubLanes = 'none'] = groupsOfLevels(spec).filter(
    (group) => group !== 'none' && !isLeft(group),
  );
  return {
    ...spec,
    lanes,
    subLanes,
    subSubLanes,
    filter,
    highlight: keptFilter(spec.highlight, parts) ?? NO_FILTER,
    colourBy: isLeft(spec.colourBy) ? 'none' : spec.colourBy,
  };
}

/** True when lanes or colours of this kind come from a column that was left out. */
export function isGroupLeft(group: GroupKey | ColourBy, { leftColumns, isGone }: Omit<KeptParts, 'names'>): boolean {
  const column = columnOf(group);
  if (column !== undefined) return leftColumns.includes(column);
  const field = FIELD_OF_GROUP[group];
  return field !== undefined && isGone(field);
}

/** The filter without names that nothing has any more; `undefined` when it then asked for nothing that is there. */
export function keptFilter(filter: Filter, { names, leftColumns, isGone }: KeptParts): Filter | undefined {
  const unless = <T>(field: Field, values: readonly T[]): readonly T[] => (isGone(field) ? [] : values);
  const agencies = among(unless('leads', filter.agencies), names.agencies);
  const areas = among(unless('area', filter.areas), names.areas);
  const phases = among(unless('phase', filter.phases), names.phases);
  const columns = filter.columns
    .filter(({ column }) => !leftColumns.includes(column))
    .map(({ column, values }) => ({ column, values: among(values, names.ofColumn(column)) }));
  if (agencies === undefined || areas === undefined || phases === undefined) return undefined;
  const known = columns.flatMap(({ column, values }) => (values === undefined ? [] : [{ column, values }]));
  if (known.length < columns.length) return undefined;
  return {
    ...filter,
    agencies,
    areas,
    phases,
    statuses: unless('funding', filter.statuses),
    dated: unless('date', filter.dated),
    precisions: unless('date', filter.precisions),
    columns: known,
  };
}

/** The values that are still there; `undefined` when some were asked for and none is. An empty one stands for "none named". */
function among(values: readonly string[], kept: ReadonlySet<string>): readonly string[] | undefined {
  const left = values.filter((value) => value === '' || kept.has(foldText(value)));
  return left.length === 0 && values.length > 0 ? undefined : left;
}
