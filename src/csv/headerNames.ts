import { foldText } from '../base/fold';
import { cleanHeader } from './cleanCell';
import type { FileRecord } from './fileRecord';
import { isKnownHeader } from './headerWords';
import { isValueLike } from './valueLike';

/** The header as read: one name per column of the file ('' where there is none) and the records it takes up. */
export interface HeaderNames {
  readonly names: readonly string[];
  /** Index of the first and of the last record of the header; two differ when it is spread over two rows. */
  readonly first: number;
  readonly last: number;
}

function namesOf(record: FileRecord): string[] {
  return record.cells.map(cleanHeader);
}

/** Group names over several columns ("Phase 1", "", "Phase 2", ""), each carried right to the next. */
function carriedRight(groups: readonly string[], width: number): string[] {
  let group = '';
  return Array.from({ length: width }, (_, i) => (group = groups[i] || group));
}

function isLabelRow(record: FileRecord): boolean {
  return record.cells.every((cell) => !isValueLike(cell) && cell.length <= 60);
}

function mostlyKnown(names: readonly string[]): boolean {
  const filled = names.filter((name) => name !== '');
  return filled.length > 0 && filled.filter(isKnownHeader).length >= filled.length / 2;
}

/** Names that occur twice and would not, if the group name stood before them. */
function joinGroups(groups: readonly string[], names: readonly string[]): string[] | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(foldText(name), (counts.get(foldText(name)) ?? 0) + 1);
  const isTwice = (name: string): boolean => (counts.get(foldText(name)) ?? 0) > 1;
  if (!names.some(isTwice)) return undefined;
  const carried = carriedRight(groups, names.length);
  const joined = names.map((name, i) =>
    isTwice(name) ? `${carried[i] ?? ''} ${name}`.trim() : name || (groups[i] ?? ''),
  );
  const filled = joined.filter((name) => name !== '').map(foldText);
  return new Set(filled).size === filled.length ? joined : undefined;
}

/** "Milestone, Lead, Phase 1, , Phase 2, " over ", , Date, Funding, Date, Funding": each fills the other's gaps. */
function joinGaps(
  upper: readonly string[],
  lower: readonly string[],
  hasCells: (column: number) => boolean,
): string[] | undefined {
  const width = Math.max(upper.length, lower.length);
  const carried = carriedRight(upper, width);
  const gapsAbove = lower.filter((name, i) => name !== '' && (upper[i] ?? '') === '').length;
  const isAlone = (name: string, i: number): boolean => name !== '' && (lower[i] ?? '') === '';
  const alone = upper.filter(isAlone);
  // "Sector, Coast" over an empty first column is a key and its value, not the name of that column.
  if (upper.some((name, i) => isAlone(name, i) && !hasCells(i))) return undefined;
  if (gapsAbove === 0 || !mostlyKnown(alone) || !mostlyKnown(lower)) return undefined;
  const joined = Array.from({ length: width }, (_, i) => {
    const below = lower[i] ?? '';
    return below === '' ? (upper[i] ?? '') : `${carried[i] ?? ''} ${below}`.trim();
  });
  const filled = joined.filter((name) => name !== '').map(foldText);
  return new Set(filled).size === filled.length ? joined : undefined;
}

/** Records looked at below a header; enough to tell a column with cells from an empty one. */
const SAMPLE = 50;

/**
 * The column names of the header found at `index`. A header spread over two rows is joined only where the two rows
 * plainly belong together: each names columns the other leaves empty, or the upper one tells equal names apart.
 */
export function readHeaderNames(records: readonly FileRecord[], index: number): HeaderNames {
  const header = records[index];
  if (header === undefined) return { names: [], first: index, last: index };
  const names = namesOf(header);
  const hasCells = (column: number): boolean =>
    records.slice(index + 1, index + 1 + SAMPLE).some((record) => (record.cells[column] ?? '').trim() !== '');
  const above = records[index - 1];
  if (above !== undefined && above.filled > 1 && above.line === header.line - 1 && isLabelRow(above)) {
    const upper = namesOf(above);
    const joined =
      joinGroups(upper, names) ?? (upper.length <= names.length ? joinGaps(upper, names, hasCells) : undefined);
    if (joined) return { names: joined, first: index - 1, last: index };
  }
  const below = records[index + 1];
  if (
    below !== undefined &&
    !below.isMarked &&
    below.filled > 1 &&
    below.line === header.line + 1 &&
    isLabelRow(below)
  ) {
    const lower = namesOf(below);
    const isUnderGroups = lower.every(
      (name, i) => name === '' || (names[i] ?? '') === '' || i === 0 || (names[i + 1] ?? '') === '',
    );
    const joined = lower[header.first] === '' && isUnderGroups ? joinGaps(names, lower, hasCells) : undefined;
    if (joined) return { names: joined, first: index, last: index + 1 };
  }
  return { names, first: index, last: index };
}
