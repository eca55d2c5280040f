import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/view/sortLanes';
import { NO_FILTER } from '../../src/view/viewSpec';
import { deadline, funding, ongoing, openEnd, plan, undated, year, date } from './planBuilder';
import { laneKeys, laneNames, laneWords, viewOf } from './viewWords';

const both = { lanes: 'agency', subLanes: 'area' } as const;

describe('lanes by agency', () => {
  const shared = plan([
    { title: 'Strategy', leads: ['DPMC'] },
    { title: 'Fund', leads: ['DPMC', 'DIA'] },
    { title: 'Audit', leads: ['DIA'] },
  ]);

  it('puts a shared milestone in the lane of each lead, naming the other (U7)', () => {
    const view = viewOf(shared);
    expect(laneWords(view.lanes)).toEqual([
      ['DPMC', ['Strategy', 'Fund']],
      ['DIA', ['Fund', 'Audit']],
    ]);
    expect(view.lanes.map((lane) => itemsOf(lane).map((item) => item.alsoIn))).toEqual([
      [[], ['DIA']],
      [['DPMC'], []],
    ]);
  });

  it('counts a shared milestone once in the totals (U7)', () => {
    expect(viewOf(shared).reckoning).toEqual({ rows: 3, placed: 0, undated: 3, filtered: 0, skipped: 0 });
  });

  it("puts a shared milestone once, in the first lead's lane with its co-lead, when shared is 'first' (U7)", () => {
    const view = viewOf(shared, { shared: 'first' });
    expect(laneWords(view.lanes)).toEqual([
      ['DPMC', ['Strategy', 'Fund']],
      ['DIA', ['Audit']],
    ]);
    expect(view.lanes[0]?.items[1]?.alsoIn).toEqual(['DIA']);
  });

  it('shows only the lanes of the agencies asked for, still naming the co-lead that is not', () => {
    const filter = { ...NO_FILTER, agencies: ['dia'] };
    for (const choice of ['each', 'first'] as const) {
      const view = viewOf(shared, { filter, shared: choice });
      expect(laneWords(view.lanes)).toEqual([['DIA', ['Fund', 'Audit']]]);
      expect(view.lanes[0]?.items[0]?.alsoIn).toEqual(['DPMC']);
    }
  });

  it('lists a lead that is written twice in one cell once', () => {
    const view = viewOf(plan([{ title: 'Fund', leads: ['DIA', 'dia'] }]));
    expect(laneWords(view.lanes)).toEqual([['DIA', ['Fund']]]);
    expect(view.lanes[0]?.items[0]?.alsoIn).toEqual([]);
  });
});

describe('names of lanes', () => {
  it('makes one lane of spellings that fold alike, named by the commonest (L3)', () => {
    const maori = 'Te Puni Kōkiri';
    const view = viewOf(
      plan([
        { title: 'a', area: 'te puni  kokiri' },
        { title: 'b', area: maori },
        { title: 'c', area: maori },
      ]),
    );
    expect(laneNames(view.lanes)).toEqual([maori]);
  });

  it('prefers the Latin-script spelling among equally common ones, then the first seen (L11)', () => {
    const cyrillic = 'СТСС';
    expect(
      laneNames(
        viewOf(
          plan([
            { title: 'a', leads: [cyrillic] },
            { title: 'b', leads: ['CTCC'] },
          ]),
        ).lanes,
      ),
    ).toEqual(['CTCC']);
    expect(
      laneNames(
        viewOf(
          plan([
            { title: 'a', leads: ['Police'] },
            { title: 'b', leads: ['POLICE'] },
          ]),
        ).lanes,
      ),
    ).toEqual(['Police']);
  });

  it('never rewrites a name that is spelt one way only (L9)', () => {
    expect(laneNames(viewOf(plan([{ title: 'a', leads: ['СТСС'] }])).lanes)).toEqual(['СТСС']);
  });

  it('keeps the name of a lane when a filter hides its commonest spelling', () => {
    const three = plan([
      { title: 'a', area: 'Māori' },
      { title: 'b', area: 'Māori' },
      { title: 'c', area: 'Maori' },
    ]);
    const view = viewOf(three, { filter: { ...NO_FILTER, text: 'c' } });
    expect(laneWords(view.lanes)).toEqual([['Māori', ['c']]]);
  });

  it('puts blank cells in a lane that says so, last', () => {
    const some = plan([
      { title: 'a', area: '', cells: { Theme: '' } },
      { title: 'b', area: 'Ports', leads: ['DIA'], cells: { Theme: 'Sea' } },
      { title: 'c', area: 'N/A', cells: { Theme: ' – ' } },
      { title: 'd', area: 'Ports', leads: ['DIA'], phases: [{ label: 'Phase 1' }], cells: { Theme: 'Sea' } },
    ]);
    const unnamed = { agency: 'No agency named', area: 'No area named', phase: 'No phase named' } as const;
    for (const group of ['agency', 'area', 'phase'] as const) {
      const last = viewOf(some, { lanes: group, subLanes: 'none' }).lanes.at(-1);
      expect([last?.name, last?.unnamed]).toEqual([unnamed[group], true]);
    }
    const byTheme = viewOf(some, { lanes: 'column:Theme', subLanes: 'none' }).lanes;
    expect(laneWords(byTheme)).toEqual([
      ['Sea', ['b', 'd']],
      ['No Theme given', ['a', 'c']],
    ]);
  });

  it("gives one lane without a name when lanes are 'none'", () => {
    const view = viewOf(plan([{ title: 'a' }, { title: 'b' }]), { lanes: 'none', subLanes: 'none' });
    expect(laneWords(view.lanes)).toEqual([['', ['a', 'b']]]);
    expect(view.lanes[0]?.unnamed).toBe(true);
  });

  it('keys every lane once, even when a name holds a slash', () => {
    const view = viewOf(
      plan([
        { title: 'a', leads: ['A/B'] },
        { title: 'b', leads: ['A'], area: 'B' },
        { title: 'c', leads: ['A'], area: '' },
        { title: 'd', area: 'B' },
      ]),
      both,
    );
    const keys = laneKeys(view.lanes);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('a/b');
  });
});

