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

/** How much a name may differ in length and still be looked at. */
const LENGTH_SLACK = 8;

/** Spares folding every cell of every row: most cells differ from the name above them at once. */
function canBeSame(cell: string, name: string): boolean {
  if (Math.abs(cell.length - name.length) > LENGTH_SLACK) return false;
  return cell.charAt(0).toLowerCase() === name.charAt(0).toLowerCase();
}

/**
 * A test for the header printed again further down (page breaks, exports put together): nearly all its names stand in
 * their columns and hardly anything else does.
 */
export function repeatedHeaderTest(names: readonly string[]): (record: FileRecord) => boolean {
  const keys = names.map(nameKey);
  const filled = keys.filter((key) => key !== '').length;
  const mayDiffer = Math.floor(filled * 0.2);
  return (record) => {
    if (filled === 0 || record.filled > filled || record.filled < filled - mayDiffer) return false;
    let different = filled - record.filled;
    for (let i = record.first; i < record.width; i++) {
      const cell = record.cells[i] ?? '';
      if (cell === '') continue;
      const isSame = canBeSame(cell, names[i] ?? '') && nameKey(cell) === keys[i];
      if (!isSame && ++different > mayDiffer) return false;
    }
    return true;
  };
}
