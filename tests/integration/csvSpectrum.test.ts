import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/csv/readTable';

const FOLDER = dirname(createRequire(import.meta.url).resolve('csv-spectrum/package.json'));
const NAMES = readdirSync(join(FOLDER, 'csvs')).map((name) => name.replace(/\.csv$/, ''));

type Cells = Readonly<Record<string, string>>;

/** Where the JSON of the collection does not say what its CSV says: the cell as the CSV has it. */
const MISPRINTS: Readonly<Record<string, Cells>> = {
  location_coordinates: { 'Contact Phone Number': '2095257564' },
};

/** The rows that the collection expects. One of its files holds a single row without the list around it. */
function expectedRows(name: string): readonly Cells[] {
  const json = JSON.parse(readFileSync(join(FOLDER, 'json', `${name}.json`), 'utf8')) as Cells | readonly Cells[];
  return [json].flat().map((row) => settled({ ...row, ...MISPRINTS[name] }));
}

/** Cells as reading leaves them: line breaks inside a cell are `\n`. The collection needs no trimming and no NFC. */
function settled(row: Cells): Cells {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell.replaceAll('\r\n', '\n')]));
}

describe('csv-spectrum, the acid tests for readers of CSV', () => {
  it('is here whole: twelve files', () => {
    expect(NAMES).toHaveLength(12);
  });

  it.each(NAMES)('%s has the cells that it should have', (name) => {
    const table = readTable(new Uint8Array(readFileSync(join(FOLDER, 'csvs', `${name}.csv`))), `${name}.csv`);
    const rows = table.rows.map(({ cells }) =>
      Object.fromEntries(table.columns.map((column, index) => [column, cells[index] ?? ''])),
    );
    expect(rows).toEqual(expectedRows(name));
    expect(table.skipped).toEqual([]);
    expect(table.preamble).toEqual([]);
  });
});
