import { describe, expect, it } from 'vitest';
import { colourChoices, columnChoices } from '../../src/view/colourChoices';
import { VALUE_LOOKS } from '../../src/view/colouring';
import { colourNotice, coloursInstead } from '../../src/view/colourNotice';
import { figureTable } from '../../src/view/figureTable';
import { milestoneName } from '../../src/view/milestoneWords';
import { summarise } from '../../src/view/summary';
import type { TimelineView } from '../../src/view/timelineView';
import { NO_FILTER } from '../../src/view/viewSpec';
import { readFixture } from '../fixtures/readFixture';
import { funding, plan, year, type MilestoneInit } from './planBuilder';
import { viewOf } from './viewWords';

const rag = readFixture('rag-of-12-spellings.csv', undefined).plan;
const nine = readFixture('status-of-nine-values.csv', undefined).plan;
const like = readFixture('values-like-funding.csv', undefined).plan;

const legendOf = ({ legend }: TimelineView): readonly (readonly [string, number, string])[] =>
  legend.map(({ label, count, look }) => [label, count, look]);

describe('a column as the colour', () => {
  it('makes one value of the spellings that fold alike, in order of first appearance, blanks last', () => {
    expect(legendOf(viewOf(rag, { colourBy: 'column:RAG' }))).toEqual([
      ['Green', 4, 'solid'],
      ['Red', 4, 'hollow'],
      ['Amber', 4, 'upright'],
      ['No RAG given', 2, 'blank'],
    ]);
  });

  it('never reads its values as funding statuses: each is itself, "Not stated" is not a blank cell (P1)', () => {
    const view = viewOf(like, { colourBy: 'column:Outcome of bid' });
    expect(view.legend.map(({ label }) => label)).toEqual([
      'Funded?',
      'Funded',
      'Not funded',
      'TBC',
      'Not stated',
      'Other',
      'No Outcome of bid given',
    ]);
    expect(view.legend.slice(0, -1).every(({ look }) => VALUE_LOOKS.includes(look as never))).toBe(true);
    expect(viewOf(like).legend.map(({ look }) => look)).toEqual(['funded', 'partial', 'unfunded', 'tbc', 'not-stated']);
  });

  it('gives the seven most frequent of nine values a look of their own, and says so of the rest', () => {
    const view = viewOf(nine, { colourBy: 'column:Progress' });
    expect(view.legend.slice(-2).map(({ label, count, look }) => [label, count, look])).toEqual([
      ['Other values (2)', 2, 'rest'],
      ['No Progress given', 2, 'blank'],
    ]);
    expect(view.legend).toHaveLength(9);
    expect(view.legend.reduce((sum, { count }) => sum + count, 0)).toBe(18);
    expect(colourNotice(view.colour)).toBe(
      'Progress has 9 values. The 7 most frequent have a look of their own; the others share one and are named in their labels: “Cancelled”, “Merged”.',
    );
  });

  it('gives eight values eight looks, and shares none', () => {
    const eight = plan(
      'abcdefgh'.split('').map((letter): MilestoneInit => ({ title: letter, cells: { Kind: letter } })),
    );
    const view = viewOf(eight, { colourBy: 'column:Kind' });
    expect(new Set(view.legend.map(({ look }) => look)).size).toBe(8);
    expect(colourNotice(view.colour)).toBeUndefined();
  });

  it('keeps every colour when a filter hides some of the values', () => {
    const all = viewOf(nine, { colourBy: 'column:Progress' });
    const few = viewOf(nine, {
      colourBy: 'column:Progress',
      filter: { ...NO_FILTER, agencies: ['Tide and Weather Office'] },
    });
    for (const entry of few.legend) expect(all.legend.find(({ key }) => key === entry.key)?.look).toBe(entry.look);
    expect(few.legend.map(({ label }) => label)).toEqual(['Delayed', 'Other values (2)', 'No Progress given']);
  });

  it('stands in the summary, the accessible name and the table, in its own words (A2, A3, A5)', () => {
    const view = viewOf(rag, { colourBy: 'column:RAG' });
    expect(summarise(view)).toContain('; RAG: 4 Green, 4 Red, 4 Amber, 2 No RAG given;');
    const [first] = rag.milestones;
    expect(first && milestoneName(first, view)).toContain('RAG: Green. Lead: Lighthouse Service.');
    const { header, rows } = figureTable(view);
    const at = header.indexOf('RAG');
    expect(new Set(rows.map((row) => row[at]))).toEqual(new Set(['Green', 'Red', 'Amber', 'No RAG given']));
  });

  it('names in names and labels the values that share a look', () => {
    const view = viewOf(nine, { colourBy: 'column:Progress' });
    const merged = nine.milestones.find(({ title }) => title === 'Gauges replaced');
    expect(merged && milestoneName(merged, view)).toContain('Progress: Merged');
  });

  it('is none when the column is not there or says nothing', () => {
    const view = viewOf(rag, { colourBy: 'column:Gone' });
    expect([view.colour.by, view.legend]).toEqual(['none', []]);
  });
});

describe('a field as the colour', () => {
  const shared = plan([
    { title: 'a', leads: ['DPMC'], area: 'North', date: year(2026), funding: funding('funded') },
    { title: 'b', leads: ['DPMC', 'DIA'], area: 'South', date: year(2027) },
    { title: 'c', area: 'North', phases: [{ label: 'Phase 1' }, { label: 'Phase 2' }] },
  ]);

  it('counts a milestone of several agencies as that, not as the first of them (U7)', () => {
    expect(legendOf(viewOf(shared, { colourBy: 'agency' }))).toEqual([
      ['DPMC', 1, 'solid'],
      ['Several agencies', 1, 'upright'],
      ['No agency named', 2, 'blank'],
    ]);
  });

  it('colours phases each by its own label, and milestones by their area', () => {
    expect(legendOf(viewOf(shared, { colourBy: 'phase' })).map(([label]) => label)).toEqual([
      'Phase 1',
      'Phase 2',
      'No phase named',
    ]);
    expect(viewOf(shared, { colourBy: 'area' }).colour.title).toBe('Area');
  });

  it('can be nothing at all', () => {
    expect(viewOf(shared, { colourBy: 'none' }).legend).toEqual([]);
  });
});

describe('colourChoices', () => {
  it('offers fields first, then columns in order of use, then nothing', () => {
    expect(colourChoices(like).map(({ label }) => label)).toEqual(['Agency', 'Area', 'Funding', 'Nothing']);
    expect(colourChoices(rag).map(({ label }) => label)).toEqual(['Agency', 'RAG', 'Nothing']);
  });

  it('puts a column that is named for it before others, and one of few values before one of many', () => {
    const rows = Array.from({ length: 30 }, (_, index): MilestoneInit => ({
      title: `t${String(index)}`,
      cells: {
        Office: `Office ${String(index % 3)}`,
        Priority: `P${String(index % 12)}`,
        'Delivery status': ['On track', 'Late'][index % 2] ?? '',
        Reference: String(index),
      },
    }));
    expect(columnChoices(plan(rows)).map(({ label }) => label)).toEqual(['Delivery status', 'Office', 'Priority']);
  });

  it('is what a plan without funding is offered instead', () => {
    expect(coloursInstead(rag)).toEqual(['RAG']);
    expect(coloursInstead(like)).toEqual([]);
  });
});
