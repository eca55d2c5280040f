import { readTextTable } from '../../src/csv/readTable';
import type { ColumnMapping } from '../../src/model/columnMapping';
import { FIELDS } from '../../src/model/columnMapping';
import type { Plan } from '../../src/model/milestone';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';

/** The suggested columns of a table given as text, by field; fields without a column are left out. */
export function suggestedColumns(text: string): Readonly<Record<string, readonly string[]>> {
  return usedFields(suggestMapping(readTextTable(text, 'export.csv')).mapping);
}

/** The plan in a table given as text, read with the suggested columns. */
export function planOfText(text: string): Plan {
  const table = readTextTable(text, 'export.csv');
  return readPlan(table, suggestMapping(table).mapping, { documentDate: undefined });
}

function usedFields(mapping: ColumnMapping): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    FIELDS.filter((field) => mapping[field].length > 0).map((field) => [field, mapping[field]]),
  );
}
