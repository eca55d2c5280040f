import { issue, type Issue } from '../base/issue';
import type { FileRecord } from './fileRecord';
import { limitIssues } from './limitIssues';

/** Rows that end early are a habit of the file, not a fault, when they are more than this share. */
const HABIT_SHARE = 0.2;

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${String(cells)} cells`;
}

function longIssue(record: FileRecord, width: number): Issue {
  return issue({
    code: 'RAGGED_ROW',
    severity: 'warning',
    line: record.line,
    value: record.cells
      .slice(width, record.width)
      .filter((cell) => cell !== '')
      .join(' | '),
    message: `This row has ${count(record.width)} where the header has ${String(width)}; the extra ones are kept in columns without a name.`,
    remedy: 'Put quotation marks around a cell that holds the delimiter, or name the extra column.',
  });
}

function shortIssue(record: FileRecord, width: number): Issue {
  return issue({
    code: 'RAGGED_ROW',
    severity: 'info',
    line: record.line,
    message: `This row has ${count(record.cells.length)} where the header has ${String(width)}; the missing ones are read as empty.`,
    remedy: 'Check that the line is whole: a line break inside a cell needs quotation marks.',
  });
}

/**
 * `names` are those of the header, with the empty ones that Excel puts at its end.
 * Rows with more cells than the header, and rows that break off where the other rows are whole. Rows of a single cell
 * (a heading between rows) and cells left off at the end by the whole file are no findings.
 */
export function raggedRowIssues(rows: readonly FileRecord[], names: readonly string[]): readonly Issue[] {
  const width = names.length;
  const named = names.findLastIndex((name) => name !== '') + 1;
  const long = rows.filter((record) => record.width > width);
  const short = rows.filter((record) => record.cells.length < named && record.filled > 1);
  const found = [
    ...long.map((record) => longIssue(record, width)),
    ...(short.length <= rows.length * HABIT_SHARE ? short.map((record) => shortIssue(record, named)) : []),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return limitIssues(found, (count) => `${String(count)} more rows have more or fewer cells than the header.`);
}
