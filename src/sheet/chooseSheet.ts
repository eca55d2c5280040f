import { issue } from '../base/issue';
import type { RawTable } from '../csv/rawTable';
import type { SheetTable } from './sheetTable';

/**
 * The table to read when nobody chose one: of the first sheet in view whose rows stand under a header of known names;
 * a sheet of instructions has rows too. When others have rows, a finding `SHEET_CHOSEN` names them.
 */
export function chooseSheet(sheets: readonly SheetTable[]): RawTable | undefined {
  const full = sheets.filter(({ table }) => table.rows.length > 0);
  const best = full.reduce((most, each) => Math.max(most, likeness(each)), 0);
  const chosen = full.find((each) => likeness(each) === best) ?? sheets[0];
  const others = full.filter((each) => each !== chosen);
  if (chosen === undefined || others.length === 0) return chosen?.table;
  const found = issue({
    code: 'SHEET_CHOSEN',
    severity: 'warning',
    file: chosen.table.file,
    value: chosen.sheet,
    message: `The file holds ${String(full.length)} tables; "${chosen.sheet}" was read. Not read: ${others.map(nameOf).join(', ')}.`,
    remedy: 'Choose another sheet if the milestones are there.',
  });
  return { ...chosen.table, issues: [found, ...chosen.table.issues] };
}

/** How far a sheet looks like the table of a plan; one in view before all that are hidden. */
function likeness({ isHidden, table }: SheetTable): number {
  const isNamed = table.headerLine > 0 && table.columns.length > 1;
  const isGuessed = table.issues.some(({ code }) => code === 'HEADER_GUESSED');
  return (isHidden ? 0 : 3) + (isNamed ? (isGuessed ? 1 : 2) : 0);
}

/** The table of the sheet with this name, but for case and spaces; a table without a name goes by its number. */
export function sheetNamed(sheets: readonly SheetTable[], name: string): RawTable | undefined {
  const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  return (sheets.find(({ sheet }) => sheet === name) ?? sheets.find(({ sheet }) => fold(sheet) === fold(name)))?.table;
}

function nameOf({ sheet, isHidden, table }: SheetTable): string {
  const rows = table.rows.length === 1 ? '1 row' : `${String(table.rows.length)} rows`;
  return `"${sheet}" (${rows}${isHidden ? ', hidden' : ''})`;
}
