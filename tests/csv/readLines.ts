import { readTable } from '../../src/csv/readTable';
import type { RawTable } from '../../src/csv/rawTable';
import { encodeText } from './encodeText';

/** Reads the lines as a UTF-8 file. */
export function readLines(...lines: readonly string[]): RawTable {
  return readTable(encodeText(lines.join('\n')), 'plan.csv');
}

/** The cells of the rows alone. */
export function cellsOf(table: RawTable): readonly (readonly string[])[] {
  return table.rows.map((row) => row.cells);
}

/** `CODE` or `CODE:line` of every finding, in order. */
export function findingsOf(table: RawTable): readonly string[] {
  return table.issues.map(({ code, line }) => (line === undefined ? code : `${code}:${String(line)}`));
}
