import * as v from 'valibot';
import { dayFromIso, isoOf } from '../base/day';
import type { DayRange } from '../base/dayRange';
import { FUNDING_STATUSES } from '../model/fundingStatus';
import { LANE_ORDERS, SHARED_WAYS, type GroupKey, type ViewSpec } from '../view/viewSpec';

/** A stretch of time as it is written to a project: ISO days, `null` for all of it. */
export function encodeRange(range: DayRange | undefined): { readonly first: string; readonly last: string } | null {
  return range === undefined ? null : { first: isoOf(range.first), last: isoOf(range.last) };
}

/** A record, so that a new group that is missing here does not compile. */
const FIELD_GROUPS: Readonly<Record<Exclude<GroupKey, `column:${string}`>, true>> = {
  agency: true,
  area: true,
  phase: true,
  funding: true,
  year: true,
  file: true,
  none: true,
};

const group = v.custom<GroupKey>(
  (value) => typeof value === 'string' && (Object.hasOwn(FIELD_GROUPS, value) || /^column:./s.test(value)),
);

const range = v.nullable(
  v.pipe(
    v.object({ first: v.string(), last: v.string() }),
    v.transform(({ first, last }) => ({ first: dayFromIso(first), last: dayFromIso(last) })),
    v.check(({ first, last }) => first !== undefined && last !== undefined && first <= last),
    v.transform((days) => days as DayRange),
  ),
);

/** The viewing choices that were made, in a project file. */
export const viewSchema = v.pipe(
  v.object({
    version: v.exactOptional(v.literal(1)),
    lanes: v.exactOptional(group),
    subLanes: v.exactOptional(group),
    subSubLanes: v.exactOptional(group),
    laneOrder: v.exactOptional(v.picklist(LANE_ORDERS)),
    filter: v.exactOptional(
      v.object({
        agencies: v.array(v.string()),
        areas: v.array(v.string()),
        statuses: v.array(v.picklist(FUNDING_STATUSES)),
        text: v.string(),
      }),
    ),
    shared: v.exactOptional(v.picklist(SHARED_WAYS)),
    window: v.exactOptional(range),
    laneSummaries: v.exactOptional(v.boolean()),
    folded: v.exactOptional(v.array(v.string())),
    emptyLanes: v.exactOptional(v.boolean()),
  }),
  v.transform(({ window, ...view }): Partial<ViewSpec> =>
    window === undefined ? view : { ...view, window: window ?? undefined },
  ),
);
