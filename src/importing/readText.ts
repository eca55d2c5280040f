import { readTable, readTextTable } from '../csv/readTable';
import type { SheetTable } from '../sheet/sheetTable';
import type { Source } from './reading';

/** Reads delimited text: the common case, and light. What is of another kind comes back refused with `NOT_CSV`. */
export function readText(source: Source): Promise<readonly SheetTable[]> {
  return Promise.resolve(tablesInText(source));
}

/** The one table of delimited text, empty when it holds none. */
export function tablesInText(source: Source): readonly SheetTable[] {
  const { name, delimiter, encoding } = source;
  const table =
    source.kind === 'file'
      ? readTable(source.bytes, name, { delimiter, encoding })
      : readTextTable(source.kind === 'text' ? source.text : source.html, name, { delimiter });
  return [{ sheet: '', isHidden: false, table }];
}
