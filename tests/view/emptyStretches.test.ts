import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import { emptyStretches } from '../../src/view/emptyStretches';
import { day } from './planBuilder';

const range = (first: string, last: string) => ({ first: day(first), last: day(last) });
const year = (of: number) => range(`${String(of)}-01-01`, `${String(of)}-12-31`);

function found(...args: Parameters<typeof emptyStretches>): readonly string[] {
  return emptyStretches(...args).map(({ first, last }) => `${isoOf(first)}/${isoOf(last)}`);
}

describe('emptyStretches', () => {
  const span = range('2024-01-01', '2045-12-31');
  const ends = [year(2024), year(2026), year(2027), year(2045)];

  it('finds the long stretch between the last early and the first late date', () => {
    expect(found(span, ends, [])).toEqual(['2028-01-01/2044-12-31']);
  });

  it('finds none that something by hand stands in, a line or the as-at day', () => {
    expect(found(span, ends, [range('2036-06-01', '2036-06-01')])).toEqual([]);
  });

  it('lets a few periods run through, but not many: then their length is what it shows', () => {
    expect(found(span, [...ends, range('2026-01-01', '2045-06-30')], [])).toEqual(['2028-01-01/2044-12-31']);
    const through = [range('2026-01-01', '2045-06-30'), range('2027-01-01', '2045-12-31')];
    expect(found(span, [...ends, ...through], [])).toEqual([]);
  });

  it('finds none of three years or less, nor of less than two fifths of the whole', () => {
    expect(found(range('2024-01-01', '2028-12-31'), [year(2024), year(2028)], [])).toEqual([]);
    const spread = [year(2024), year(2031), year(2038), year(2045)];
    expect(found(span, spread, [])).toEqual([]);
  });
});
