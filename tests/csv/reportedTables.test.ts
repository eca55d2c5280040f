import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';

describe('readTextTable', () => {
  it('readTextTable does not take a key and its value above an empty first column for names of columns', () => {
    const table = readTextTable(
      'Version,0.3\nSector,Coast\n,Milestone,Lead,Date\n,Lamps,HO,2026\n,Buoys,CFA,2027\n',
      'keys.csv',
    );
    expect(table.columns).toEqual(['Milestone', 'Lead', 'Date']);
    expect(table.preamble.map(({ text }) => text)).toEqual(['Version,0.3', 'Sector,Coast']);
  });

  it('readTextTable still joins a header spread over two rows', () => {
    const table = readTextTable(
      'Milestone,Phase 1,,Phase 2,\n,Date,Funding,Date,Funding\nA,2026,Funded,2030,TBC\n',
      'two.csv',
    );
    expect(table.columns).toEqual(['Milestone', 'Phase 1 Date', 'Phase 1 Funding', 'Phase 2 Date', 'Phase 2 Funding']);
  });
});
