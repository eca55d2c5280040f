import type { DateIssues } from './dateIssues';
import type { Phase } from './milestone';
import { NO_FUNDING_SAID } from './parseFunding';
import type { PhaseColumns } from './phaseColumns';
import type { DateReader } from './readRowDates';
import type { PhaseFunding } from './splitPhaseFunding';
import type { TableCells } from './tableCells';
import { saysNothing } from './tidyText';

/**
 * The phases of a row whose phases stand in columns of their own. A phase of which neither date nor funding is said is
 * no phase of this milestone; a row that says nothing at all keeps one, without a date.
 */
export function readPhaseColumns(
  cells: TableCells,
  row: number,
  columns: readonly PhaseColumns[],
  read: DateReader,
  readFunding: (cell: string) => readonly PhaseFunding[],
  issues: DateIssues,
): readonly Phase[] {
  const own = new Set(columns.map(({ funding }) => funding));
  const shared = cells.mapping.funding.filter((column) => !own.has(column)).map((column) => cell(cells, row, column));
  const fundingOf = (text: string): Phase['funding'] => readFunding(text)[0]?.funding ?? NO_FUNDING_SAID;
  const said = columns.filter(
    ({ date, funding }) =>
      !saysNothing(cell(cells, row, date)) || (funding !== undefined && !saysNothing(cell(cells, row, funding))),
  );
  if (said.length === 0) {
    const [reading] = read('');
    if (reading === undefined) return [];
    for (const finding of reading.findings) issues.add(finding, placeOf(cells, row, cells.nameOf('date'), ''));
    return [{ label: undefined, date: reading.date, funding: fundingOf(shared.join(' ')) }];
  }
  return said.flatMap(({ label, date, funding }) => {
    const value = cell(cells, row, date);
    const status = fundingOf(funding === undefined ? shared.join(' ') : cell(cells, row, funding));
    return read(value).map((reading) => {
      for (const finding of reading.findings) issues.add(finding, placeOf(cells, row, date, value));
      const name = reading.label === undefined ? label : `${label}, ${reading.label}`;
      return { label: name, date: reading.date, funding: status };
    });
  });
}

const cell = (cells: TableCells, row: number, column: string): string =>
  cells.at(row, cells.table.columns.indexOf(column));

function placeOf(cells: TableCells, row: number, column: string | undefined, value: string) {
  return { file: cells.table.file, line: cells.table.rows[row]?.line ?? 0, column, value };
}
