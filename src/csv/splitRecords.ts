import Papa from 'papaparse';
import { issue, type Issue } from '../base/issue';
import { falseQuotes } from './falseQuotes';
import { guardEntities } from './htmlEntities';
import { INNER_RETURN } from './innerReturns';
import { limitIssues } from './limitIssues';
import type { Delimiter } from './rawTable';
import { READING_LIMITS } from './readingLimits';
import { mayHoldSpacedQuotes, pullQuotesToDelimiter } from './spacedQuotes';

/** One record as cut from the text: cells untrimmed, with the line (from 1) on which it starts. */
export interface SplitRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface SplitText {
  readonly records: readonly SplitRecord[];
  readonly issues: readonly Issue[];
}

/** Stands for a quotation mark that is an ordinary character. `tidyText` has taken this character out of the text. */
const LITERAL_QUOTE = '\ufffe';
/** Stands for the semicolon of an HTML code that parts no cells. `tidyText` has taken this character out of the text. */
const ENTITY_END = '\u0001';

/** The only call of papaparse. `newline` is given: its own guess swallows records where line ends are mixed. */
function parse(text: string, delimiter: Delimiter): Papa.ParseResult<string[]> {
  // One more than is read, so that too many can be told from as many as there may be.
  const preview = READING_LIMITS.rows + 1;
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', header: false, skipEmptyLines: false, preview });
}

/** The most frequent number of cells, counting records of several cells only; 1 when there are none. */
export function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of records) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0])[0];
}

interface CutText {
  readonly rows: readonly (readonly string[])[];
  /** The text that was cut, with stand-ins for the false quotes at these places. */
  readonly text: string;
  readonly falseQuotes: readonly number[];
}

/** Cuts the text; a quote that opens a cell and is not closed properly (`"Quick" wins`) is read as a character. */
function cut(source: string, delimiter: Delimiter): CutText {
  const result = parse(source, delimiter);
  const places = result.errors.length > 0 ? falseQuotes(source, delimiter) : [];
  if (places.length === 0) return { rows: result.data, text: source, falseQuotes: [] };
  const pieces = places.map((place, i) => source.slice(i === 0 ? 0 : (places[i - 1] ?? 0) + 1, place));
  const text = [...pieces, source.slice((places.at(-1) ?? 0) + 1)].join(LITERAL_QUOTE);
  return { rows: parse(text, delimiter).data, text, falseQuotes: places };
}

function fitOf(rows: CutText['rows']): number {
  const usual = usualWidth(rows);
  return rows.filter((cells) => cells.length === usual).length / rows.length;
}

function bestCut(text: string, delimiter: Delimiter): CutText {
  const plain = cut(text, delimiter);
  if (!mayHoldSpacedQuotes(text)) return plain;
  const pulledText = pullQuotesToDelimiter(text, delimiter);
  if (pulledText === text) return plain;
  const pulled = cut(pulledText, delimiter);
  return fitOf(pulled.rows) >= fitOf(plain.rows) ? pulled : plain;
}

/** `P&amp;L;2026`: semicolons of HTML codes part no cells where the columns come out as evenly without them. */
function bestCutAtSemicolons(text: string): CutText {
  const plain = bestCut(text, ';');
  const guarded = guardEntities(text, ENTITY_END);
  if (guarded === text) return plain;
  const kept = bestCut(guarded, ';');
  return fitOf(kept.rows) >= fitOf(plain.rows) ? kept : plain;
}

function countBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  for (let at = cell.indexOf(INNER_RETURN); at >= 0; at = cell.indexOf(INNER_RETURN, at + 1)) count++;
  return count;
}

const mendCell = (cell: string): string => cell.replaceAll(LITERAL_QUOTE, '"').replaceAll(ENTITY_END, ';');

/**
 * Numbers the records by physical line. Every line end within a record lies inside one of its cells, so counting
 * those is exact, and costs nothing when no cell can hold one.
 */
function numberRecords({ rows, text, falseQuotes: places }: CutText): SplitRecord[] {
  const canBreak = text.includes('"') || text.includes(INNER_RETURN);
  const isMended = places.length > 0 || text.includes(ENTITY_END);
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += canBreak ? row.reduce((sum, cell) => sum + countBreaks(cell), 1) : 1;
    return { line: start, cells: isMended ? row.map(mendCell) : row };
  });
}

function falseQuoteIssues({ text, falseQuotes: places }: CutText): readonly Issue[] {
  let line = 1;
  const found = places.map((place, i) => {
    line += countBreaks(text.slice(places[i - 1] ?? 0, place));
    return falseQuoteIssue(line);
  });
  return limitIssues(found, (count) => `${String(count)} more quotation marks are not closed properly.`);
}

function falseQuoteIssue(line: number): Issue {
  return issue({
    code: 'QUOTE_NOT_CLOSED',
    severity: 'warning',
    line,
    value: '"',
    message: 'A quotation mark opens a cell here and is not closed properly; it was read as an ordinary character.',
    remedy: 'Check that the cells of this line are cut as you expect; write quotation marks inside a cell twice.',
  });
}

/** Cuts text (lines ended by `\n`) into records. */
export function splitRecords(text: string, delimiter: Delimiter): SplitText {
  const best = delimiter === ';' ? bestCutAtSemicolons(text) : bestCut(text, delimiter);
  return { records: numberRecords(best), issues: falseQuoteIssues(best) };
}
