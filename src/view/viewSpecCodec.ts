import { safeParse } from 'valibot';
import { dayFromIso, isoOf } from '../base/day';
import type { DayRange } from '../base/dayRange';
import { FUNDING_STATUSES } from '../model/fundingStatus';
import { PRECISIONS } from '../model/indicativeDate';
import type { Annotation } from './annotation';
import { THEME_CHOICES, type HouseStyle } from './houseStyle';
import { houseStyleSchema } from './houseStyleSchema';
import {
  AXIS_BREAKS,
  CALENDARS,
  CHECK_STATES,
  COLOUR_FIELDS,
  DATE_STATES,
  LABEL_WAYS,
  LANE_ORDERS,
  SHARED_WAYS,
  type ColourBy,
  type ColumnValues,
  type Filter,
  type GroupKey,
  type ViewSpec,
} from './viewSpec';

/** A view spec as it is written to JSON: days as ISO texts, no window as `null`. */
export interface ViewSpecJson {
  readonly version: 1;
  readonly lanes: string;
  readonly subLanes: string;
  readonly subSubLanes: string;
  readonly laneOrder: string;
  readonly filter: Filter;
  readonly highlight: Filter;
  readonly colourBy: string;
  readonly theme: string;
  readonly houseStyle: HouseStyle | null;
  readonly shared: string;
  readonly window: RangeJson | null;
  readonly labels: string;
  readonly laneSummaries: boolean;
  readonly folded: readonly string[];
  readonly emptyLanes: boolean;
  readonly calendar: string;
  readonly axisBreaks: string;
  readonly shadeDays: boolean;
  readonly annotations: readonly (Omit<Annotation, 'days'> & { readonly days: RangeJson })[];
}

/** The first and the last day, as ISO texts. */
interface RangeJson {
  readonly first: string;
  readonly last: string;
}

const GROUPS: readonly GroupKey[] = ['agency', 'area', 'phase', 'funding', 'year', 'file', 'none'];

type Unknowns = Readonly<Record<string, unknown>>;

export function encodeViewSpec(spec: ViewSpec): ViewSpecJson {
  return {
    ...spec,
    houseStyle: spec.houseStyle ?? null,
    window: spec.window ? isoRange(spec.window) : null,
    annotations: spec.annotations.map((one) => ({ ...one, days: isoRange(one.days) })),
  };
}

/** The spec that parsed JSON holds. What is missing, unknown or of another version is taken from `fallback`. */
export function decodeViewSpec(json: unknown, fallback: ViewSpec): ViewSpec {
  if (!isRecord(json) || json['version'] !== 1) return fallback;
  return {
    version: 1,
    lanes: readGroup(json['lanes']) ?? fallback.lanes,
    subLanes: readGroup(json['subLanes']) ?? fallback.subLanes,
    subSubLanes: readGroup(json['subSubLanes']) ?? fallback.subSubLanes,
    laneOrder: oneOf(LANE_ORDERS, json['laneOrder']) ?? fallback.laneOrder,
    filter: readFilter(json['filter'], fallback.filter),
    highlight: readFilter(json['highlight'], fallback.highlight),
    colourBy: readColour(json['colourBy']) ?? fallback.colourBy,
    theme: oneOf(THEME_CHOICES, json['theme']) ?? fallback.theme,
    houseStyle: json['houseStyle'] === null ? undefined : (readStyle(json['houseStyle']) ?? fallback.houseStyle),
    shared: oneOf(SHARED_WAYS, json['shared']) ?? fallback.shared,
    window: json['window'] === null ? undefined : (readWindow(json['window']) ?? fallback.window),
    labels: oneOf(LABEL_WAYS, json['labels']) ?? fallback.labels,
    laneSummaries: readFlag(json['laneSummaries']) ?? fallback.laneSummaries,
    folded: readTexts(json['folded']) ?? fallback.folded,
    emptyLanes: readFlag(json['emptyLanes']) ?? fallback.emptyLanes,
    calendar: oneOf(CALENDARS, json['calendar']) ?? fallback.calendar,
    axisBreaks: oneOf(AXIS_BREAKS, json['axisBreaks']) ?? fallback.axisBreaks,
    shadeDays: readFlag(json['shadeDays']) ?? fallback.shadeDays,
    annotations: readAnnotations(json['annotations']) ?? fallback.annotations,
  };
}

function isoRange(range: DayRange): RangeJson {
  return { first: isoOf(range.first), last: isoOf(range.last) };
}

function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function readGroup(value: unknown): GroupKey | undefined {
  return isColumn(value) ? value : oneOf(GROUPS, value);
}

function readColour(value: unknown): ColourBy | undefined {
  return isColumn(value) ? value : oneOf(COLOUR_FIELDS, value);
}

function isColumn(value: unknown): value is `column:${string}` {
  return typeof value === 'string' && /^column:./s.test(value);
}

function readStyle(value: unknown): HouseStyle | undefined {
  const read = safeParse(houseStyleSchema, value);
  return read.success ? read.output : undefined;
}

function readColumns(value: unknown): readonly ColumnValues[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((one: unknown): readonly ColumnValues[] => {
    if (!isRecord(one) || typeof one['column'] !== 'string') return [];
    return [{ column: one['column'], values: readTexts(one['values']) ?? [] }];
  });
}

function readFilter(value: unknown, fallback: Filter): Filter {
  if (!isRecord(value)) return fallback;
  return {
    agencies: readTexts(value['agencies']) ?? fallback.agencies,
    areas: readTexts(value['areas']) ?? fallback.areas,
    phases: readTexts(value['phases']) ?? fallback.phases,
    statuses: readKnown(FUNDING_STATUSES, value['statuses']) ?? fallback.statuses,
    dated: readKnown(DATE_STATES, value['dated']) ?? fallback.dated,
    precisions: readKnown(PRECISIONS, value['precisions']) ?? fallback.precisions,
    checks: readKnown(CHECK_STATES, value['checks']) ?? fallback.checks,
    columns: readColumns(value['columns']) ?? fallback.columns,
    text: typeof value['text'] === 'string' ? value['text'] : fallback.text,
  };
}

function readTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
}

/** Values that are not known here are left out: keeping them would filter everything away. */
function readKnown<T extends string>(known: readonly T[], value: unknown): readonly T[] | undefined {
  return readTexts(value)?.flatMap((text) => oneOf(known, text) ?? []);
}

/** Those that have a label, words and days; others are left out. */
function readAnnotations(value: unknown): readonly Annotation[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter(isRecord).flatMap(({ label, from, to, days: range }) => {
    const days = readWindow(range);
    const isWhole = typeof label === 'string' && typeof from === 'string' && typeof to === 'string';
    return isWhole && days !== undefined ? [{ label, from, to, days }] : [];
  });
}

function readWindow(value: unknown): DayRange | undefined {
  if (!isRecord(value)) return undefined;
  const [first, last] = [value['first'], value['last']].map((day) =>
    typeof day === 'string' ? dayFromIso(day) : undefined,
  );
  return first !== undefined && last !== undefined && first <= last ? { first, last } : undefined;
}

function isRecord(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value);
}
