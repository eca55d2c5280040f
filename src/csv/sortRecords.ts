import { isClosingName, isClosingText } from './closingLine';
import type { FileRecord } from './fileRecord';
import { firstText, textOf } from './fileRecord';
import { guideRows, type GuideKind } from './guideRows';
import {
  isNoteHeading,
  isNoteText,
  isRule,
  loneText,
  readMarkedNote,
  readNumberedNote,
  type MarkedNote,
} from './noteLine';
import type { Delimiter } from './rawTable';
import { repeatedHeaderTest } from './repeatedHeader';
import { groupTotalTest, isTotalRow } from './totalRow';

/** What a record below the header is. */
export type SortedRecord =
  | { readonly kind: 'row' | 'repeated-header' | 'total' | GuideKind; readonly record: FileRecord }
  | { readonly kind: 'footnote'; readonly record: FileRecord; readonly notes: readonly MarkedNote[] }
  | { readonly kind: 'note'; readonly record: FileRecord; readonly text: string };

/** What has to be known of the whole table to judge one record. */
interface TableHabits {
  readonly delimiter: Delimiter;
  readonly columnCount: number;
  /** Blanks follow the delimiter in ordinary rows, so they prove nothing. */
  readonly isSpaced: boolean;
  /** Marks that some cell ends with ("Not funded*"). */
  readonly usedMarks: ReadonlySet<string>;
  /** Full rows begin with marks or numbers too: these are bullets. */
  readonly hasBullets: boolean;
  readonly hasNumbers: boolean;
  /** Places where full rows hold plain numbers: a number alone in its line is none of a page there. */
  readonly numberPlaces: ReadonlySet<number>;
  readonly isGroupTotal: (record: FileRecord, inTail: boolean) => boolean;
  /** Index after the last record that can only be a row. */
  readonly tail: number;
}

const TRAILING_MARK = /(\*{1,5}|[†‡§¶]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|\[\d{1,2}\])\)?$/;
const HABIT_RECORDS = 20_000;

function usedMarksOf(records: readonly FileRecord[]): Set<string> {
  const marks = new Set<string>();
  for (const record of records.slice(0, HABIT_RECORDS)) {
    for (const cell of record.cells) {
      const last = cell.charCodeAt(cell.length - 1);
      if (last !== 0x2a && last !== 0x5d && last !== 0x29 && !(last > 0x7f)) continue;
      const mark = TRAILING_MARK.exec(cell)?.[1];
      if (mark !== undefined) marks.add(mark.replace(/[[\]]/g, ''));
    }
  }
  return marks;
}

function isSpacedStyle(records: readonly FileRecord[]): boolean {
  const sample = records
    .slice(0, 400)
    .filter((record) => record.filled > 1 && !isNoteText(firstText(record)) && !readMarkedNote(firstText(record)));
  return sample.filter((record) => /^ /.test(record.raw[record.width - 1] ?? '')).length > sample.length / 2;
}

/** "Source:" and its text in two cells; "Exported on" and its day. */
function isNamedNote(record: FileRecord): boolean {
  const isPair = record.filled === 2 && record.width === record.first + 2;
  return isPair && (isNoteHeading(firstText(record)) || isClosingName(firstText(record)));
}

function isNoteShaped(record: FileRecord, delimiter: Delimiter, isSpaced: boolean): boolean {
  const text = loneText(record, delimiter, isSpaced);
  if (text === undefined) return isNamedNote(record);
  return (
    isNoteText(text) ||
    isNoteHeading(text) ||
    readMarkedNote(text) !== undefined ||
    readNumberedNote(text) !== undefined
  );
}

