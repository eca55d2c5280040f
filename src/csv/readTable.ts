import { issue, type Issue } from '../base/issue';
import { balticMacronIssues } from './balticMacrons';
import { decodeText } from './decodeText';
import { cleanRecords, textOf, type FileRecord } from './fileRecord';
import { refuseKnownBinary, refuseMarkup, refuseNoise } from './fileKind';
import { findHeader } from './findHeader';
import { collectFootnotes } from './footnotes';
import { guessDelimiter } from './guessDelimiter';
import { readHeaderNames } from './headerNames';
import { settleInnerReturns } from './innerReturns';
import { takeOffApostrophes } from './leadingApostrophes';
import { lostMacronIssues } from './lostMacrons';
import { nameColumns } from './nameColumns';
import { codedCellIssues, plainCells, type CellCodes, type PlainCells } from './plainCells';
import { raggedRowIssues } from './raggedRows';
import type { Delimiter, Encoding, RawTable, TextLine } from './rawTable';
import { fileTooLarge, tableTooLarge, tooMuchToRead } from './readingLimits';
import { sortRecords, type SortedRecord } from './sortRecords';
import { splitRecords, type SplitRecord } from './splitRecords';
import {
  emptyFileIssue,
  guessedHeaderIssue,
  noHeaderIssue,
  noRowsIssue,
  noteIssues,
  preambleIssue,
  skippedIssues,
  twoRowHeaderIssue,
} from './tableIssues';
import { tidyCells, tidyText } from './tidyText';

/** What a person can decide instead of the guess. */
export interface ReadOptions {
  readonly delimiter?: Delimiter | undefined;
  /** Of a file; pasted text has none. */
  readonly encoding?: Encoding | undefined;
}

interface Source {
  readonly file: string;
  readonly encoding: Encoding;
  readonly issues: readonly Issue[];
}

function emptyTable(source: Source, delimiter: Delimiter, found: Issue): RawTable {
  return {
    file: source.file,
    encoding: source.encoding,
    delimiter,
    headerLine: 0,
    columns: [],
    preamble: [],
    rows: [],
    footnotes: [],
    notes: [],
    skipped: [],
    issues: [...source.issues, found].map((each) => issue({ ...each, file: source.file })),
  };
}

/** The header (names, where the rows begin) and what was found about it. */
interface ReadHeader {
  readonly names: readonly string[];
  readonly line: number;
  /** Index of the first header record, and of the first record below it. */
  readonly first: number;
  readonly bodyStart: number;
  readonly issues: readonly Issue[];
}

function readHeader(records: readonly FileRecord[], markedLine: number | undefined): ReadHeader {
  const guess = findHeader(records);
  const marked = guess?.isKnown === true ? -1 : records.findIndex(({ line }) => line === markedLine);
  const found = marked < 0 ? guess : { index: marked, isKnown: true };
  const header = found && records[found.index];
  if (found === undefined || header === undefined) {
    return { names: [], line: 0, first: 0, bodyStart: 0, issues: [noHeaderIssue(records.length)] };
  }
  const { names, first, last } = readHeaderNames(records, found.index);
  const issues: Issue[] = [];
  if (!found.isKnown) issues.push(guessedHeaderIssue(header.line, names));
  if (first !== last) issues.push(twoRowHeaderIssue(records[first]?.line ?? 0, names));
  return { names, line: records[first]?.line ?? header.line, first, bodyStart: last + 1, issues };
}

function preambleOf(records: readonly FileRecord[], delimiter: Delimiter): readonly TextLine[] {
  return records.map((record) => ({ line: record.line, text: textOf(record, delimiter) }));
}

function notesOf(sorted: readonly SortedRecord[]): readonly TextLine[] {
  return sorted.flatMap((entry) => (entry.kind === 'note' ? [{ line: entry.record.line, text: entry.text }] : []));
}

function cellsAt(record: FileRecord, places: readonly number[], isStraight: boolean): readonly string[] {
  if (isStraight && record.cells.length === places.length) return record.cells;
  return places.map((place) => record.cells[place] ?? '');
}

function buildTable(
  records: readonly FileRecord[],
  coded: PlainCells['coded'],
  delimiter: Delimiter,
  source: Source,
  markedHeader: number | undefined,
): RawTable {
  const header = readHeader(records, markedHeader);
  const sorted = sortRecords(records.slice(header.bodyStart), header.names, delimiter);
  const rows = sorted.flatMap((entry) => (entry.kind === 'row' ? [entry.record] : []));
  const skipped = sorted.flatMap((entry) =>
    entry.kind === 'row' || entry.kind === 'footnote' || entry.kind === 'note'
      ? []
      : [{ record: entry.record, reason: entry.kind }],
  );
  const named = nameColumns(header.names, [...rows, ...skipped.map((entry) => entry.record)], header.line);
  const isStraight = named.places.every((place, i) => place === i);
  const toCells = (record: FileRecord): readonly string[] => cellsAt(record, named.places, isStraight);
  const preamble = preambleOf(records.slice(0, header.first), delimiter);
  const { footnotes, issues: footnoteIssues } = collectFootnotes(sorted);
  const notes = notesOf(sorted);
  const table = {
    ...emptyTable(source, delimiter, noRowsIssue(header.line)),
    headerLine: header.line,
    columns: named.columns,
    preamble,
    rows: rows.map((record) => ({ line: record.line, cells: toCells(record) })),
    footnotes,
    notes,
    skipped: skipped.map(({ record, reason }) => ({ line: record.line, cells: toCells(record), reason })),
  };
  const issues = [
    ...source.issues,
    ...preambleIssue(preamble),
    ...header.issues,
    ...named.issues,
    ...codedCellIssues(coded, (place) => named.columns[named.places.indexOf(place)]),
    ...(header.line > 0 ? raggedRowIssues(rows, header.names) : []),
    ...skippedIssues(table.skipped),
    ...footnoteIssues,
    ...noteIssues(notes),
    ...(rows.length === 0 ? [noRowsIssue(header.line)] : []),
  ];
  return { ...table, issues: issues.map((found) => issue({ ...found, file: source.file })) };
}

