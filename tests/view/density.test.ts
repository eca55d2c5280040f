import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/base/day';
import type { DayRange } from '../../src/base/dayRange';
import { FUNDING_STATUSES } from '../../src/model/fundingStatus';
import { densityOf, densityShares, weightOf, type Density } from '../../src/view/density';
import type { TimelineView } from '../../src/view/timelineView';
import { busiestBin } from '../../src/view/densityWords';
import { NO_FILTER, type ColourBy, type GroupKey } from '../../src/view/viewSpec';
import { date, day, deadline, funding, ongoing, openEnd, plan, undated, year, type MilestoneInit } from './planBuilder';
import { viewOf } from './viewWords';

const days = (first: string, last: string): DayRange => ({ first: day(first), last: day(last) });

const YEARS = [2025, 2026, 2027].map((one) => days(`${String(one)}-01-01`, `${String(one)}-12-31`));

const densityIn = (view: TimelineView, bins: readonly DayRange[]): Density => densityOf(densityShares(view), bins);

const totals = ({ bins }: Density): readonly number[] => bins.map(weightOf);

const everything = (density: Density): number =>
  totals(density).reduce((sum, weight) => sum + weight, 0) +
  density.before +
  density.after +
  density.ongoing +
  density.undated;

describe('densityOf(densityShares(view), bins)', () => {
  it('spreads a year over its days and invents none (D3)', () => {
    const view = viewOf(plan([{ title: 'a', date: year(2026) }]));
    const months = [
      days('2026-01-01', '2026-01-31'),
      days('2026-02-01', '2026-02-28'),
      days('2026-03-01', '2026-12-31'),
    ];
    const [january, february, rest] = totals(densityIn(view, months));
    expect(january).toBeCloseTo(31 / 365, 9);
    expect(february).toBeCloseTo(28 / 365, 9);
    expect(rest).toBeCloseTo(306 / 365, 9);
  });

  it('puts a deadline on its day, and what starts on the day it starts', () => {
    const view = viewOf(
      plan([
        { title: 'a', date: deadline(2025) },
        { title: 'b', date: openEnd(2027) },
      ]),
    );
    expect(totals(densityIn(view, YEARS))).toEqual([1, 0, 1]);
  });

  it('shares a milestone of several phases between them', () => {
    const phases = [
      { date: year(2025), funding: funding('funded') },
      { date: year(2027), funding: funding('tbc') },
    ];
    const density = densityIn(viewOf(plan([{ title: 'a', phases }])), YEARS);
    expect(density.looks).toEqual(['funded', 'tbc']);
    expect(density.bins.map(({ weights }) => weights)).toEqual([
      [0.5, 0],
      [0, 0],
      [0, 0.5],
    ]);
  });

  it('shares a choice of days between the days', () => {
    const either = date('1 Feb 2025 / 1 Feb 2027', '2025-02-01', '2027-02-01', {
      alternatives: [days('2025-02-01', '2025-02-01'), days('2027-02-01', '2027-02-01')],
      certainty: ['alternative'],
    });
    expect(totals(densityIn(viewOf(plan([{ title: 'a', date: either }])), YEARS))).toEqual([0.5, 0, 0.5]);
  });

  it('counts a milestone of several leads once (U7)', () => {
    const view = viewOf(plan([{ title: 'a', date: year(2026), leads: ['MSD', 'MOJ'] }]), { lanes: 'agency' });
    expect(view.lanes).toHaveLength(2);
    expect(totals(densityIn(view, YEARS))).toEqual([0, expect.closeTo(1, 9), 0]);
  });

  it('tells what has no place among the bins: undated, ongoing, long before, long after', () => {
    const rows = [undated('TBC'), ongoing(), year(1990), year(2060)].map((one, index) => ({
      title: String(index),
      date: one,
    }));
    const density = densityIn(viewOf(plan(rows)), YEARS);
    expect(density).toMatchObject({ before: 1, after: 1, ongoing: 1, undated: 1 });
    expect(totals(density)).toEqual([0, 0, 0]);
  });

  it('gives a plan that is not coloured one look', () => {
    const density = densityIn(viewOf(plan([{ title: 'a', date: year(2026) }]), { colourBy: 'none' }), YEARS);
    expect(density.looks).toEqual(['neutral']);
    expect(everything(density)).toBeCloseTo(1, 9);
  });

  const anyDay = fc.integer({ min: 16_000, max: 26_000 });
  const anyDate = fc.oneof(
    fc.tuple(anyDay, fc.integer({ min: 0, max: 6000 })).map(([first, length]) => ({
      ...date('x', undefined, undefined),
      earliest: first as Day,
      latest: addDays(first as Day, length),
    })),
    fc
      .integer({ min: 2012, max: 2040 })
      .chain((value) => fc.constantFrom(year(value), deadline(value), openEnd(value))),
    fc.constantFrom(ongoing(), undated('TBC'), undated('')),
  );
  const anyRows = fc.array(
    fc.record({
      leads: fc.subarray(['MSD', 'MOJ', 'DIA']),
      phases: fc.array(
        fc.record({
          label: fc.constantFrom('Phase 1', 'Phase 2'),
          date: anyDate,
          funding: fc.constantFrom(...FUNDING_STATUSES).map((status) => funding(status)),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { maxLength: 15 },
  );
  /** Bins that follow on one another. */
  const anyBins = fc
    .tuple(anyDay, fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 }))
    .map(([start, lengths]) => {
      let first = start as Day;
      return lengths.map((length): DayRange => {
        const bin = { first, last: addDays(first, length - 1) };
        first = addDays(first, length);
        return bin;
      });
    });

  it('loses nothing, however it is cut, grouped, coloured and filtered (U5)', () => {
    fc.assert(
      fc.property(
        anyRows,
        anyBins,
        fc.constantFrom<GroupKey[]>('agency', 'phase', 'none', 'year'),
        fc.constantFrom<ColourBy[]>('funding', 'agency', 'phase', 'none'),
        fc.subarray([...FUNDING_STATUSES]),
        (rows, bins, lanes, colourBy, statuses) => {
          const inits: readonly MilestoneInit[] = rows.map((row, index) => ({ ...row, title: `t${String(index)}` }));
          const filter = { ...NO_FILTER, statuses };
          const base = viewOf(plan(inits));
          const view = viewOf(plan(inits), { lanes, colourBy, filter });
          const density = densityIn(view, bins);
          const { placed, undated: without } = view.reckoning;
          expect(everything(density)).toBeCloseTo(placed + without, 6);
          expect(density.undated).toBe(without);
          expect(Math.min(0, ...density.bins.flatMap(({ weights }) => weights))).toBe(0);
          expect(everything(densityIn(base, bins))).toBeCloseTo(rows.length, 6);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has nothing in a bin that no milestone reaches', () => {
    fc.assert(
      fc.property(anyRows, anyBins, (rows, bins) => {
        const view = viewOf(plan(rows.map((row, index) => ({ ...row, title: `t${String(index)}` }))));
        const periods = rows
          .flatMap(({ phases }) => phases)
          .map(({ date: { earliest, latest } }) => {
            const first = earliest ?? latest;
            return first === undefined ? undefined : { first, last: latest ?? first };
          });
        for (const { days: bin, weights } of densityIn(view, bins).bins) {
          const isReached = periods.some((one) => one && one.first <= bin.last && bin.first <= one.last);
          expect(weights.some((weight) => weight > 0)).toBe(isReached);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('busiestBin(density)', () => {
  it('names the fullest bin and counts in whole milestones', () => {
    const rows = [year(2025), year(2026), deadline(2026), undated('TBC')];
    const view = viewOf(plan(rows.map((one, index) => ({ title: String(index), date: one }))));
    expect(busiestBin(densityIn(view, YEARS))).toMatchObject({
      bin: { days: YEARS[1] },
      count: 2,
      of: 3,
      isAbout: false,
    });
  });

  it('says when only parts of milestones fall there', () => {
    const view = viewOf(plan([{ title: 'a', date: date('x', '2025-07-01', '2026-12-31') }]));
    expect(busiestBin(densityIn(view, YEARS))).toMatchObject({ bin: { days: YEARS[1] }, count: 1, isAbout: true });
  });

  it('is nothing when nothing is dated', () => {
    expect(busiestBin(densityIn(viewOf(plan([{ title: 'a', date: undated('TBC') }])), YEARS))).toBeUndefined();
  });
});
