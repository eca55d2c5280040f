import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MilestoneId } from '../../src/model/milestone';
import { neighboursInTime, sharesLead, standingsOf, timedRows } from '../../src/state/surroundings';
import { tableRows } from '../../src/state/tableRows';
import type { ViewSpec } from '../../src/view/viewSpec';
import { deadline, milestone, ongoing, plan, undated, year, type MilestoneInit } from '../view/planBuilder';
import { viewOf } from '../view/viewWords';

const rows: readonly MilestoneInit[] = [
  { title: 'Dredging', leads: ['Ports', 'MOT'], area: 'Build', date: year(2028) },
  { title: 'Design', leads: ['Ports'], area: 'Plan', date: undated('TBC') },
  { title: 'Tender', leads: ['MOT'], area: 'Build', date: year(2026) },
  { title: 'Opening', leads: ['ports'], area: 'Build', date: year(2030) },
];

const all = plan(rows);
const idOf = (title: string): MilestoneId => {
  const found = all.milestones.find((each) => each.title === title);
  if (found === undefined) throw new Error(`missing milestone ${title}`);
  return found.id;
};
const LANES: Partial<ViewSpec> = { lanes: 'agency', subLanes: 'area' };

describe('standingsOf(view, id)', () => {
  it('standingsOf tells each lane of a milestone, its place there, and what is before and after it', () => {
    const found = standingsOf(viewOf(all, LANES), idOf('Dredging'));
    expect(found.map(({ path, at, count }) => [path, at, count])).toEqual([
      [['Ports', 'Build'], 1, 2],
      [['MOT', 'Build'], 2, 2],
    ]);
    expect(found.map(({ before, after }) => [before?.title, after?.title])).toEqual([
      [undefined, 'Opening'],
      ['Tender', undefined],
    ]);
  });

  it('standingsOf has no lane for a milestone that is filtered out, and one without a name where nothing is divided', () => {
    const view = viewOf(all, { lanes: 'none', subLanes: 'none' });
    expect(standingsOf(view, idOf('Tender')).map(({ path, at, count }) => [path, at, count])).toEqual([[[], 1, 4]]);
    expect(standingsOf(view, 'gone' as MilestoneId)).toEqual([]);
  });
});

describe('neighboursInTime(rows, id, isAmong)', () => {
  const timed = timedRows(tableRows(viewOf(all, LANES)));
  const around = (title: string, isAmong: Parameters<typeof neighboursInTime>[2]) => {
    const { before, after } = neighboursInTime(timed, idOf(title), isAmong);
    return [before?.title, after?.title];
  };

  it('neighboursInTime looks over all lanes, those without a date at the end', () => {
    expect(around('Dredging', () => true)).toEqual(['Tender', 'Opening']);
    expect(around('Opening', () => true)).toEqual(['Dredging', 'Design']);
    expect(around('Opening', ({ time }) => time.rank === 'dated')).toEqual(['Dredging', undefined]);
    expect(around('Tender', () => true)).toEqual([undefined, 'Dredging']);
  });

  it('neighboursInTime goes through all rows, each once, from any of them', () => {
    const anyDate = fc.constantFrom(year(2025), year(2026), deadline(2026), ongoing(), undated(''));
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 12 }), (dates) => {
        const made = timedRows(
          tableRows(viewOf(plan(dates.map((date, i) => ({ title: `t${String(i)}`, date, area: i % 2 ? 'a' : 'b' }))))),
        );
        const first = made.find(({ row }) => neighboursInTime(made, row.id, () => true).before === undefined);
        const way: string[] = [];
        for (let at = first?.row.id; at !== undefined; at = neighboursInTime(made, at, () => true).after?.id) {
          way.push(at);
        }
        expect(way).toHaveLength(made.length);
        expect(new Set(way).size).toBe(made.length);
      }),
    );
  });
});

describe('sharesLead(milestone)', () => {
  it('sharesLead meets spellings of one name, and no one where there is no lead', () => {
    const shares = sharesLead(milestone({ title: 'a', leads: ['Whānau Ora', 'MSD'] }, 2));
    expect(shares(milestone({ title: 'b', leads: ['whanau ora'] }, 3))).toBe(true);
    expect(shares(milestone({ title: 'c', leads: ['MOJ'] }, 4))).toBe(false);
    expect(sharesLead(milestone({ title: 'd' }, 5))(milestone({ title: 'e' }, 6))).toBe(false);
  });
});
