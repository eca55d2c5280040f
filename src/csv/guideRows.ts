import { firstText, type FileRecord } from './fileRecord';
import { explainsValues, isExampleCell, isFormatCell, isGuideLabel, listsValues, mayExplain } from './guideCell';
import { isValueLike } from './valueLike';

/** A row under the header that says how the table is filled in: by units, types or words, or by an example. */
export type GuideKind = 'guide' | 'example';

/** More rows than this before the first real one are no guide. */
const MOST = 8;
/** Rows looked at to tell which columns hold dates and numbers. */
const SAMPLE = 60;

/** A record with those below it that are no guides. */
interface Placed {
  readonly record: FileRecord;
  readonly below: readonly FileRecord[];
}

/** "(1)", "(2)", "(3)" or "A", "B", "C" over the whole width; "M" for mandatory and "O" for optional. */
function isCoded({ record, below }: Placed, width: number): boolean {
  if (width < 3 || record.filled !== width || record.width !== width) return false;
  const bare = record.cells.slice(0, width).map((cell) => cell.replace(/^[([]|[)\].]$/g, ''));
  const counts = (first: string): boolean =>
    bare.every((cell, i) => cell === (first === '1' ? String(i + 1) : String.fromCharCode(first.charCodeAt(0) + i)));
  const ofWords = bare.filter((_, i) => !areValues(below.map((each) => each.cells[i] ?? ''))).length;
  // Over columns of numbers, "1, 2, 3" are numbers.
  if (ofWords <= width / 2) return false;
  return counts('1') || counts('a') || counts('A') || bare.every((cell) => cell === 'M' || cell === 'O');
}

/** Each cell explains its column, above all those over dates and numbers: there a row of the plan has something else. */
function isExplaining({ record, below }: Placed, names: readonly string[]): boolean {
  const named = names.filter((name) => name !== '').length;
  if (record.filled < 2 || record.filled < named / 2) return false;
  const cellsBelow = (place: number): readonly string[] => below.map((each) => each.cells[place] ?? '');
  const explains = (cell: string, place: number): boolean =>
    isFormatCell(cell) ||
    (place === record.first && isGuideLabel(cell)) ||
    mayExplain(cell, names[place] ?? '') ||
    explainsValues(cell) ||
    listsValues(cell, cellsBelow(place));
  if (!record.cells.every((cell, place) => cell === '' || explains(cell, place))) return false;
  const overValues = record.cells.filter((cell, place) => cell !== '' && areValues(cellsBelow(place)));
  return overValues.length > 0 && overValues.every((cell) => isFormatCell(cell) || explainsValues(cell));
}

/** Most cells are dates, numbers and the like. */
function areValues(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter(isValueLike).length >= filled.length * 0.6;
}

function isFormatRow(record: FileRecord): boolean {
  const filled = record.cells.filter((cell) => cell !== '');
  const rest = isGuideLabel(filled[0] ?? '') ? filled.slice(1) : filled;
  return rest.length > 0 && rest.every(isFormatCell) && (filled.length > 1 || record.first > 0);
}

function guideKind(placed: Placed, names: readonly string[]): GuideKind | undefined {
  const { record } = placed;
  if (placed.below.length === 0 || record.width > names.length) return undefined;
  if (isExampleCell(firstText(record)) || record.cells.filter(isExampleCell).length > 1) return 'example';
  return isFormatRow(record) || isCoded(placed, names.length) || isExplaining(placed, names) ? 'guide' : undefined;
}

const keyOf = (record: FileRecord): string => record.cells.join('\n');

/** The guides at the top, by what they say. Read from below, so that each is held against rows of the plan. */
function guidesAtTop(records: readonly FileRecord[], names: readonly string[]): ReadonlyMap<string, GuideKind> {
  const below = records.slice(MOST, MOST + SAMPLE);
  let found: (readonly [string, GuideKind])[] = [];
  for (const record of records.slice(0, MOST).reverse()) {
    const kind = guideKind({ record, below }, names);
    // One that was brought back as a row leaves those beside it what they are.
    if (record.isMarked) continue;
    if (kind !== undefined) found.push([keyOf(record), kind]);
    else {
      // A guide has nothing but guides above it.
      found = [];
      below.push(record);
    }
  }
  return new Map(found);
}

/**
 * The rows directly under the header that are units, types, a data dictionary or examples, and the same rows printed
 * again below. `records` are those below the header. Nothing is a guide that has no row below it.
 */
export function guideRows(
  records: readonly FileRecord[],
  names: readonly string[],
): ReadonlyMap<FileRecord, GuideKind> {
  const found = new Map<FileRecord, GuideKind>();
  if (names.filter((name) => name !== '').length < 2) return found;
  const guides = guidesAtTop(records, names);
  if (guides.size === 0) return found;
  for (const record of records) {
    const kind = guides.get(keyOf(record));
    if (kind !== undefined && !record.isMarked) found.set(record, kind);
  }
  return found;
}
