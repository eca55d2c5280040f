import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/csv/readTable';
import { writeCsv } from '../../src/csv/writeCsv';
import { encodeText } from './encodeText';
import { cellsOf, findingsOf, readLines } from './readLines';

describe('apostrophes before cells', () => {
  it('are left out where a column has them, and stay where they belong to the word', () => {
    const table = readLines('Milestone,Date', "'Survey,'30/09/2025", "'90s wharves,'2026", "'Fares,'June 2027");
    expect(cellsOf(table)).toEqual([
      ['Survey', '30/09/2025'],
      ["'90s wharves", '2026'],
      ['Fares', 'June 2027'],
    ]);
    expect(findingsOf(table)).toEqual(['LEADING_APOSTROPHES:2']);
  });

  it('stay where only some cells have them, and in years cut short', () => {
    const table = readLines('Milestone,Date', "'Survey,'25", "Fares,'26", "Keepers,'27");
    expect(cellsOf(table)).toEqual([
      ["'Survey", "'25"],
      ['Fares', "'26"],
      ['Keepers', "'27"],
    ]);
    expect(table.issues).toEqual([]);
  });

  it('come back from a CSV that we wrote, whether they are a guard or part of the cell (S7)', () => {
    const records = [
      ['Milestone', 'Notes'],
      ["'Survey", "'=1"],
      ["'Fares", '=1'],
      ["'Keepers", "'a'"],
    ];
    expect(cellsOf(readTable(encodeText(writeCsv(records)), 'plan.csv'))).toEqual(records.slice(1));
  });
});
