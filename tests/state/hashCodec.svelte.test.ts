import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import type { DayRange } from '../../src/base/dayRange';
import { FUNDING_STATUSES } from '../../src/model/fundingStatus';
import { PRECISIONS } from '../../src/model/indicativeDate';
import { idOf, tableId, type Address, type AddressFilter } from '../../src/state/hashAddress';
import { ASKS_NOTHING, decodeAddress, encodeAddress } from '../../src/state/hashCodec';
import { GROUP_FIELDS } from '../../src/state/hashParts';
import { MODES } from '../../src/state/mode.svelte';
import { PANEL_TABS } from '../../src/state/panel.svelte';
import { THEME_CHOICES } from '../../src/view/houseStyle';
import {
  AXIS_BREAKS,
  CALENDARS,
  CHECK_STATES,
  COLOUR_FIELDS,
  DATE_STATES,
  LABEL_WAYS,
  LANE_ORDERS,
  SHARED_WAYS,
} from '../../src/view/viewSpec';

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);

const id = fc.string().map(idOf);
const column = id.map((hash) => `column:${hash}` as const);
const range = fc
  .tuple(fc.integer({ min: -100_000, max: 1_000_000 }), fc.nat(20_000))
  .map(([first, length]): DayRange => ({ first: first as Day, last: (first + length) as Day }));
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 4 });
const filter: fc.Arbitrary<AddressFilter> = fc.record({
  agencies: some(id),
  areas: some(id),
  phases: some(id),
  statuses: fc.subarray([...FUNDING_STATUSES]),
  dated: fc.subarray([...DATE_STATES]),
  precisions: fc.subarray([...PRECISIONS]),
  checks: fc.subarray([...CHECK_STATES]),
  columns: some(fc.record({ column: id, values: fc.array(id, { minLength: 1, maxLength: 3 }) })),
});
/** One that asks for nothing is no part of an address. */
const asking = filter.filter((each) => Object.values(each).some((values) => values.length > 0));
const group = fc.oneof(fc.constantFrom(...GROUP_FIELDS), column);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const address: fc.Arbitrary<Address> = fc.record({
  table: id,
  view: fc.record(
    {
      lanes: group,
      subLanes: group,
      subSubLanes: group,
      laneOrder: fc.constantFrom(...LANE_ORDERS),
      colourBy: fc.oneof(fc.constantFrom(...COLOUR_FIELDS), column),
      theme: fc.constantFrom(...THEME_CHOICES),
      shared: fc.constantFrom(...SHARED_WAYS),
      laneSummaries: fc.boolean(),
      folded: some(id),
      emptyLanes: fc.boolean(),
      labels: fc.constantFrom(...LABEL_WAYS),
      calendar: fc.constantFrom(...CALENDARS),
      axisBreaks: fc.constantFrom(...AXIS_BREAKS),
      shadeDays: fc.boolean(),
      window: range,
      filter: asking,
      highlight: asking,
    },
    { requiredKeys: [] },
  ),
  days: maybe(range),
  mode: maybe(fc.constantFrom(...MODES.map(({ name }) => name))),
  panel: maybe(fc.constantFrom(...PANEL_TABS)),
});

const EXAMPLE: Address = {
  table: idOf('table'),
  view: { lanes: 'agency', subLanes: `column:${idOf('Secret column')}`, subSubLanes: 'none', laneOrder: 'date' },
  days: { first: day('2025-01-01'), last: day('2026-06-30') },
  mode: 'both',
  panel: 'findings',
};

describe('encodeAddress(address)', () => {
  it('is read back as it was (property)', () => {
    fc.assert(
      fc.property(address, (each) => {
        const text = encodeAddress(each);
        const { view, days, mode, panel } = each;
        const isUsual = Object.keys(view).length === 0 && days === undefined && !mode && !panel;
        expect(text === '').toBe(isUsual);
        expect(decodeAddress(text)).toEqual(isUsual ? undefined : { address: each, isWhole: true });
      }),
    );
  });

  it('needs no escaping, so that it is the same in every program it is pasted into', () => {
    fc.assert(
      fc.property(address, (each) => {
        const text = encodeAddress(each);
        expect(text).toMatch(/^[\w.~=&-]*$/);
        expect(new URL(`https://example.org/#${text}`).hash.slice(1)).toBe(text);
      }),
    );
  });

  it('is a line that a person can follow', () => {
    expect(encodeAddress(EXAMPLE)).toBe(
      `v1&for=${idOf('table')}&lanes=agency&subLanes=~${idOf('Secret column')}&subSubLanes=none&laneOrder=date&days=2025-01-01..2026-06-30&mode=both&panel=findings`,
    );
  });

  it('says nothing where nothing was chosen', () => {
    const filter: AddressFilter = { ...ASKS_NOTHING };
    expect(encodeAddress({ table: idOf('a'), view: {}, days: undefined, mode: undefined, panel: undefined })).toBe('');
    expect(encodeAddress({ table: idOf('a'), view: { filter }, days: undefined, mode: undefined, panel: undefined })).toBe(''); // prettier-ignore
  });
});

describe('decodeAddress(text)', () => {
  it('never throws, and what it takes from any text it writes the same (property)', () => {
    const like = fc
      .array(
        fc.tuple(
          fc.constantFrom('v1', 'for', 'lanes', 'days', 'agencies', 'mark-columns', '__proto__', 'x'),
          fc.string(),
        ),
      ) // prettier-ignore
      .map((parts) => `v1&${parts.map((part) => part.join('=')).join('&')}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), like), (text) => {
        const read = decodeAddress(text);
        if (read === undefined) return;
        const again = decodeAddress(encodeAddress({ ...read.address, table: idOf('t') }));
        expect(again?.address.view ?? {}).toEqual(read.address.view);
      }),
    );
  });

  it.each([
    ['a version that is not known', 'v2&lanes=agency', {}],
    ['a part that is not known', 'v1&lanes=agency&zoom=3', { lanes: 'agency' }],
    ['a value that is not known', 'v1&lanes=agency&laneOrder=moon', { lanes: 'agency' }],
    ['a part that stands twice', 'v1&lanes=agency&lanes=area', { lanes: 'agency' }],
    ['days that end before they begin', 'v1&lanes=agency&days=2026-01-01..2025-01-01', { lanes: 'agency' }],
    ['a day that is none', 'v1&lanes=agency&window=2026-02-30..2026-03-01', { lanes: 'agency' }],
    ['a name in plain words', 'v1&lanes=agency&agencies=Police', { lanes: 'agency' }],
    ['no sense', 'nothing at all', {}],
    ['names of objects', 'v1&lanes=agency&emptyLanes=constructor&__proto__=1', { lanes: 'agency' }],
  ])('leaves out %s, and says so', (_, text, view) => {
    const read = decodeAddress(text);
    expect(read?.address.view).toEqual(view);
    expect(read?.isWhole).toBe(false);
  });

  it('is nothing of nothing', () => {
    expect(decodeAddress('')).toBeUndefined();
  });
});

describe('tableId(tables)', () => {
  it('knows a table by the names of its columns, not by its rows', () => {
    expect(tableId([{ columns: ['a', 'b'] }])).toBe(tableId([{ columns: ['a', 'b'] }]));
    expect(tableId([{ columns: ['a', 'b'] }])).not.toBe(tableId([{ columns: ['a'] }, { columns: ['b'] }]));
    expect(tableId([{ columns: ['a', 'b'] }])).not.toBe(tableId([{ columns: ['a,b'] }]));
  });
});
