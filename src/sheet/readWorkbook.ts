import { zipSync } from 'fflate';
import { issue, type Issue } from '../base/issue';
import { refusedTable } from '../csv/readTable';
import type { RawTable } from '../csv/rawTable';
import { isOldOffice } from './fileStart';
import { unlessTooDeep } from './nesting';
import { readSheetDetails, type SheetDetails } from './sheetDetails';
import type { SheetTable } from './sheetTable';
import { readSpannedCells } from './spannedCells';
import { oldOfficeIssue, unpackWorkbook } from './unpackWorkbook';
import { coarseDateText, workbookCellText } from './workbookCell';
import {
  damagedWorkbookIssue,
  errorCellsIssue,
  hiddenRowsIssue,
  monthCellsIssue,
  tooLargeIssue,
  uncalculatedIssue,
} from './workbookIssues';
import { partText, sheetParts, stylePrecisions } from './workbookParts';

/** More rows than this, or cells with the blank ones, are not laid out. */
const MOST_ROWS = 200_000;
const MOST_CELLS = 10_000_000;

/** Stands for a sheet that is refused: the library is never given a cell at an address that Excel has not. */
const EMPTY_SHEET = new TextEncoder().encode('<worksheet><sheetData/></worksheet>');

type Values = readonly (readonly unknown[])[];

/**
 * Every worksheet of an Excel workbook (.xlsx), hidden ones too, in the order of their tabs; the row number is the line.
 * The library reads the values; what it leaves out (hidden sheets and rows, errors, merged cells, what of a date a cell
 * shows) is read beside it. Never throws: what is no workbook gives one empty table and an issue that says why.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<readonly SheetTable[]> {
  const refused = (found: Issue): readonly SheetTable[] => [refusedSheet('', false, file, found)];
  if (isOldOffice(bytes)) return refused(oldOfficeIssue(bytes));
  const unpacked = unpackWorkbook(bytes);
  if (!unpacked.ok) return refused(unpacked.found);
  const { parts } = unpacked;
  const sheets = detailedSheets(parts);
  // Two sheets of one name, which Excel does not write, would each get the cells of the other.
  const isTold = new Set(sheets.map(({ name }) => name)).size === sheets.length;
  if (sheets.length === 0 || !isTold) return refused(damagedWorkbookIssue());
  const tooLarge = sheets.map(({ details }) => tooLargeSheet(details)).find((found) => found !== undefined);
  if (tooLarge !== undefined) return refused(tooLarge);
  const safeParts = { ...parts };
  for (const { path, details } of sheets) if (details === undefined) safeParts[path] = EMPTY_SHEET;
  const values = await readValues(
    safeParts,
    sheets.flatMap(({ name, details }) => (details === undefined ? [] : [name])),
  );
  return sheets.map(({ name, isHidden, details }) => {
    const data = values.get(name);
    if (details === undefined || data === undefined) return refusedSheet(name, isHidden, file, damagedWorkbookIssue());
    return { sheet: name, isHidden, table: tableOf(data, details, file) };
  });
}

/** The sheets with what their values do not tell; none where the parts that name them can not be read. */
function detailedSheets(parts: Readonly<Record<string, Uint8Array>>) {
  const read = () => {
    const styles = stylePrecisions(parts);
    return sheetParts(parts).map((sheet) => ({
      ...sheet,
      details: readSheetDetails(partText(parts, sheet.path), styles),
    }));
  };
  return unlessTooDeep(read, () => []);
}

function refusedSheet(sheet: string, isHidden: boolean, file: string, found: Issue): SheetTable {
  return { sheet, isHidden, table: refusedTable(file, found) };
}

function tooLargeSheet(details: SheetDetails | undefined): Issue | undefined {
  if (details === undefined) return undefined;
  const { lastRow, lastColumn } = details;
  if (lastRow > MOST_ROWS) return tooLargeIssue(`a sheet has ${String(lastRow)} rows, more than ${String(MOST_ROWS)}`);
  if (lastRow * lastColumn > MOST_CELLS) {
    return tooLargeIssue(`a sheet reaches over ${String(lastRow)} rows and ${String(lastColumn)} columns`);
  }
  return undefined;
}

/** The values of the sheets by name. One that the library can not read does not take the others with it. */
async function readValues(
  parts: Record<string, Uint8Array>,
  names: readonly string[],
): Promise<ReadonlyMap<string, Values>> {
  const library = await import('read-excel-file/universal');
  // Packed again, the library meets only what was measured; unpacking without compression starts no worker either.
  const packed = zipSync(parts, { level: 0 });
  const input = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
  try {
    const all = await library.default(input);
    return new Map(all.flatMap(({ sheet, data }) => (Array.isArray(data) ? [[sheet, data]] : [])));
  } catch {
    // It stops at the first sheet that it can not read: then each is read alone.
  }
  const values = new Map<string, Values>();
  for (const name of names) {
    try {
      values.set(name, await library.readSheet(input, name));
    } catch {
      // This is the sheet: it is left out of the map, and shown with a finding.
    }
  }
  return values;
}

function tableOf(data: Values, details: SheetDetails, file: string): RawTable {
  const records = data.map((row) => row.map(workbookCellText));
  const put = (row: number, column: number, text: string): void => {
    while (records.length < row) records.push([]);
    const cells = records[row - 1] ?? [];
    while (cells.length < column) cells.push('');
    cells[column - 1] = text;
  };
  const issues: Issue[] = [];
  for (const { row, column, note } of details.errors) put(row, column, note);
  const [error] = details.errors;
  if (error !== undefined) issues.push(errorCellsIssue(error.row, error.note, details.errors.length));
  const months = details.coarse.flatMap(({ row, column, note }) => {
    const text = coarseDateText(data[row - 1]?.[column - 1], note);
    if (text !== undefined) put(row, column, text);
    return text === undefined ? [] : [{ row, text }];
  });
  const [month] = months;
  if (month !== undefined) issues.push(monthCellsIssue(month.row, month.text, months.length));
  if (details.uncalculated.length > 0) issues.push(uncalculatedIssue(details.uncalculated));
  const table = readSpannedCells(records, details.spans, file, { entities: true });
  const rowLines = new Set(table.rows.map(({ line }) => line));
  const hidden = details.hiddenRows.filter((row) => rowLines.has(row));
  if (hidden.length > 0) issues.push(hiddenRowsIssue(hidden));
  return { ...table, issues: [...table.issues, ...issues.map((each) => issue({ ...each, file }))] };
}
