import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { restoreLines, setAsideLines } from '../../src/model/setAside';

const TEXT = [
  'Harbour plan',
  'Lead,Milestone,Funding',
  'MSD,One,Funded*',
  'Lead,Milestone,Funding',
  'MSD,Two,Funded',
  'Total,2,',
  '* Subject to Budget.',
  'Source: us.',
].join('\n');

const table = readTextTable(TEXT, 'plan.csv');

describe('setAsideLines(table)', () => {
  it('lists what stands above and below the table, in file order', () => {
    expect(setAsideLines(table).map(({ line, kind, text }) => [line, kind, text])).toEqual([
      [1, 'above-header', 'Harbour plan'],
      [7, 'footnote', '* Subject to Budget.'],
      [8, 'note', 'Source: us.'],
    ]);
  });

  it('lists a footnote on each line on which it is printed', () => {
    const twice = readTextTable('Milestone,Funding\nOne,Funded*\n* A note.\nTwo,Funded*\n* A note.\n', 'plan.csv');
    expect(twice.footnotes).toHaveLength(1);
    expect(setAsideLines(twice).map(({ line }) => line)).toEqual([3, 5]);
  });
});

describe('restoreLines(table, lines, titleAt)', () => {
  it('makes a skipped record the row it is in the file', () => {
    const restored = restoreLines(table, [6], 1);
    expect(restored.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [3, 'MSD', 'One', 'Funded*'],
      [5, 'MSD', 'Two', 'Funded'],
      [6, 'Total', '2', ''],
    ]);
    expect(restored.skipped.map(({ line }) => line)).toEqual([4]);
    expect(restored.issues.map(({ code }) => code)).not.toContain('TOTAL_ROW');
    expect(restored.issues.map(({ code }) => code)).toContain('REPEATED_HEADER');
  });

  it('puts the words of a line of text into the column of the titles', () => {
    const restored = restoreLines(table, [1, 7, 8], 1);
    expect(restored.rows.map(({ line, cells }) => [line, cells[1]])).toEqual([
      [1, 'Harbour plan'],
      [3, 'One'],
      [5, 'Two'],
      [7, '* Subject to Budget.'],
      [8, 'Source: us.'],
    ]);
    expect([restored.preamble, restored.footnotes, restored.notes]).toEqual([[], [], []]);
    expect(setAsideLines(restored)).toEqual([]);
  });

  it('counts every line once, before and after', () => {
    const all = (each: typeof table): number => each.rows.length + each.skipped.length + setAsideLines(each).length;
    expect(all(restoreLines(table, [1, 4, 6, 7, 8], 0))).toBe(all(table));
  });

  it('leaves the table as it is when no such line was set aside', () => {
    expect(restoreLines(table, [3, 99], 0)).toBe(table);
  });
});
