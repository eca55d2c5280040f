import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { dataPath } from './buildData';

/** A file of `data/` read back with papaparse alone. */
export interface CsvFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** First cells of the lines under the table. */
  readonly notes: readonly string[];
}

export function readDataText(name: string): string {
  return readFileSync(dataPath(name), 'utf8');
}

/** Splits off the lines under the table: a text in the first cell and nothing beside it. */
export function readDataFile(name: string): CsvFile {
  const parsed = Papa.parse<string[]>(readDataText(name).replace(/^\ufeff/, ''), { skipEmptyLines: true });
  const [header = [], ...records] = parsed.data;
  const isNote = (cells: readonly string[]): boolean => cells.slice(1).every((cell) => cell === '');
  return {
    header,
    rows: records.filter((cells) => !isNote(cells)),
    notes: records.filter(isNote).map((cells) => cells[0] ?? ''),
  };
}
