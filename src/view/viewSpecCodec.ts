import { dayFromIso, isoOf } from '../base/day';
import type { DayRange } from '../base/dayRange';
import { FUNDING_STATUSES, type FundingStatus } from '../model/fundingStatus';
import { LANE_ORDERS, SHARED_WAYS, type Filter, type GroupKey, type ViewSpec } from './viewSpec';

/** A view spec as it is written to JSON: days as ISO texts, no window as `null`. */
export interface ViewSpecJson {
  readonly version: 1;
  readonly lanes: string;
  readonly subLanes: string;
  readonly subSubLanes: string;
  readonly laneOrder: string;
  readonly filter: Filter;
  readonly shared: string;
  readonly window: { readonly first: string; readonly last: string } | null;
  readonly laneSummaries: boolean;
  readonly folded: readonly string[];
  readonly emptyLanes: boolean;
}

const GROUPS: readonly GroupKey[] = ['agency', 'area', 'phase', 'funding', 'year', 'file', 'none'];

type Unknowns = Readonly<Record<string, unknown>>;

export function encodeViewSpec(spec: ViewSpec): ViewSpecJson {
  return { ...spec, window: spec.window ? isoRange(spec.window) : null };
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
    shared: oneOf(SHARED_WAYS, json['shared']) ?? fallback.shared,
    window: json['window'] === null ? undefined : (readWindow(json['window']) ?? fallback.window),
    laneSummaries: readFlag(json['laneSummaries']) ?? fallback.laneSummaries,
    folded: readTexts(json['folded']) ?? fallback.folded,
    emptyLanes: readFlag(json['emptyLanes']) ?? fallback.emptyLanes,
  };
}

function isoRange(range: DayRange): { readonly first: string; readonly last: string } {
  return { first: isoOf(range.first), last: isoOf(range.last) };
}

function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function readGroup(value: unknown): GroupKey | undefined {
  const isColumn = (text: unknown): text is GroupKey => typeof text === 'string' && /^column:./s.test(text);
  return isColumn(value) ? value : oneOf(GROUPS, value);
}

function readFilter(value: unknown, fallback: Filter): Filter {
  if (!isRecord(value)) return fallback;
  return {
    agencies: readTexts(value['agencies']) ?? fallback.agencies,
    areas: readTexts(value['areas']) ?? fallback.areas,
    statuses: readStatuses(value['statuses']) ?? fallback.statuses,
    text: typeof value['text'] === 'string' ? value['text'] : fallback.text,
  };
}

function readTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
}

/** Statuses that are not known here are left out: keeping them would filter everything away. */
function readStatuses(value: unknown): readonly FundingStatus[] | undefined {
  return readTexts(value)?.flatMap((text) => oneOf(FUNDING_STATUSES, text) ?? []);
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
