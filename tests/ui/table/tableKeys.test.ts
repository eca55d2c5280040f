import { describe, expect, it } from 'vitest';
import { cellAfter, stopAfter } from '../../../src/ui/table/tableKeys';

const press = (keys: string) => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: false,
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
};
const SIZE = { rows: 100, columns: 5, page: 10 };

describe('cellAfter(event, place, size)', () => {
  it.each<[string, readonly [number, number], readonly [number, number]]>([
    ['ArrowRight', [3, 1], [3, 2]],
    ['ArrowRight', [3, 4], [3, 4]],
    ['ArrowLeft', [3, 0], [3, 0]],
    ['ArrowDown', [3, 1], [4, 1]],
    ['ArrowDown', [99, 1], [99, 1]],
    ['ArrowUp', [0, 1], [-1, 1]],
    ['ArrowUp', [-1, 1], [-1, 1]],
    ['ArrowDown', [-1, 2], [0, 2]],
    ['Home', [3, 4], [3, 0]],
    ['End', [3, 1], [3, 4]],
    ['Ctrl+Home', [50, 3], [0, 0]],
    ['Ctrl+End', [50, 3], [99, 4]],
    ['Ctrl+ArrowUp', [50, 3], [0, 3]],
    ['Ctrl+ArrowDown', [50, 3], [99, 3]],
    ['PageDown', [50, 3], [60, 3]],
    ['PageDown', [95, 3], [99, 3]],
    ['PageUp', [5, 3], [0, 3]],
  ])('%s from %j leads to %j (A7)', (keys, [row, column], [nextRow, nextColumn]) => {
    expect(cellAfter(press(keys), { row, column }, SIZE)).toEqual({ row: nextRow, column: nextColumn });
  });

  it('leaves all other keys to whom they belong', () => {
    for (const keys of ['a', 'Tab', 'Enter', 'Alt+ArrowDown', 'Shift+ArrowRight']) {
      expect(cellAfter(press(keys), { row: 3, column: 1 }, SIZE)).toBeUndefined();
    }
  });

  it('stays in the head of an empty table', () => {
    expect(cellAfter(press('ArrowDown'), { row: -1, column: 0 }, { ...SIZE, rows: 0 })).toEqual({ row: -1, column: 0 });
  });
});

describe('stopAfter(event, row, size)', () => {
  it.each<[string, number, number]>([
    ['ArrowDown', 3, 4],
    ['ArrowRight', 3, 4],
    ['ArrowUp', 3, 2],
    ['ArrowLeft', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['Ctrl+End', 50, 99],
    ['PageDown', 50, 60],
  ])('%s from %i leads to %i (A7)', (keys, row, next) => {
    expect(stopAfter(press(keys), row, SIZE)).toBe(next);
  });

  it('leaves all other keys to whom they belong', () => {
    expect(stopAfter(press('b'), 3, SIZE)).toBeUndefined();
    expect(stopAfter(press('Shift+End'), 3, SIZE)).toBeUndefined();
  });
});
