import * as fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/base/day';
import { FUNDING_STATUSES } from '../../src/model/fundingStatus';
import { PRECISIONS } from '../../src/model/indicativeDate';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import { THEME_CHOICES, type HouseStyle } from '../../src/view/houseStyle';
import { houseStyleSchema } from '../../src/view/houseStyleSchema';
import {
  CHECK_STATES,
  COLOUR_FIELDS,
  DATE_STATES,
  LABEL_WAYS,
  NO_FILTER,
  type ColourBy,
  type Filter,
  type GroupKey,
  type ViewSpec,
} from '../../src/view/viewSpec';
import { decodeViewSpec, encodeViewSpec } from '../../src/view/viewSpecCodec';
import { day, plan } from './planBuilder';

const fallback = defaultViewSpec(plan([{ title: 'a', area: 'N' }]));

const anyGroup = fc.oneof(
  fc.constantFrom<GroupKey[]>('agency', 'area', 'phase', 'funding', 'year', 'none'),
  fc.string({ minLength: 1 }).map((name): GroupKey => `column:${name}`),
);
const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((value) => value as Day);
const anyDays = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => ({ first: Math.min(a, b) as Day, last: Math.max(a, b) as Day }));
const anyColour = fc.oneof(
  fc.constantFrom<ColourBy[]>(...COLOUR_FIELDS),
  fc.string({ minLength: 1 }).map((name): ColourBy => `column:${name}`),
);
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  agencies: fc.array(fc.string()),
  areas: fc.array(fc.string()),
  phases: fc.array(fc.string()),
  statuses: fc.subarray([...FUNDING_STATUSES]),
  dated: fc.subarray([...DATE_STATES]),
  precisions: fc.subarray([...PRECISIONS]),
  checks: fc.subarray([...CHECK_STATES]),
  columns: fc.array(fc.record({ column: fc.string(), values: fc.array(fc.string()) })),
  text: fc.string(),
});
const HOUSE_STYLE: HouseStyle = parse(houseStyleSchema, { name: 'Ports', colours: { laneTint: '#F7F7F7' } });
const anySpec: fc.Arbitrary<ViewSpec> = fc.record({
  version: fc.constant(1 as const),
  lanes: anyGroup,
  subLanes: anyGroup,
  subSubLanes: anyGroup,
  laneOrder: fc.constantFrom('plan', 'date', 'name', 'count'),
  filter: anyFilter,
  highlight: anyFilter,
  colourBy: anyColour,
  theme: fc.constantFrom(...THEME_CHOICES),
  houseStyle: fc.constantFrom(undefined, HOUSE_STYLE),
  shared: fc.constantFrom('each', 'first'),
  window: fc.option(anyDays, { nil: undefined }),
  labels: fc.constantFrom(...LABEL_WAYS),
  laneSummaries: fc.boolean(),
  folded: fc.array(fc.string()),
  emptyLanes: fc.boolean(),
  calendar: fc.constantFrom('calendar', 'financial', 'both'),
  axisBreaks: fc.constantFrom('none', 'auto'),
  shadeDays: fc.boolean(),
  annotations: fc.array(fc.record({ label: fc.string(), from: fc.string(), to: fc.string(), days: anyDays })),
});

describe('viewSpecCodec', () => {
  it('gives back any spec after a round trip through JSON text', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const json: unknown = JSON.parse(JSON.stringify(encodeViewSpec(spec)));
        expect(decodeViewSpec(json, fallback)).toEqual(spec);
      }),
    );
  });

  it('writes days as ISO texts', () => {
    const window = { first: day('2024-07-01'), last: day('2025-06-30') };
    expect(encodeViewSpec({ ...fallback, window }).window).toEqual({ first: '2024-07-01', last: '2025-06-30' });
  });

  it('never throws, whatever it is given, and is always complete', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(Object.keys(decodeViewSpec(json, fallback)).sort()).toEqual(Object.keys(fallback).sort());
      }),
    );
  });

  it('takes the fallback whole for another version', () => {
    expect(decodeViewSpec({ ...encodeViewSpec(fallback), version: 2, lanes: 'year' }, fallback)).toBe(fallback);
  });

  it('takes the fallback for each value it does not know, and keeps the rest', () => {
    const json = {
      version: 1,
      lanes: 'planet',
      subLanes: 'year',
      laneOrder: 7,
      filter: { agencies: ['DIA', 3], statuses: ['funded', 'golden'], text: null },
      shared: 'twice',
      window: { first: '2026-02-31', last: '2026-12-31' },
    };
    expect(decodeViewSpec(json, fallback)).toEqual({
      ...fallback,
      subLanes: 'year',
      filter: { ...fallback.filter, agencies: ['DIA'], statuses: ['funded'] },
    });
  });

  it('opens filters from before there were phases, dates and findings to choose by', () => {
    const filter = { agencies: ['DIA'], areas: [], statuses: ['tbc'], columns: [], text: 'hui' };
    expect(decodeViewSpec({ version: 1, filter }, fallback).filter).toEqual({ ...NO_FILTER, ...filter });
    const unknown = { ...filter, dated: ['never', 'undated'], precisions: ['eon'], checks: 'all' };
    expect(decodeViewSpec({ version: 1, filter: unknown }, fallback).filter).toEqual({
      ...NO_FILTER,
      ...filter,
      dated: ['undated'],
    });
  });

  it('refuses a window that ends before it begins and a column without a name', () => {
    const json = { version: 1, lanes: 'column:', window: { first: '2026-12-31', last: '2026-01-01' } };
    expect(decodeViewSpec(json, fallback)).toEqual(fallback);
  });
});
