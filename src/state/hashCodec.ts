import { FUNDING_STATUSES } from '../model/fundingStatus';
import { PRECISIONS } from '../model/indicativeDate';
import { THEME_CHOICES } from '../view/houseStyle';
import {
  AXIS_BREAKS,
  CALENDARS,
  CHECK_STATES,
  COLOUR_FIELDS,
  DATE_STATES,
  LABEL_WAYS,
  LANE_ORDERS,
  SHARED_WAYS,
} from '../view/viewSpec';
import type { Address, AddressFilter, AddressSpec } from './hashAddress';
import {
  anyOf,
  columnValues,
  fieldOrColumn,
  flag,
  GROUP_FIELDS,
  id,
  listOf,
  oneOf,
  range,
  type Part,
} from './hashParts';
import { MODES } from './mode.svelte';
import { PANEL_TABS } from './panel.svelte';

/** An address, and whether there was more in the text than could be read. */
export interface AddressRead {
  readonly address: Address;
  readonly isWhole: boolean;
}

/** Of addresses. Another one is not read: what it says may mean something else. */
const VERSION = 'v1';

const names = listOf(id);
const group = fieldOrColumn(GROUP_FIELDS);

type Plain = Exclude<keyof AddressSpec, 'filter' | 'highlight' | 'window'>;

/** Records, so that a choice that is added to the view and missing here does not compile. */
const SPEC: { readonly [K in Plain]: Part<AddressSpec[K]> } = {
  lanes: group,
  subLanes: group,
  subSubLanes: group,
  laneOrder: oneOf(LANE_ORDERS),
  colourBy: fieldOrColumn(COLOUR_FIELDS),
  theme: oneOf(THEME_CHOICES),
  shared: oneOf(SHARED_WAYS),
  laneSummaries: flag,
  folded: anyOf(id),
  emptyLanes: flag,
  labels: oneOf(LABEL_WAYS),
  calendar: oneOf(CALENDARS),
  axisBreaks: oneOf(AXIS_BREAKS),
  shadeDays: flag,
};
const FILTER: { readonly [K in keyof AddressFilter]: Part<AddressFilter[K]> } = {
  agencies: names,
  areas: names,
  phases: names,
  statuses: listOf(oneOf(FUNDING_STATUSES)),
  dated: listOf(oneOf(DATE_STATES)),
  precisions: listOf(oneOf(PRECISIONS)),
  checks: listOf(oneOf(CHECK_STATES)),
  columns: listOf(columnValues),
};
const mode = oneOf(MODES.map(({ name }) => name));
const panel = oneOf(PANEL_TABS);
const MARKED = 'mark-';

/** The text after `#`; empty when all is as the plan opens. */
export function encodeAddress({ table, view, days, mode: shown, panel: tab }: Address): string {
  const { filter, highlight, window, ...spec } = view;
  const parts = [
    ...written(SPEC, spec),
    ...(filter ? written(FILTER, asking(filter)) : []),
    ...(highlight ? written(FILTER, asking(highlight)).map((part) => MARKED + part) : []),
    ...(window ? [`window=${range.write(window)}`] : []),
    ...(days ? [`days=${range.write(days)}`] : []),
    ...(shown ? [`mode=${mode.write(shown)}`] : []),
    ...(tab ? [`panel=${panel.write(tab)}`] : []),
  ];
  return parts.length === 0 ? '' : [VERSION, `for=${table}`, ...parts].join('&');
}

/** What a text after `#` says; `undefined` when it is empty. Never throws: what can not be read is left out. */
export function decodeAddress(text: string): AddressRead | undefined {
  if (text === '') return undefined;
  const [version, ...parts] = text.split('&');
  const said = new Map<string, string>();
  let isWhole = version === VERSION;
  for (const part of isWhole ? parts : []) {
    const at = part.indexOf('=');
    const key = part.slice(0, at);
    if (at <= 0 || said.has(key)) isWhole = false;
    else said.set(key, part.slice(at + 1));
  }
  /** What a part says, and that it was understood. */
  const take = <T>(key: string, { read }: Part<T>): T | undefined => {
    const value = said.get(key);
    const understood = value === undefined ? undefined : read(value);
    if (understood !== undefined) said.delete(key);
    return understood;
  };
  const taken = (record: object, prefix = ''): object =>
    Object.fromEntries(
      Object.entries(record)
        .map(([key, part]) => [key, take(prefix + key, part as Part<unknown>)] as const)
        .filter(([, value]) => value !== undefined),
    );
  const [filter, highlight] = [taken(FILTER), taken(FILTER, MARKED)];
  const window = take('window', range);
  const view: Partial<AddressSpec> = {
    ...taken(SPEC),
    ...(isEmpty(filter) ? {} : { filter: { ...ASKS_NOTHING, ...filter } }),
    ...(isEmpty(highlight) ? {} : { highlight: { ...ASKS_NOTHING, ...highlight } }),
    ...(window && { window }),
  };
  const address: Address = {
    table: take('for', id) ?? '',
    view,
    days: take('days', range),
    mode: take('mode', mode),
    panel: take('panel', panel),
  };
  return { address, isWhole: isWhole && said.size === 0 };
}

/** A filter that leaves nothing out, without words. */
export const ASKS_NOTHING: AddressFilter = {
  agencies: [],
  areas: [],
  phases: [],
  statuses: [],
  dated: [],
  precisions: [],
  checks: [],
  columns: [],
};

/** The parts of a filter that ask for anything. */
function asking(filter: AddressFilter): Partial<AddressFilter> {
  return Object.fromEntries(Object.entries(filter).filter(([, values]) => values.length > 0));
}

function written(record: object, values: object): readonly string[] {
  const known = new Map(Object.entries(values));
  return Object.entries(record)
    .filter(([key]) => known.get(key) !== undefined)
    .map(([key, part]) => `${key}=${(part as Part<unknown>).write(known.get(key))}`);
}

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;
