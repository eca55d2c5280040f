import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import { outlierDays } from '../../src/model/outliers';
import { issuesOf, planOf } from './planOf';

const planWith = (...dates: readonly string[]) =>
  planOf(['Milestone,Date', ...dates.map((date, i) => `M${String(i)},${date}`)]);
const outliersOf = (...dates: readonly string[]): readonly string[] =>
  [...outlierDays(planWith(...dates).milestones)].map(isoOf);

describe('outlierDays', () => {
  it('finds the slips among the dates of a plan', () => {
    expect(outliersOf('2024', '2025', '2026', '2027', '2030', '18 July 1905')).toEqual(['1905-07-18']);
    expect(outliersOf('2024', '2025', '2026', '2027', '2030', '2108')).toEqual(['2108-01-01', '2108-12-31']);
    expect(outliersOf('2024', '2025', 'by 2108')).toEqual(['2108-12-31']);
  });

  it('gives only the side of a span that is far away', () => {
    expect(outliersOf('2024', '2025', '2026', '1 July 2025 – 30 June 2125')).toEqual(['2125-06-30']);
  });

  it.each([
    ['far targets', ['2024', '2025', '2026', '2030', 'by 2050']],
    ['a long history', ['1840', '1877', '1900', '1935', '1972', '1984', '2025']],
    ['two dates', ['1905', '2025']],
    ['two ages of equal weight', ['1905', '1906', '1907', '2024', '2025', '2026', '2027']],
    ['no dates', ['TBC', 'Ongoing', '']],
  ])('takes %s as they are', (_, dates) => {
    expect(outliersOf(...dates)).toEqual([]);
  });
});

describe('readPlan on a date far from the others', () => {
  it('keeps it, and warns with its line', () => {
    const plan = planWith('2024', '2025', '18 July 1905', '2030');
    expect(plan.reconciliation.placed).toBe(4);
    const [found, ...others] = issuesOf(plan, 'OUTLIER_DATE');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', line: 4, column: 'Date', value: '18 July 1905' });
    expect(found?.message).toContain('from 2024 to 2030');
  });
});
