import { foldText } from '../base/fold';
import { cleanHeader } from './cleanCell';
import type { FileRecord } from './fileRecord';

/** Case, plural, brackets and marks do not tell one printing of a column name from the next. */
function nameKey(cell: string): string {
  return foldText(cleanHeader(cell))
    .replace(/\((s|es)\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/s$/, '');
}

/** How much a name may differ in length and still be looked at; spares folding every cell of every row. */
const LENGTH_SLACK = 8;

/**
 * A test for the header printed again further down (page breaks, exports put together): nearly all its names stand in
 * their columns and nothing else does.
 */
export function repeatedHeaderTest(names: readonly string[]): (record: FileRecord) => boolean {
  const keys = names.map(nameKey);
  const filled = keys.filter((key) => key !== '').length;
  return (record) => {
    if (filled === 0 || record.filled > filled || record.filled < filled * 0.8) return false;
    let same = 0;
    for (let i = record.first; i < record.width; i++) {
      const cell = record.cells[i] ?? '';
      if (cell === '') continue;
      const isSame = Math.abs(cell.length - (names[i] ?? '').length) <= LENGTH_SLACK && nameKey(cell) === keys[i];
      if (!isSame && filled < 5) return false;
      if (isSame) same++;
    }
    return same >= filled * 0.8;
  };
}
