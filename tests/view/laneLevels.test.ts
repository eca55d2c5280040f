import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/view/sortLanes';
import type { LaneView } from '../../src/view/timelineView';
import { LANE_ORDERS, NO_FILTER, type GroupKey, type ViewSpec } from '../../src/view/viewSpec';
import { funding, plan, undated, year } from './planBuilder';
import { laneKeys, laneNames, laneWords, titlesIn, viewOf } from './viewWords';

const three = { lanes: 'agency', subLanes: 'area', subSubLanes: 'phase' } as const;

const harbour = plan([
  { title: 'Plan', leads: ['Ports'], area: 'Lights', phases: [{ label: 'Phase 1', date: year(2027) }] },
  {
    title: 'Boats',
    leads: ['Ports', 'Ferries'],
    area: 'Boats',
    phases: [
      { label: 'Phase 1', date: year(2026), funding: funding('funded') },
      { label: 'Phase 2', date: undated('TBC'), funding: funding('unfunded') },
    ],
  },
  { title: 'Crew', leads: ['Ferries'], area: 'Boats', phases: [{ label: 'Phase 2', date: undated('TBC') }] },
]);

/** All lanes, those inside others too. */
function everyLane(lanes: readonly LaneView[]): readonly LaneView[] {
  return lanes.flatMap((lane) => [lane, ...everyLane(lane.subLanes)]);
}

describe('three levels of lanes', () => {
  it('stand one inside the other, each with its own part of a milestone', () => {
    expect(laneWords(viewOf(harbour, three).lanes)).toEqual([
      [
        'Ports',
        [
          ['Lights', [['Phase 1', ['Plan']]]],
          [
            'Boats',
            [
              ['Phase 1', ['Boats']],
              ['Phase 2', ['Boats']],
            ],
          ],
        ],
      ],
      [
        'Ferries',
        [
          [
            'Boats',
            [
              ['Phase 1', ['Boats']],
              ['Phase 2', ['Boats', 'Crew']],
            ],
          ],
        ],
      ],
    ]);
  });

  it('never divide by one group twice, and close up over a level that is not there', () => {
    const depth = (choice: Partial<ViewSpec>): number => {
      const inside = (lanes: readonly LaneView[]): number =>
        lanes.length === 0 ? 0 : 1 + Math.max(...lanes.map((lane) => inside(lane.subLanes)));
      return inside(viewOf(harbour, choice).lanes);
    };
    expect(depth(three)).toBe(3);
    expect(depth({ ...three, subSubLanes: 'area' })).toBe(2);
    expect(depth({ ...three, subSubLanes: 'agency' })).toBe(2);
    expect(depth({ lanes: 'agency', subLanes: 'none', subSubLanes: 'phase' })).toBe(2);
  });

  it.each(LANE_ORDERS)('are ordered by %s on every level', (laneOrder) => {
    const view = viewOf(harbour, { ...three, laneOrder });
    const inPorts = view.lanes.find(({ name }) => name === 'Ports')?.subLanes ?? [];
    const first = { plan: 'Lights', date: 'Boats', name: 'Boats', count: 'Lights' }[laneOrder];
    expect(laneNames(inPorts)[0]).toBe(first);
  });
});

describe('numbers in the names of lanes', () => {
  it.each([
    ['1.', ['10. Ports', '2. Lights', '1. Boats'], ['1. Boats', '2. Lights', '10. Ports']],
    ['1.2', ['1.10 Ports', '1.9 Boats', '1.2 Lights'], ['1.2 Lights', '1.9 Boats', '1.10 Ports']],
    ['A1', ['B1 Ports', 'A10 Lights', 'A2 Boats'], ['A2 Boats', 'A10 Lights', 'B1 Ports']],
    ['Action area 3:', ['Action area 10: A', 'Action area 9: B'], ['Action area 9: B', 'Action area 10: A']],
  ])('written like "%s" sort by value and are kept as written', (_, written, sorted) => {
    const areas = plan(written.map((area, i) => ({ title: String(i), area })));
    expect(laneNames(viewOf(areas, { laneOrder: 'name' }).lanes)).toEqual(sorted);
    expect(laneNames(viewOf(areas).lanes)).toEqual(written);
  });
});

