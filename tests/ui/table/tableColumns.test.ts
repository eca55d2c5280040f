import { describe, expect, it } from 'vitest';
import { issue, type Issue } from '../../../src/base/issue';
import { findingsByRow, tableRows, type TableRow } from '../../../src/state/tableRows';
import { sortRows } from '../../../src/state/tableSort';
import { cellText } from '../../../src/ui/table/shownTable';
import { chosenColumns, isFileColumn, tableColumns, type TableColumn } from '../../../src/ui/table/tableColumns';
import type { ViewSpec } from '../../../src/view/viewSpec';
import { defaultViewSpec } from '../../../src/view/defaultViewSpec';
import { deadline, funding, ongoing, plan, undated, year, type MilestoneInit } from '../../view/planBuilder';
import { viewOf } from '../../view/viewWords';

const rows: readonly MilestoneInit[] = [
  {
    title: 'Dredging',
    leads: ['Ports', 'MOT'],
    area: 'Build',
    notes: ['Tide-bound', 'Consent needed'],
    cells: { Ref: 'A10', RAG: 'Red' },
    phases: [
      { label: 'Phase 1', date: year(2028), funding: funding('funded') },
      { label: 'Phase 2', date: year(2030), funding: funding('unfunded', 'Not Funded *', ['*']) },
    ],
  },
  { title: 'Design', leads: ['Ports'], area: 'Plan', date: undated('TBC'), cells: { Ref: 'A2', RAG: 'Green' } },
  { title: 'Upkeep', area: 'Plan', date: ongoing(), cells: { Ref: '', RAG: '' } },
  { title: 'Tender', leads: ['MOT'], area: 'Build', date: deadline(2026), cells: { Ref: 'A1', RAG: 'Red' } },
];

interface Made {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
}

function made(inits: readonly MilestoneInit[], choices: Partial<ViewSpec> = {}, findings: readonly Issue[] = []): Made {
  const one = plan(inits);
  const spec = { ...defaultViewSpec(one), ...choices };
  const view = viewOf(one, spec);
  return {
    rows: tableRows(view),
    columns: tableColumns({ plan: one, view, levels: spec, findingsOf: findingsByRow(findings) }),
  };
}

const usual = ({ columns }: Made): readonly string[] => chosenColumns(columns, undefined).map(({ id }) => id);

function cells({ rows: all, columns }: Made, id: string): readonly string[] {
  const column = columns.find((each) => each.id === id);
  return column === undefined ? [] : all.map((row) => cellText(row, column, ' | '));
}

function sorted({ rows: all, columns }: Made, id: string, direction: 'ascending' | 'descending'): readonly string[] {
  const column = columns.find((each) => each.id === id);
  return column === undefined ? [] : sortRows(all, column.keyOf, direction).map(({ milestone }) => milestone.title);
}

