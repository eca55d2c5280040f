import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import type { RawTable } from '../csv/rawTable';
import type { WrappedAnswer } from './answers';
import { listLines, listWords, quote } from './listWords';
import { isBlank, tidyText } from './tidyText';

/** A column of group cells. */
export interface GroupColumn {
  readonly table: RawTable;
  readonly name: string;
  /** The cells as they stand in the file, one for each row. */
  readonly written: readonly string[];
  readonly cells: readonly string[];
}

export interface Completed {
  readonly cells: readonly string[];
  readonly issues: readonly Issue[];
}

/** Cells of rows that follow each other. */
interface Run {
  readonly first: number;
  readonly parts: readonly string[];
}

/**
 * Joins the cells over which one name is wrapped. Whether they are one name is asked, and until it is answered the
 * whole name stands on each of the rows: no word is left out, no row moves to another place, and the file is untouched.
 */
export function joinWrapped(column: GroupColumn, answers: readonly WrappedAnswer[]): Completed {
  const wrapped = wrappedRuns(column.cells).map((run) => ({ run, answer: answerTo(column, run, answers) }));
  const one = wrapped.filter(({ answer }) => answer?.isOne !== false);
  if (one.length === 0) return { cells: column.cells, issues: [] };
  const cells = [...column.cells];
  for (const { run } of one) cells.fill(run.parts.join(' '), run.first, run.first + run.parts.length);
  const open = one.filter(({ answer }) => answer === undefined);
  return { cells, issues: open.map(({ run }) => joinedIssue(column, run)) };
}

const startsLower = (text: string): boolean => /^\P{L}*\p{Ll}/u.test(text);
const startsUpper = (text: string): boolean => /^\P{L}*\p{Lu}/u.test(text);

/** A cell that begins in lower case right below a filled one goes on with it, where most cells begin with a capital. */
function wrappedRuns(cells: readonly string[]): readonly Run[] {
  const said = cells.filter((cell) => !isBlank(cell)).map(tidyText);
  if (said.filter(startsUpper).length * 2 <= said.length) return [];
  const count = new Map<string, number>();
  for (const cell of said) count.set(cell, (count.get(cell) ?? 0) + 1);
  // A name that stands in several rows was written out there, so it is whole.
  const isSingle = (cell: string): boolean => count.get(cell) === 1;
  const runs: { readonly first: number; readonly parts: string[] }[] = [];
  cells.forEach((cell, row) => {
    const text = tidyText(cell);
    const above = runs.at(-1);
    const touches = above !== undefined && above.first + above.parts.length === row;
    if (isBlank(text) || !isSingle(text)) return;
    if (touches && startsLower(text) && !/[.!?;]$/.test(above.parts.at(-1) ?? '')) above.parts.push(text);
    else runs.push({ first: row, parts: [text] });
  });
  return runs.filter((run) => run.parts.length > 1);
}

/** What was said about these very words in this very place. */
function answerTo(column: GroupColumn, run: Run, answers: readonly WrappedAnswer[]): WrappedAnswer | undefined {
  return answers.find(
    (each) =>
      each.file === column.table.file &&
      each.column === column.name &&
      each.line === lineOf(column.table, run.first) &&
      each.parts.length === run.parts.length &&
      each.parts.every((part, i) => part === run.parts[i]),
  );
}

function joinedIssue(column: GroupColumn, { first, parts }: Run): Issue {
  const lines = parts.map((_, i) => lineOf(column.table, first + i));
  const rows = parts.length === 2 ? 'both rows' : `all ${String(parts.length)} rows`;
  return issue({
    code: 'GROUP_CELL_JOINED',
    severity: 'warning',
    file: column.table.file,
    line: lines[0],
    column: column.name,
    value: parts.join(' | '),
    message: `${listWords(parts.map(quote))} in ${listLines(lines)} read like one name wrapped over ${String(parts.length)} rows. Until you say, ${quote(parts.join(' '))} stands on ${rows}, so that no word is left out; the cells of the file stay as they are.`,
    remedy: 'Say whether they are one name. In the file, write the whole name in one cell.',
    question: { kind: 'wrapped-name', parts },
  });
}

function lineOf(table: RawTable, row: number): number {
  return table.rows[row]?.line ?? 0;
}
