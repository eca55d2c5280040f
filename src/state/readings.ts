import type { RawTable } from '../csv/rawTable';
import type { Reading, Source } from '../importing/reading';
import type { ColumnMapping } from '../model/columnMapping';
import type { DateContext } from '../model/dates/dateReading';
import type { Plan } from '../model/milestone';
import { readPlan } from '../model/readPlan';
import { suggestMapping, type MappingSuggestion } from '../model/suggestMapping';

/** Where a table was read from, kept so that it can be read again in another way. */
export interface TableOrigin {
  readonly source: Source;
  /** Name of its sheet; '' where there is none. */
  readonly sheet: string;
}

interface Kept extends TableOrigin {
  readonly reading: Reading;
}

/** What the import made of each table, for as long as the table is open. */
const kept = new WeakMap<RawTable, Kept>();

/** Keeps what was read off the page, so that the page need not do it again. */
export function keepReading(reading: Reading, origin: TableOrigin): void {
  kept.set(reading.table, { ...origin, reading });
}

/** Where the table came from; `undefined` for a table that was not read from a file in this visit. */
export function originOf(table: RawTable): TableOrigin | undefined {
  return kept.get(table);
}

/** The suggested columns: as the import found them, or found now. */
export function suggestionOf(table: RawTable): MappingSuggestion {
  return kept.get(table)?.reading.suggestion ?? suggestMapping(table);
}

/** The plan: as the import read it where nothing has been chosen since, else read now. */
export function planOf(table: RawTable, mapping: ColumnMapping, context: DateContext): Plan {
  const reading = kept.get(table)?.reading;
  const isAsImported = reading?.suggestion.mapping === mapping && Object.values(context).every(saysNothing);
  return isAsImported ? reading.plan : readPlan(table, mapping, context);
}

const saysNothing = (value: unknown): boolean => value === undefined || value === false;
