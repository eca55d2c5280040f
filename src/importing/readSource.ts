import { readPlan } from '../model/readPlan';
import { suggestMapping } from '../model/suggestMapping';
import type { SheetTable } from '../sheet/sheetTable';
import { outlinePlan } from '../view/planOutline';
import type { ReadingHooks, ReadingResult, SheetSummary, Source, TableReader } from './reading';

const NAMED_COLUMNS = 4;

/** A source as a table, its columns suggested and its plan read. The same steps run in a worker and on the page. */
export async function readSource(source: Source, cut: TableReader, hooks: ReadingHooks): Promise<ReadingResult> {
  const goOn = (stage: 'cells' | 'columns' | 'dates', rows?: number): Promise<boolean> =>
    hooks.step({ stage, rows, share: undefined });

  if (!(await goOn('cells'))) return { kind: 'cancelled' };
  const sheets = await cut(source);
  const usable = sheetsToOffer(sheets);
  const at = usable.length > 1 ? await hooks.chooseSheet(usable.map(summaryOf)) : 0;
  if (at === undefined) return { kind: 'cancelled' };
  const chosen = usable[at] ?? sheets[0];
  if (chosen === undefined) throw new Error(`missing tables of ${source.name}`);
  const { sheet, table } = chosen;
  if (table.columns.length === 0) return { kind: 'refused', table };

  if (!(await goOn('columns', table.rows.length))) return { kind: 'cancelled' };
  const suggestion = suggestMapping(table);
  if (!(await goOn('dates', table.rows.length))) return { kind: 'cancelled' };
  const plan = readPlan(table, suggestion.mapping, { documentDate: undefined });
  return { kind: 'read', sheet, reading: { table, suggestion, plan, outline: outlinePlan(plan) } };
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
