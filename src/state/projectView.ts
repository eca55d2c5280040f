import * as v from 'valibot';
import { dayFromIso, isoOf } from '../base/day';
import type { DayRange } from '../base/dayRange';
import { FUNDING_STATUSES } from '../model/fundingStatus';
import { PRECISIONS } from '../model/indicativeDate';
import { THEME_CHOICES } from '../view/houseStyle';
import { houseStyleSchema } from '../view/houseStyleSchema';
import {
  AXIS_BREAKS,
  CALENDARS,
  CHECK_STATES,
  COLOUR_FIELDS,
  DATE_STATES,
  LABEL_WAYS,
  LANE_ORDERS,
  SHARED_WAYS,
  type GroupKey,
  type ViewSpec,
} from '../view/viewSpec';
import { listOf, names, text } from './projectLimits';

/** Viewing choices as they are written to a project: days in ISO spelling, `null` for a window over all time. */
export function encodeView(spec: Partial<ViewSpec>): object {
  const { window, annotations, ...view } = spec;
  return {
    ...view,
    ...('window' in spec && { window: window === undefined ? null : isoRange(window) }),
    ...(annotations && { annotations: annotations.map((one) => ({ ...one, days: isoRange(one.days) })) }),
  };
}

/** The first and the last day in ISO spelling. */
export const isoRange = ({ first, last }: DayRange): object => ({ first: isoOf(first), last: isoOf(last) });

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

const isColumn = (value: unknown): boolean => typeof value === 'string' && /^column:./s.test(value);

const colourBy = v.union([v.picklist(COLOUR_FIELDS), v.custom<`column:${string}`>(isColumn)]);

/** Projects saved before there was such a choice have none. */
const later = <T extends v.GenericSchema>(value: T) => v.optional(listOf(value, 'names'), []);

const filter = v.object({
  agencies: names,
  areas: names,
  phases: later(text),
  statuses: listOf(v.picklist(FUNDING_STATUSES), 'names'),
  dated: later(v.picklist(DATE_STATES)),
  precisions: later(v.picklist(PRECISIONS)),
  checks: later(v.picklist(CHECK_STATES)),
  columns: later(v.object({ column: text, values: names })),
  text,
});

const group = v.custom<GroupKey>(
  (value) => typeof value === 'string' && (Object.hasOwn(FIELD_GROUPS, value) || isColumn(value)),
);

/** A stretch of time as `isoRange` writes it. */
export const daysSchema = v.pipe(
  v.object({ first: v.string(), last: v.string() }),
  v.transform(({ first, last }) => ({ first: dayFromIso(first), last: dayFromIso(last) })),
  v.check(({ first, last }) => first !== undefined && last !== undefined && first <= last),
  v.transform((days) => days as DayRange),
);

/** The viewing choices that were made, in a project file. */
export const viewSchema = v.pipe(
  v.object({
    version: v.exactOptional(v.literal(1)),
    lanes: v.exactOptional(group),
    subLanes: v.exactOptional(group),
    subSubLanes: v.exactOptional(group),
    laneOrder: v.exactOptional(v.picklist(LANE_ORDERS)),
    filter: v.exactOptional(filter),
    highlight: v.exactOptional(filter),
    colourBy: v.exactOptional(colourBy),
    theme: v.exactOptional(v.picklist(THEME_CHOICES)),
    houseStyle: v.exactOptional(houseStyleSchema),
    shared: v.exactOptional(v.picklist(SHARED_WAYS)),
    window: v.exactOptional(v.nullable(daysSchema)),
    labels: v.exactOptional(v.picklist(LABEL_WAYS)),
    laneSummaries: v.exactOptional(v.boolean()),
    folded: v.exactOptional(names),
    emptyLanes: v.exactOptional(v.boolean()),
    calendar: v.exactOptional(v.picklist(CALENDARS)),
    axisBreaks: v.exactOptional(v.picklist(AXIS_BREAKS)),
    shadeDays: v.exactOptional(v.boolean()),
    annotations: v.exactOptional(
      listOf(v.object({ label: text, from: text, to: text, days: daysSchema }), 'annotations'),
    ),
  }),
  v.transform(({ window, ...view }): Partial<ViewSpec> =>
    window === undefined ? view : { ...view, window: window ?? undefined },
  ),
);
