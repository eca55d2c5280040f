import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import type { TimelineView } from '../../src/view/timelineView';
import { NO_FILTER } from '../../src/view/viewSpec';
import { date, day, deadline, funding, ongoing, openEnd, plan, undated, year } from './planBuilder';
import { viewOf } from './viewWords';

function spanOf(view: TimelineView): string | undefined {
  return view.span && `${isoOf(view.span.first)}..${isoOf(view.span.last)}`;
}

describe('the legend', () => {
  it('counts phases by status in the order of funding, statuses that occur only, with their marks (P1, P5, E7)', () => {
    const view = viewOf(
      plan([
        { title: 'a', funding: funding('unfunded', 'Not Funded *', ['*']) },
        { title: 'b', leads: ['X', 'Y'], phases: [{ funding: funding('funded') }, { funding: funding('funded') }] },
        { title: 'c', funding: funding('unfunded', 'Not funded**', ['**']) },
        { title: 'd', funding: funding('not-stated', '') },
        { title: 'e', funding: funding('tbc') },
      ]),
    );
    expect(view.hasFunding).toBe(true);
    expect(view.legend).toMatchObject([
      { look: 'funded', count: 2, marks: [] },
      { look: 'unfunded', count: 2, marks: ['*', '**'] },
      { look: 'tbc', count: 1, marks: [] },
      { look: 'not-stated', count: 1, marks: [] },
    ]);
  });

  it('is empty when no funding cell says anything', () => {
    const view = viewOf(plan([{ title: 'a' }, { title: 'b', funding: funding('not-stated', ' ') }]));
    expect([view.hasFunding, view.legend]).toEqual([false, []]);
  });

  it('still stands when a filter leaves only phases without a status', () => {
    const mixed = plan([{ title: 'a', funding: funding('funded') }, { title: 'b' }]);
    const view = viewOf(mixed, { filter: { ...NO_FILTER, text: 'b' } });
    expect([view.hasFunding, view.legend]).toMatchObject([true, [{ look: 'not-stated', count: 1, marks: [] }]]);
  });
});

describe('the span', () => {
  it('covers the stated days of all phases; a deadline counts by its last day, an open end by its first', () => {
    const some = plan([
      { title: 'a', date: year(2026) },
      { title: 'b', date: deadline(2030) },
    ]);
    expect(spanOf(viewOf(some))).toBe('2026-01-01..2030-12-31');
    expect(spanOf(viewOf(plan([{ title: 'c', date: openEnd(2027) }])))).toBe('2027-01-01..2027-01-01');
  });

  it('is not stretched by what is ongoing or undated (D12)', () => {
    const some = plan([
      { title: 'a', date: ongoing() },
      { title: 'b', date: undated('TBC') },
      { title: 'c', date: year(2026) },
    ]);
    expect(spanOf(viewOf(some))).toBe('2026-01-01..2026-12-31');
    expect(spanOf(viewOf(plan([{ title: 'a', date: ongoing() }])))).toBeUndefined();
  });

  it('runs forwards when an end is written before its start', () => {
    const backwards = plan([{ title: 'a', date: date('2030 to 2026', '2030-01-01', '2026-12-31') }]);
    expect(spanOf(viewOf(backwards))).toBe('2026-12-31..2030-01-01');
  });

  it('is the window when one is asked for', () => {
    const window = { first: day('2026-07-01'), last: day('2027-06-30') };
    expect(viewOf(plan([{ title: 'a', date: year(2026) }]), { window }).span).toEqual(window);
  });
});

describe('the undated heading', () => {
  const heading = (...texts: readonly string[]): string =>
    viewOf(plan(texts.map((text) => ({ title: text, date: undated(text, ['*']) })))).undatedHeading;

  it('says TBC when the plan says so throughout (D11)', () => {
    expect(heading('TBC', 'tbc', ' TBC*')).toBe('TBC');
  });

  it('says "No date yet" when any is blank or worded otherwise, or when none is undated', () => {
    expect(heading('TBC', '')).toBe('No date yet');
    expect(heading('To be confirmed')).toBe('No date yet');
    expect(viewOf(plan([{ title: 'a', date: year(2026) }])).undatedHeading).toBe('No date yet');
  });
});

describe('footnotes and reckoning', () => {
  it('keeps every note of the plan once, in file order, used or not', () => {
    const star = { mark: '*', text: 'Needs money.', line: 9 };
    const other = { mark: '*', text: 'Pending calendar.', line: 4 };
    const view = viewOf(plan([{ title: 'a' }], { footnotes: [star, other, { ...star, line: 30 }] }));
    expect(view.footnotes).toEqual([star, other]);
  });

  it('counts ongoing milestones as placed and adds up to the rows, skipped ones included (U5)', () => {
    const some = plan(
      [
        { title: 'a', date: ongoing() },
        { title: 'b', date: undated('') },
        { title: 'c', date: year(2026) },
      ],
      {
        skipped: 2,
      },
    );
    expect(viewOf(some).reckoning).toEqual({ rows: 5, placed: 2, undated: 1, filtered: 0, skipped: 2 });
  });

  it('reckons nothing and shows no lanes for an empty plan', () => {
    const view = viewOf(plan([]));
    expect(view.lanes).toEqual([]);
    expect(view.reckoning).toEqual({ rows: 0, placed: 0, undated: 0, filtered: 0, skipped: 0 });
    expect(view.span).toBeUndefined();
  });
});