function habitsOf(records: readonly FileRecord[], delimiter: Delimiter, columnCount: number): TableHabits {
  const isSpaced = isSpacedStyle(records);
  const isSingle = columnCount < 2;
  const isGroupTotal = groupTotalTest(records);
  let tail = records.length;
  for (; tail > 0; tail--) {
    const record = records[tail - 1];
    if (record === undefined || record.isMarked) break;
    const isOpen =
      isNoteShaped(record, delimiter, isSpaced) || isTotalRow(record) || isGroupTotal(record, true) || isRule(record);
    if (!isOpen && (isSingle || record.filled > 1)) break;
  }
  const full = records.slice(0, Math.min(tail, HABIT_RECORDS)).filter((record) => isSingle || record.filled > 1);
  const starts = (read: (text: string) => MarkedNote | undefined): boolean =>
    full.some(
      (record) => read(firstText(record)) !== undefined && loneText(record, delimiter, isSpaced) === undefined,
    ) ||
    (isSingle && full.some((record) => read(firstText(record)) !== undefined));
  return {
    delimiter,
    columnCount,
    isSpaced,
    usedMarks: usedMarksOf(records),
    hasBullets: starts(readMarkedNote),
    hasNumbers: starts(readNumberedNote),
    numberPlaces: numberPlacesOf(full),
    isGroupTotal,
    tail,
  };
}

const PLAIN_NUMBER = /^\d{1,3}$/;

function numberPlacesOf(full: readonly FileRecord[]): ReadonlySet<number> {
  return new Set(full.flatMap(({ cells }) => cells.flatMap((cell, i) => (PLAIN_NUMBER.test(cell) ? [i] : []))));
}

/** A number alone in its line, as copied from the foot of a printed page. */
function isPageNumber(record: FileRecord, habits: TableHabits): boolean {
  const isAlone = record.filled === 1 && habits.columnCount > 1 && PLAIN_NUMBER.test(firstText(record));
  return isAlone && !habits.numberPlaces.has(record.first);
}

/** One cell may hold several notes, each on its own line. */
function markedNotes(text: string): MarkedNote[] {
  return text
    .split(/\n(?=\s*[*†‡§¶¹²³⁴⁵⁶⁷⁸⁹⁰])/)
    .map((part) => readMarkedNote(part.trim()))
    .filter((note) => note !== undefined);
}

function footnotesIn(text: string, inTail: boolean, afterNote: boolean, habits: TableHabits): readonly MarkedNote[] {
  const marked = readMarkedNote(text);
  if (marked) return habits.usedMarks.has(marked.mark) || (inTail && !habits.hasBullets) ? markedNotes(text) : [];
  const numbered = inTail && !habits.hasNumbers ? readNumberedNote(text) : undefined;
  return numbered && (afterNote || habits.usedMarks.has(numbered.mark)) ? [numbered] : [];
}

function sortOne(record: FileRecord, habits: TableHabits, inTail: boolean, afterNote: boolean): SortedRecord {
  const text = loneText(record, habits.delimiter, habits.isSpaced);
  if (text !== undefined) {
    const notes = footnotesIn(text, inTail, afterNote, habits);
    if (notes.length > 0) return { kind: 'footnote', record, notes };
    if (isNoteText(text) || isPageNumber(record, habits) || (inTail && (isNoteHeading(text) || isClosingText(text))))
      return { kind: 'note', record, text };
  } else if (isNamedNote(record) && (inTail || firstText(record).endsWith(':'))) {
    const name = firstText(record).replace(/\s*:$/, '');
    return { kind: 'note', record, text: `${name}: ${record.cells[record.first + 1] ?? ''}` };
  }
  if (isTotalRow(record) || habits.isGroupTotal(record, inTail)) return { kind: 'total', record };
  if (isRule(record)) return { kind: 'note', record, text: textOf(record, habits.delimiter) };
  return { kind: 'row', record };
}

/**
 * Tells the rows below the header from notes, guides, repeated headers and totals. What cannot be told for sure is a row:
 * later stages decide whether it can be a milestone.
 */
export function sortRecords(
  records: readonly FileRecord[],
  names: readonly string[],
  delimiter: Delimiter,
): readonly SortedRecord[] {
  const habits = habitsOf(records, delimiter, names.filter((name) => name !== '').length);
  const isRepeatedHeader = repeatedHeaderTest(names);
  const guides = guideRows(records, names);
  let afterNote = false;
  return records.map((record, index) => {
    if (record.isMarked) return { kind: 'row', record };
    if (isRepeatedHeader(record)) return { kind: 'repeated-header', record };
    const guide = guides.get(record);
    if (guide !== undefined) return { kind: guide, record };
    const sorted = sortOne(record, habits, index >= habits.tail, afterNote);
    afterNote = sorted.kind === 'note' || sorted.kind === 'footnote';
    return sorted;
  });
}