function readText(decoded: string, source: Source, options: ReadOptions, pasted: boolean): RawTable {
  const tidy = tidyText(decoded);
  const refused = refuseNoise(decoded) ?? refuseMarkup(tidy.text);
  if (refused) return emptyTable({ ...source, issues: [] }, options.delimiter ?? ',', refused);
  const lines = tidy.text.replaceAll('\r', '\n');
  const delimiter =
    options.delimiter ?? tidy.declaredDelimiter ?? (pasted && lines.includes('\t') ? '\t' : guessDelimiter(lines));
  const text = settleInnerReturns(tidy.text, delimiter);
  const split = splitRecords(text, delimiter);
  const issues = [
    ...source.issues,
    ...balticMacronIssues(lines, source.encoding, options.encoding === undefined && !pasted),
    ...tidy.issues,
    ...lostMacronIssues(lines, !pasted),
    ...split.issues,
  ];
  return tableOf(split.records, text, delimiter, { ...source, issues }, { entities: true });
}

/** The table in records that are cut but not cleaned. `text` holds all their characters. */
function tableOf(
  split: readonly SplitRecord[],
  text: string,
  delimiter: Delimiter,
  source: Source,
  options: ReadCellsOptions,
): RawTable {
  const tooMuch = tooMuchToRead(
    split.map(({ cells }) => cells),
    (index) => split[index]?.line ?? 1,
  );
  if (tooMuch) return emptyTable({ ...source, issues: [] }, delimiter, tooMuch);
  const plain = plainCells(split, text, options);
  const clean = cleanRecords(plain.records, plain.coded.length === 0 ? text : allTextOf(plain.records));
  if (clean.length === 0) return emptyTable(source, delimiter, emptyFileIssue());
  const { records, issues } = takeOffApostrophes(clean);
  const found = { ...source, issues: [...source.issues, ...issues] };
  return buildTable(records, plain.coded, delimiter, found, options.headerLine);
}

function allTextOf(records: readonly SplitRecord[]): string {
  return records.map(({ cells }) => cells.join('\t')).join('\n');
}

/**
 * The table in a CSV file: any encoding, delimiter and line end, with lines above the header and notes below it. Every
 * record that holds text ends up as preamble, header, row, skipped row, footnote or note. Never throws: a file that
 * is no table gives an empty table and an issue that says why.
 */
export function readTable(bytes: Uint8Array, file: string, options: ReadOptions = {}): RawTable {
  const refused = fileTooLarge(bytes.length) ?? refuseKnownBinary(bytes);
  if (refused) return emptyTable({ file, encoding: 'utf-8', issues: [] }, ',', refused);
  const { text, encoding, issues } = decodeText(bytes, options.encoding);
  return readText(text, { file, encoding, issues }, options, false);
}

/** The table in pasted text: cells from Excel or Word are separated by tabs, so one tab decides. Never throws. */
export function readTextTable(text: string, file: string, options: ReadOptions = {}): RawTable {
  const refused = fileTooLarge(text.length);
  if (refused) return refusedTable(file, refused);
  return readText(text, { file, encoding: 'utf-8', issues: [] }, options, true);
}

/** What is known of cells that were never text of a file. */
export interface ReadCellsOptions extends CellCodes {
  /** Line that the source itself marks as the header; it counts where no column name is a known one. */
  readonly headerLine?: number | undefined;
}

/**
 * The table in records that are cells already, as of a workbook or a web page: the same finding of header, rows, notes
 * and names as in a file. Lines are counted from 1, blank records too. Never throws.
 */
export function readCells(
  written: readonly (readonly string[])[],
  file: string,
  options: ReadCellsOptions = { entities: true },
): RawTable {
  const tooLarge = tableTooLarge(written);
  if (tooLarge) return refusedTable(file, tooLarge);
  const tidy = tidyCells(written);
  const records = tidy.records.map((cells, i) => ({ line: i + 1, cells }));
  // One line for each record, so that the line of a damaged word is that of its record.
  const lines = tidy.records.map((cells) => cells.join('\t').replaceAll('\n', ' ')).join('\n');
  const issues = [...tidy.issues, ...lostMacronIssues(lines, false)];
  return tableOf(records, allTextOf(records), '\t', { file, encoding: 'utf-8', issues }, options);
}

/** A table without anything, for a file that can not be read; `found` says why. */
export function refusedTable(file: string, found: Issue): RawTable {
  return emptyTable({ file, encoding: 'utf-8', issues: [] }, ',', found);
}
