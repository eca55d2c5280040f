import { readTable, readTextTable } from '../csv/readTable';
import type { SheetTable } from '../sheet/sheetTable';
import type { Source } from './reading';

/** Reads delimited text: the common case, and light. What is of another kind comes back refused with `NOT_CSV`. */
export function readText(source: Source): Promise<readonly SheetTable[]> {
  const { name, delimiter, encoding } = source;
  const table =
    source.kind === 'file'
      ? readTable(source.bytes, name, { delimiter, encoding })
      : readTextTable(source.kind === 'text' ? source.text : source.html, name, { delimiter });
  return Promise.resolve([{ sheet: '', isHidden: false, table }]);
}
