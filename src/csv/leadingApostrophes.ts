import { issue, type Issue } from '../base/issue';
import type { FileRecord } from './fileRecord';

/** Cells begin with an apostrophe by themselves: "'25", "'90s", a quotation, what would run as a formula. */
const MEANT = /^'(?:\d\ds?(?![\d/.-])|'|.*'$|[\s"']*[=+\-@＝＋－＠])/;

/** From this share of the cells of a column on, the apostrophe is a habit of the program that wrote them. */
const HABIT = 0.6;

const APOSTROPHE = 0x27;
const isPrefixed = (cell: string): boolean => cell.charCodeAt(0) === APOSTROPHE && !MEANT.test(cell);

/** As written: what guards a formula is gone from the cell by now, and our own CSV shields an apostrophe that is meant. */
const startsAsWritten = (raw: string | undefined): boolean => /^\s*'/.test(raw ?? '');

export interface ApostrophesOff {
  readonly records: readonly FileRecord[];
  readonly issues: readonly Issue[];
}

/** The places where most cells, and at least two, begin with an apostrophe. */
function prefixedPlaces(records: readonly FileRecord[]): ReadonlySet<number> {
  const prefixed: number[] = [];
  const plain: number[] = [];
  for (const { raw, cells, width } of records) {
    for (let place = 0; place < width; place++) {
      const cell = cells[place] ?? '';
      if (cell === '' || MEANT.test(cell)) continue;
      const counts = startsAsWritten(raw[place]) ? prefixed : plain;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const isHabit = (count: number, place: number): boolean =>
    count > 1 && count >= HABIT * (count + (plain[place] ?? 0));
  return new Set(prefixed.flatMap((count, place) => (isHabit(count, place) ? [place] : [])));
}

/**
 * Takes off the apostrophe with which spreadsheets keep a cell as text, where a column has it; an apostrophe that
 * belongs to the word ("'90s") stays.
 */
export function takeOffApostrophes(records: readonly FileRecord[]): ApostrophesOff {
  if (!records.some(({ cells }) => cells.some(isPrefixed))) return { records, issues: [] };
  const places = prefixedPlaces(records);
  if (places.size === 0) return { records, issues: [] };
  let first: { readonly line: number; readonly value: string } | undefined;
  const clean = records.map((record) => {
    const cells = record.cells.map((cell, place) => {
      if (!places.has(place) || !isPrefixed(cell) || !startsAsWritten(record.raw[place])) return cell;
      first ??= { line: record.line, value: cell };
      return cell.slice(1).trim();
    });
    return { ...record, cells };
  });
  return { records: clean, issues: first === undefined ? [] : [apostropheIssue(first.line, first.value, places.size)] };
}

function apostropheIssue(line: number, value: string, columns: number): Issue {
  return issue({
    code: 'LEADING_APOSTROPHES',
    severity: 'info',
    line,
    value,
    message: `The cells of ${columns === 1 ? 'one column' : `${String(columns)} columns`} begin with an apostrophe, as spreadsheets mark text; it was left out.`,
    remedy: 'Nothing to do, unless the apostrophes are meant; then compare with the original.',
  });
}
