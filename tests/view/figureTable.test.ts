import { describe, expect, it } from 'vitest';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import { figureTable, type FigureTable } from '../../src/view/figureTable';
import { NO_FILTER, type ViewSpec } from '../../src/view/viewSpec';
import { funding, NO_TEXT, plan, undated, year, type MilestoneInit } from './planBuilder';

const rows: readonly MilestoneInit[] = [
  {
    title: 'Dredging',
    leads: ['Ports', 'MOT'],
    area: 'Build',
    notes: ['Tide-bound', 'Consent needed'],
    phases: [
      { label: 'Phase 1', date: year(2028), funding: funding('funded') },
      { label: 'Phase 2', date: year(2030), funding: funding('unfunded', 'Not Funded *', ['*']) },
    ],
  },
  { title: 'Design', leads: ['Ports'], area: 'Plan', date: undated('TBC'), funding: funding('not-stated') },
  { title: 'Tender', leads: ['Ports'], area: 'Build', date: year(2026), funding: funding('partial') },
];

function tableOf(inits: readonly MilestoneInit[], spec: Partial<ViewSpec> = {}): FigureTable {
  const made = plan(inits);
  return figureTable(buildView(made, { ...defaultViewSpec(made), ...spec }, NO_TEXT));
}

describe('figureTable', () => {
  it('figureTable has a row for each phase in the order of the figure, cells as written beside their reading (A2, D1)', () => {
    expect(tableOf(rows, { lanes: 'area', subLanes: 'none' })).toEqual({
      header: ['Lane', 'Milestone', 'Phase', 'Lead', 'Date as written', 'Date as read', 'Funding', 'Notes'],
      rows: [
        ['Build', 'Tender', '', 'Ports', '2026', 'the whole of 2026', 'Partially funded', ''],
        ['Build', 'Dredging', 'Phase 1', 'Ports, MOT', '2028', 'the whole of 2028', 'Funded', 'Tide-bound; Consent needed'],
        ['Build', 'Dredging', 'Phase 2', 'Ports, MOT', '2030', 'the whole of 2030', 'Not Funded *', 'Tide-bound; Consent needed'],
        ['Plan', 'Design', '', 'Ports', 'TBC', 'no date', 'Not stated', ''],
      ],
    }); // prettier-ignore
  });

  it('figureTable says a shared milestone in each lane it is drawn in, under the lanes on its way down', () => {
    const { header, rows: all } = tableOf(rows, { lanes: 'agency', subLanes: 'area' });
    expect(header.slice(0, 3)).toEqual(['Lane', 'Sub-lane', 'Milestone']);
    expect(all.filter((row) => row[2] === 'Dredging').map((row) => row.slice(0, 2))).toEqual([
      ['Ports', 'Build'],
      ['Ports', 'Build'],
      ['MOT', 'Build'],
      ['MOT', 'Build'],
    ]);
  });

  it('figureTable leaves out what is filtered out, phases too, and keeps what has no date (E10)', () => {
    const kept = tableOf(rows, { filter: { ...NO_FILTER, statuses: ['unfunded', 'not-stated'] } });
    expect(JSON.stringify(kept)).not.toMatch(/Tender|Phase 1|2028/);
    expect(new Set(kept.rows.map((row) => row[kept.header.indexOf('Milestone')]))).toEqual(
      new Set(['Dredging', 'Design']),
    );
  });

  it('figureTable has no column in which nothing would stand', () => {
    expect(tableOf([{ title: 'Opening', date: year(2026) }])).toEqual({
      header: ['Milestone', 'Date as written', 'Date as read'],
      rows: [['Opening', '2026', 'the whole of 2026']],
    });
    expect(tableOf([])).toEqual({ header: ['Milestone'], rows: [] });
  });
});
