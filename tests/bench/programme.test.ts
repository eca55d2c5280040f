import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { dayFromIso } from '../../src/base/day';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { HEADER, programmeCsv } from './programme';

const thousand = programmeCsv(1000);
const table = readTextTable(thousand, 'programme.csv');
const mapping = suggestMapping(table).mapping;
const plan = readPlan(table, mapping, { documentDate: dayFromIso('2026-03-01') });

describe('programmeCsv(count)', () => {
  it('gives the same bytes twice', () => {
    expect(programmeCsv(1000)).toBe(thousand);
  });

  it.each([1, 100, 1000, 10_000, 100_000])('gives a header and %i rows', (count) => {
    expect(programmeCsv(count).split('\r\n')).toHaveLength(count + 2);
  });

  it('begins a large programme with the small one', () => {
    expect(thousand.startsWith(programmeCsv(100))).toBe(true);
  });

  it('gives each milestone a title of 20 to 90 letters, some with macrons', () => {
    const titles = plan.milestones.map(({ title }) => title);
    expect(Math.min(...titles.map(({ length }) => length))).toBeGreaterThanOrEqual(20);
    expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(90);
    expect(titles.filter((title) => /[āēīōū]/.test(title)).length).toBeGreaterThan(100);
  });

  it('is read without a skipped row, every column for its use', () => {
    expect(plan.milestones).toHaveLength(1000);
    expect(plan.skipped).toEqual([]);
    expect(table.columns).toEqual(HEADER);
    const used = Object.values(mapping).flat();
    expect(new Set(used).size).toBe(HEADER.length);
  });

  it('has the kinds of date, lead and funding that papers have', () => {
    const dates = plan.milestones.flatMap(({ phases }) => phases.map(({ date }) => date));
    expect(new Set(dates.map(({ precision }) => precision)).size).toBeGreaterThan(4);
    expect(plan.milestones.some(({ leads }) => leads.length > 1)).toBe(true);
    expect(new Set(plan.milestones.flatMap(({ phases }) => phases.map(({ funding }) => funding.status))).size).toBe(5);
  });
});
