import { issue, type Issue } from '../base/issue';

/**
 * The most that is read of one file. A table of milestones is far from any of them; a file made to hold up the page
 * meets them before it does. Rows and columns: as many as Excel has.
 */
export const READING_LIMITS = {
  /** Of a file as it is on the disk, in bytes; of pasted text in characters. */
  bytes: 50_000_000,
  rows: 1_048_576,
  columns: 16_384,
  /** Characters of one cell. Excel has 32,767; a report pasted into a cell elsewhere may have more. */
  cell: 4_000_000,
} as const;

const { bytes: MOST_BYTES, rows: MOST_ROWS, columns: MOST_COLUMNS, cell: LONGEST_CELL } = READING_LIMITS;

/** `TABLE_TOO_LARGE` when cells that stand for the same text many times over add up to more than a file may hold. */
export function tableTooLarge(records: readonly (readonly string[])[]): Issue | undefined {
  let letters = 0;
  for (const cells of records) for (const cell of cells) letters += cell.length;
  return letters > MOST_BYTES ? tableTooLargeIssue() : undefined;
}

export function tableTooLargeIssue(): Issue {
  return issue({
    code: 'TABLE_TOO_LARGE',
    severity: 'error',
    message: `The cells of this table hold more than ${inWords(MOST_BYTES)} characters in all, which is the most that is read.`,
    remedy: 'Split merged cells and shorten long texts that stand in many rows, and open the file again.',
  });
}

const inWords = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `FILE_TOO_LARGE` when a file or a text is larger than is read: told before anything of it is looked at. */
export function fileTooLarge(size: number): Issue | undefined {
  if (size <= MOST_BYTES) return undefined;
  return issue({
    code: 'FILE_TOO_LARGE',
    severity: 'error',
    message: `This file is too large to read: it has ${inWords(Math.ceil(size / 1_000_000))} MB, and ${String(MOST_BYTES / 1_000_000)} MB is the most.`,
    remedy: 'Copy the rows with the milestones into a file of their own, and open that.',
  });
}

/** An error when records have more rows, more columns or a longer cell than any spreadsheet. `lineOf`: of a record. */
export function tooMuchToRead(
  records: readonly (readonly string[])[],
  lineOf: (index: number) => number,
): Issue | undefined {
  if (records.length > MOST_ROWS) return tooManyRows();
  for (const [i, cells] of records.entries()) {
    if (cells.length > MOST_COLUMNS) return tooManyColumns(lineOf(i));
    for (const cell of cells) if (cell.length > LONGEST_CELL) return cellTooLong(lineOf(i), cell.length);
  }
  return undefined;
}

function tooManyRows(): Issue {
  return issue({
    code: 'TOO_MANY_ROWS',
    severity: 'error',
    message: `The table has more than ${inWords(MOST_ROWS)} lines, which is the most that is read.`,
    remedy: 'Take out the blank lines and the rows without milestones, and open the file again.',
  });
}

function tooManyColumns(line: number): Issue {
  return issue({
    code: 'TOO_MANY_COLUMNS',
    severity: 'error',
    line,
    message: `Line ${String(line)} has more than ${inWords(MOST_COLUMNS)} cells, which is the most that is read.`,
    remedy: 'Check that this is the right file; if it is, keep the columns with the milestones only.',
  });
}

function cellTooLong(line: number, length: number): Issue {
  return issue({
    code: 'CELL_TOO_LONG',
    severity: 'error',
    line,
    message: `A cell on line ${String(line)} holds ${inWords(length)} characters; ${inWords(LONGEST_CELL)} is the most that is read.`,
    remedy: 'Look there for a quotation mark that is not closed, or shorten the cell, and open the file again.',
  });
}