describe('tableColumns(source)', () => {
  it('tableColumns begins with what names the row and ends with the columns of the file (A2)', () => {
    const table = made(rows, { lanes: 'none', subLanes: 'none' });
    expect(usual(table)).toEqual(
      ['title', 'leads', 'area', 'phase', 'dateAsWritten', 'dateAsRead', 'precision', 'fundingAsWritten', 'status', 'notes'], // prettier-ignore
    );
    expect(table.columns.filter(isFileColumn).map(({ heading }) => heading)).toEqual(['Ref', 'RAG']);
  });

  it('tableColumns has no column in which nothing would stand', () => {
    expect(usual(made([{ title: 'Opening', date: year(2026) }]))).toEqual(
      ['title', 'dateAsWritten', 'dateAsRead', 'precision'], // prettier-ignore
    );
    expect(usual(made([{ title: 'Opening', date: undated('') }]))).toEqual(['title', 'dateAsRead']);
  });

  it('tableColumns counts the findings about a row where there are any', () => {
    const found = issue({ code: 'NO_YEAR', severity: 'warning', message: '', remedy: '', file: 'plan.csv', line: 3 });
    const table = made(rows, { lanes: 'none', subLanes: 'none' }, [found, found]);
    expect(usual(table)).toContain('findings');
    expect(cells(table, 'findings').filter((text) => text !== '')).toEqual(['2']);
    expect(sorted(table, 'findings', 'ascending')[0]).toBe('Design');
  });

  it('tableColumns leaves it to the lane to say the area when lanes are made of areas', () => {
    const table = made(rows, { lanes: 'area', subLanes: 'none' });
    expect(usual(table)).not.toContain('area');
    expect(usual(table)).toContain('lanes');
    expect(table.columns.map(({ id }) => id)).toContain('area');
  });

  it('tableColumns says what the marks are coloured by when that is no other column, with its look (A13)', () => {
    const table = made(rows, { colourBy: 'column:RAG', lanes: 'none', subLanes: 'none' });
    expect(cells(table, 'value')).toContain('Red | Red');
    expect(cells(table, 'value')).toContain('No RAG given');
    expect(usual(made(rows, { colourBy: 'funding' }))).not.toContain('value');
  });

  it('a cell says what is written beside how it was read, a line for each phase (D1)', () => {
    const table = made(rows, { lanes: 'area', subLanes: 'none' });
    expect(cells(table, 'title')).toEqual(['Tender', 'Dredging', 'Upkeep', 'Design']);
    expect(cells(table, 'dateAsWritten')).toEqual(['by 2026', '2028 | 2030', 'Ongoing', 'TBC']);
    expect(cells(table, 'dateAsRead')).toEqual(
      ['by 31 December 2026', 'the whole of 2028 | the whole of 2030', 'ongoing, with no end stated', 'no date'], // prettier-ignore
    );
    expect(cells(table, 'precision')).toEqual(['A year', 'A year | A year', 'No date', 'No date']);
    expect(cells(table, 'fundingAsWritten')[1]).toBe('Funded | Not Funded *');
    expect(cells(table, 'status')[1]).toBe('Funded | Not funded');
    expect(cells(table, 'notes')[1]).toBe('Tide-bound | Consent needed');
  });

  it('dates sort by their first day, what has none last, both ways', () => {
    const table = made(rows, { lanes: 'none', subLanes: 'none' });
    expect(sorted(table, 'dateAsWritten', 'ascending').slice(0, 2)).toEqual(['Tender', 'Dredging']);
    expect(sorted(table, 'dateAsRead', 'descending').slice(0, 2)).toEqual(['Dredging', 'Tender']);
    expect(new Set(sorted(table, 'dateAsRead', 'descending').slice(2))).toEqual(new Set(['Design', 'Upkeep']));
  });

  it('cells of the file sort as people count: A2 before A10, blank ones last', () => {
    const table = made(rows, { lanes: 'none', subLanes: 'none' });
    expect(sorted(table, 'file:Ref', 'ascending')).toEqual(['Tender', 'Design', 'Dredging', 'Upkeep']);
    expect(sorted(table, 'file:Ref', 'descending')).toEqual(['Dredging', 'Design', 'Tender', 'Upkeep']);
  });

  it('statuses sort in the order of funding (P3)', () => {
    const table = made([
      { title: 'a', date: year(2026), funding: funding('tbc') },
      { title: 'b', date: year(2026), funding: funding('unfunded') },
      { title: 'c', date: year(2026), funding: funding('funded') },
      { title: 'd', date: year(2026), funding: funding('not-stated') },
    ]);
    expect(sorted(table, 'status', 'ascending')).toEqual(['c', 'b', 'a', 'd']);
  });
});

describe('chosenColumns(columns, chosen)', () => {
  it('keeps the order of the columns and always the one that names the row', () => {
    const { columns } = made(rows);
    expect(chosenColumns(columns, ['file:Ref', 'status']).map(({ id }) => id)).toEqual(['title', 'status', 'file:Ref']);
    expect(chosenColumns(columns, []).map(({ id }) => id)).toEqual(['title']);
  });
});
