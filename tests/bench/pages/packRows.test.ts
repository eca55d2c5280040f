import { describe, expect, it } from 'vitest';
import { programmeCsv } from '../programme';
import { readItems } from './items';
import { packRows } from './packRows';

const read = readItems(programmeCsv(1000));
const SCALE = 0.3;
const widthOf = (label: string): number => label.length * 6;
const lanes = packRows(read, SCALE, widthOf);

describe('packRows(items, scale, widthOf)', () => {
  it('places every item once, in its lane', () => {
    const placed = lanes.flatMap(({ name, rows }) => rows.flat().map(({ item }) => ({ id: item.id, lane: name })));
    expect(placed.length).toBe(read.items.length);
    expect(new Set(placed.map(({ id }) => id))).toEqual(new Set(read.items.map(({ id }) => id)));
    expect(placed.every(({ id, lane }) => read.items.some((item) => item.id === id && item.lane === lane))).toBe(true);
  });

  it('leaves no item on another, labels counted', () => {
    for (const { rows } of lanes)
      for (const row of rows)
        for (const [index, { item, labelWidth }] of row.entries()) {
          const next = row[index + 1];
          if (next !== undefined)
            expect((item.last + 1 - item.first) * SCALE + labelWidth).toBeLessThan(
              (next.item.first - item.first) * SCALE,
            );
        }
  });

  it('stacks lanes without a gap', () => {
    for (const [index, { top, rows }] of lanes.entries())
      expect(lanes[index + 1]?.top ?? top + rows.length).toBe(top + rows.length);
  });
});