describe('sub-lanes', () => {
  it('divide each lane, in the order of the whole plan', () => {
    const view = viewOf(
      plan([
        { title: 'a', leads: ['X'], area: 'North' },
        { title: 'b', leads: ['Y'], area: 'South' },
        { title: 'c', leads: ['Y'], area: 'North' },
      ]),
      both,
    );
    expect(laneWords(view.lanes)).toEqual([
      ['X', [['North', ['a']]]],
      [
        'Y',
        [
          ['North', ['c']],
          ['South', ['b']],
        ],
      ],
    ]);
  });

  it('are left out of a lane where they would only say that nothing is named', () => {
    const view = viewOf(
      plan([
        { title: 'a', leads: ['X'], area: 'North' },
        { title: 'b', leads: ['X'] },
        { title: 'c', leads: ['Y'] },
      ]),
      both,
    );
    expect(laneWords(view.lanes)).toEqual([
      [
        'X',
        [
          ['North', ['a']],
          ['No area named', ['b']],
        ],
      ],
      ['Y', ['c']],
    ]);
  });

  it('by the same group as the lanes are no sub-lanes; without lanes they become the lanes', () => {
    const areas = plan([{ title: 'a', area: 'North' }]);
    expect(laneWords(viewOf(areas, { lanes: 'area', subLanes: 'area' }).lanes)).toEqual([['North', ['a']]]);
    expect(laneWords(viewOf(areas, { lanes: 'none', subLanes: 'area' }).lanes)).toEqual([['North', ['a']]]);
  });
});

describe('lanes that divide the phases of a milestone', () => {
  const phased = plan([
    { title: 'late', phases: [{ date: year(2030), funding: funding('unfunded') }] },
    {
      title: 'two',
      phases: [
        { label: 'Phase 1', date: year(2026), funding: funding('funded') },
        { label: 'Phase 2', date: year(2030), funding: funding('unfunded') },
      ],
    },
    { title: 'waits', phases: [{ label: 'Phase 2', date: undated('TBC') }] },
    {
      title: 'always',
      phases: [{ label: 'Phase 1', date: ongoing(), funding: funding('other', 'In review*', ['*']) }],
    },
  ]);
  const phasesBy = (lanes: 'phase' | 'funding' | 'year'): readonly unknown[] =>
    viewOf(phased, { lanes, subLanes: 'none' }).lanes.map((lane) => [
      lane.name,
      ...lane.items.map((item) => `${item.milestone.title} ${item.phases.map((one) => one.date.text).join()}`),
    ]);

  it('show under each phase only the phases with that label', () => {
    expect(phasesBy('phase')).toEqual([
      ['Phase 1', 'two 2026', 'always Ongoing'],
      ['Phase 2', 'two 2030', 'waits TBC'],
      ['No phase named', 'late 2030'],
    ]);
  });

  it('show under each year the phases of that year: years in order, then ongoing, then those without a date', () => {
    expect(phasesBy('year')).toEqual([
      ['2026', 'two 2026'],
      ['2030', 'late 2030', 'two 2030'],
      ['Ongoing', 'always Ongoing'],
      ['No date yet', 'waits TBC'],
    ]);
  });

  it('show under each status its phases in the order of funding; other wordings stay themselves (P1)', () => {
    expect(phasesBy('funding')).toEqual([
      ['Funded', 'two 2026'],
      ['Not funded', 'late 2030', 'two 2030'],
      ['In review', 'always Ongoing'],
      ['Not stated', 'waits TBC'],
    ]);
  });
});

describe('items in a lane', () => {
  it('stand by first day, then last day, then plan order; a deadline by its last day; ongoing and undated last', () => {
    const view = viewOf(
      plan([
        { title: 'no date', date: undated('TBC') },
        { title: 'ongoing', date: ongoing() },
        { title: 'by 2026', date: deadline(2026) },
        { title: '2026 to 2030', date: date('2026–2030', '2026-01-01', '2030-12-31') },
        { title: 'second 2026', date: year(2026) },
        { title: 'third 2026', date: year(2026) },
        { title: 'from 2026', date: openEnd(2026) },
        { title: '2025 then undated', phases: [{ date: undated('TBC') }, { date: year(2025) }] },
      ]),
    );
    expect(laneWords(view.lanes)).toEqual([
      [
        '',
        [
          '2025 then undated',
          'from 2026',
          'second 2026',
          'third 2026',
          '2026 to 2030',
          'by 2026',
          'ongoing',
          'no date',
        ],
      ],
    ]);
  });
});
