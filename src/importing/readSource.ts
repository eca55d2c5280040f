import type { RawTable } from '../csv/rawTable';
import { readPlan } from '../model/readPlan';
import { suggestMapping, type MappingSuggestion } from '../model/suggestMapping';
import type { SheetTable } from '../sheet/sheetTable';
import { outlinePlan } from '../view/planOutline';
import { headOf } from './headOf';
import type { Reading, ReadingHooks, ReadingResult, SheetReading, SheetSummary, Source, TableReader } from './reading';
import { tablesInText } from './readText';

const NAMED_COLUMNS = 4;

/**
 * A source as tables, their columns suggested and their plans read. The same steps run in a worker and on the page.
 * Several sheets of one workbook are tables of their own, each called "plan.xlsx: Sheet".
 */
export async function readSource(source: Source, cut: TableReader, hooks: ReadingHooks): Promise<ReadingResult> {
  showHead(source, hooks);
  if (!(await hooks.step({ stage: 'cells', rows: undefined, share: undefined }))) return { kind: 'cancelled' };
  const sheets = await cut(source);
  const usable = sheetsToOffer(sheets);
  const chosen = usable.length > 1 ? await chosenSheets(usable, hooks) : [usable[0] ?? firstOf(sheets, source)];
  if (chosen.length === 0) return { kind: 'cancelled' };
  const readings: SheetReading[] = [];
  for (const { sheet, table } of chosen) {
    if (table.columns.length === 0) return { kind: 'refused', table };
    const named = chosen.length > 1 ? renamed(table, `${table.file}: ${sheet}`) : table;
    const reading = await readTable(named, hooks);
    if (reading === undefined) return { kind: 'cancelled' };
    readings.push({ sheet, reading });
  }
  return { kind: 'read', readings };
}

async function chosenSheets(usable: readonly SheetTable[], hooks: ReadingHooks): Promise<readonly SheetTable[]> {
  const chosen = await hooks.chooseSheets(usable.map(summaryOf));
  return usable.filter((_, i) => chosen?.includes(i));
}

function firstOf(sheets: readonly SheetTable[], source: Source): SheetTable {
  const [first] = sheets;
  if (first === undefined) throw new Error(`missing tables of ${source.name}`);
  return first;
}

/** The first rows are there to look at long before the whole is: a table that begins like one, and has milestones. */
function showHead(source: Source, { preview }: ReadingHooks): void {
  const head = preview && headOf(source);
  if (head === undefined) return;
  const [sheet] = tablesInText(head);
  if (sheet === undefined || sheet.table.columns.length === 0) return;
  const reading = readingOf(sheet.table, suggestMapping(sheet.table));
  if (reading.plan.milestones.length > 0) preview?.(reading);
}

/** `undefined` when the reading was stopped. */
async function readTable(table: RawTable, hooks: ReadingHooks): Promise<Reading | undefined> {
  const goOn = (stage: 'columns' | 'dates'): Promise<boolean> =>
    hooks.step({ stage, rows: table.rows.length, share: undefined });
  if (!(await goOn('columns'))) return undefined;
  const suggestion = suggestMapping(table);
  if (!(await goOn('dates'))) return undefined;
  return readingOf(table, suggestion);
}

function readingOf(table: RawTable, suggestion: MappingSuggestion): Reading {
  const plan = readPlan(table, suggestion.mapping, { documentDate: undefined });
  return { table, suggestion, plan, outline: outlinePlan(plan) };
}

function renamed(table: RawTable, file: string): RawTable {
  return { ...table, file, issues: table.issues.map((each) => ({ ...each, file })) };
}

/** The sheets worth asking about: those with rows, hidden ones last; where none has any, the first with column names. */
function sheetsToOffer(sheets: readonly SheetTable[]): readonly SheetTable[] {
  const filled = sheets.filter(({ table }) => table.rows.length > 0);
  if (filled.length > 0) return filled.toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden));
  return sheets.filter(({ table }) => table.columns.length > 0).slice(0, 1);
}

function summaryOf({ sheet, isHidden, table }: SheetTable): SheetSummary {
  const columns = table.columns.slice(0, NAMED_COLUMNS);
  return { sheet, isHidden, rows: table.rows.length, columns, others: table.columns.length - columns.length };
}
