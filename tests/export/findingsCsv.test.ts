import { describe, expect, it } from 'vitest';
import { issue } from '../../src/base/issue';
import { readTextTable } from '../../src/csv/readTable';
import { findingsCsv } from '../../src/export/findingsCsv';

const found = issue({
  code: 'DAY_FIRST',
  severity: 'warning',
  file: 'plan.csv',
  line: 12,
  column: 'Date',
  value: '=03/04/2025',
  message: '“03/04/2025” was read day first, as 3 April 2025.',
  remedy: 'Write “4 March 2025” if that is what is meant.',
  repairs: ['4 March 2025', '3 April 2025'],
});

describe('findingsCsv(issues)', () => {
  it('has one line for each finding: place, value, message, remedy and what is offered (U4)', () => {
    const table = readTextTable(findingsCsv([found]), 'findings.csv');
    expect(table.columns).toEqual([
      'Severity',
      'Code',
      'File',
      'Line',
      'Column',
      'Value',
      'Message',
      'Remedy',
      'Offered',
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      [
        'Warning',
        'DAY_FIRST',
        'plan.csv',
        '12',
        'Date',
        '=03/04/2025',
        found.message,
        found.remedy,
        '4 March 2025 or 3 April 2025',
      ],
    ]);
  });

  it('tells which ones were accepted, and leaves none out', () => {
    const rows = readTextTable(findingsCsv([found, { ...found, line: 13 }], [found]), 'findings.csv').rows;
    expect(rows.map(({ cells }) => [cells[0], cells[3]])).toEqual([
      ['Warning', '12'],
      ['Accepted', '13'],
    ]);
  });

  it('never begins a cell as a formula (S7)', () => {
    expect(findingsCsv([found])).toContain(`"'=03/04/2025"`);
  });
});