describe('folded lanes', () => {
  it('keep their milestones, without lanes inside; the reckoning stays as it was (U5)', () => {
    const open = viewOf(harbour, three);
    const folded = viewOf(harbour, { ...three, folded: ['ports', 'ferries/boats', 'long gone'] });
    expect(folded.reckoning).toEqual(open.reckoning);
    expect(laneWords(folded.lanes)).toEqual([
      ['Ports', ['Boats', 'Plan']],
      ['Ferries', [['Boats', ['Boats', 'Crew']]]],
    ]);
    expect(everyLane(folded.lanes).map((lane) => lane.folded)).toEqual([true, false, true]);
    expect(folded.lanes[0]?.items[0]?.phases).toHaveLength(2);
  });

  it('lose no milestone, whatever is folded (property)', () => {
    const keys = laneKeys(viewOf(harbour, three).lanes);
    fc.assert(
      fc.property(fc.subarray([...keys]), (folded) => {
        expect(titlesIn(viewOf(harbour, { ...three, folded }).lanes)).toEqual(['Boats', 'Crew', 'Plan']);
      }),
    );
  });
});

describe('what a lane counts', () => {
  it('is each milestone once, its phases by status, and those without a date', () => {
    const [ports, ferries] = viewOf(harbour, three).lanes;
    expect(ports?.counts).toMatchObject({ milestones: 2, undated: 0 });
    expect(ports?.counts.categories.map(({ look, count }) => [look, count])).toEqual([
      ['funded', 1],
      ['unfunded', 1],
      ['not-stated', 1],
    ]);
    expect(ferries?.counts).toMatchObject({ milestones: 2, undated: 1 });
  });
});

describe('empty lanes', () => {
  const empties = (choice: Partial<ViewSpec>): readonly unknown[] =>
    everyLane(viewOf(harbour, choice).lanes)
      .filter((lane) => lane.empty !== undefined)
      .map((lane) => [lane.key, lane.empty]);
  const twoLevels = { lanes: 'agency', subLanes: 'area', emptyLanes: true } as const;

  it('are not there unless asked for', () => {
    expect(empties({ ...twoLevels, emptyLanes: false })).toEqual([]);
  });

  it('are there for combinations that the plan does not have', () => {
    expect(empties(twoLevels)).toEqual([['ferries/lights', 'none']]);
  });

  it('are there for what is filtered out, and say that it is that', () => {
    const filter = { ...NO_FILTER, text: 'crew' };
    expect(empties({ ...twoLevels, filter })).toEqual([
      ['ports', 'filtered'],
      ['ferries/lights', 'none'],
    ]);
  });

  it('tell of an agency that only shares the milestones of others', () => {
    const shared = plan([{ title: 'Fund', leads: ['DPMC', 'DIA'] }]);
    const view = viewOf(shared, { lanes: 'agency', subLanes: 'none', shared: 'first', emptyLanes: true });
    expect(view.lanes.map(({ name, empty }) => [name, empty])).toEqual([
      ['DPMC', undefined],
      ['DIA', 'shared'],
    ]);
  });

  it('never hide what is shown (property)', () => {
    const groups = fc.constantFrom<GroupKey>('agency', 'area', 'phase', 'funding', 'year', 'none');
    fc.assert(
      fc.property(groups, groups, groups, fc.constantFrom('', 'boats', 'x'), (lanes, subLanes, subSubLanes, text) => {
        const choice = { lanes, subLanes, subSubLanes, filter: { ...NO_FILTER, text } };
        const bare = viewOf(harbour, choice).lanes;
        const all = viewOf(harbour, { ...choice, emptyLanes: true }).lanes;
        expect(titlesIn(all)).toEqual(titlesIn(bare));
        for (const lane of everyLane(all)) expect(itemsOf(lane).length === 0).toBe(lane.empty !== undefined);
      }),
    );
  });
});

describe('a milestone of several leads', () => {
  it('is joint where it stands in several lanes of the view, and only there (U7)', () => {
    const jointIn = (choice: Partial<ViewSpec>): readonly boolean[] =>
      viewOf(harbour, { lanes: 'agency', subLanes: 'none', ...choice })
        .lanes.flatMap(itemsOf)
        .filter(({ milestone }) => milestone.title === 'Boats')
        .map(({ joint }) => joint);
    expect(jointIn({})).toEqual([true, true]);
    expect(jointIn({ shared: 'first' })).toEqual([false]);
    expect(jointIn({ filter: { ...NO_FILTER, agencies: ['Ferries'] } })).toEqual([false]);
    expect(jointIn({ lanes: 'area' })).toEqual([false]);
  });
});
