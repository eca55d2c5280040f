import { describe, expect, it } from 'vitest';
import { copiedTable } from '../../src/export/copiedTable';
import { svgElements } from '../figure/svgElements';

const TABLE = {
  header: ['Lane', 'Milestone'],
  rows: [
    ['Ports', 'Tender\nand\tdesign'],
    ['<b>', 'Whānau & "hapū"'],
  ],
};

describe('copiedTable', () => {
  it('copiedTable gives spreadsheets one line for each row, one tab between cells', () => {
    expect(copiedTable(TABLE).text).toBe('Lane\tMilestone\nPorts\tTender and design\n<b>\tWhānau & "hapū"');
  });

  it('copiedTable gives documents a table in which cells are text (S6)', () => {
    const elements = svgElements(copiedTable(TABLE).html?.trimEnd() ?? '');
    expect(elements.filter(({ name }) => name === 'th').map(({ text }) => text)).toEqual(['Lane', 'Milestone']);
    expect(elements.filter(({ name }) => name === 'td').map(({ text }) => text)).toEqual([
      'Ports',
      'Tender\nand\tdesign',
      '<b>',
      'Whānau & "hapū"',
    ]);
  });
});
