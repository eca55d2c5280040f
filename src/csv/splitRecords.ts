import Papa from 'papaparse';
import { issue, type Issue } from '../base/issue';
import { INNER_RETURN } from './innerReturns';
import type { Delimiter } from './rawTable';

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
const MAX_RESCUES = 30;

/** The only call of papaparse. `newline` is given: its own guess swallows records where line ends are mixed. */
function parse(text: string, delimiter: Delimiter): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', header: false, skipEmptyLines: false });
}

/** The most frequent number of cells, counting records of several cells only; 1 when there are none. */
export function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of records) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0])[0];
}

/** Index in the text of an opening quote that cannot be one, because it eats the cells or lines after it. */
function falseQuote(result: Papa.ParseResult<string[]>): number | undefined {
  if (result.errors.length === 0) return undefined;
  const spoilt = new Set(result.errors.map((error) => error.row));
  const usual = usualWidth(result.data.filter((_, i) => !spoilt.has(i)).slice(0, 2000));
  const error = result.errors.find((found) => {
    if (found.code === 'MissingQuotes') return true;
    return found.code === 'InvalidQuotes' && result.data[found.row ?? -1]?.length !== usual;
  });
  return error?.index === undefined ? undefined : error.index - 1;
}

/** Cuts the text; a quote that opens a cell and is not closed properly (`"Quick" wins`) is read as a character. */
function parseRescued(source: string, delimiter: Delimiter): { rows: string[][]; text: string; rescues: number[] } {
  let text = source;
  const rescues: number[] = [];
  for (;;) {
    const result = parse(text, delimiter);
    const index = rescues.length < MAX_RESCUES ? falseQuote(result) : undefined;
    if (index === undefined || text[index] !== '"') return { rows: result.data, text, rescues };
    rescues.push(index);
    text = text.slice(0, index) + LITERAL_QUOTE + text.slice(index + 1);
  }
}

/** `a, "b, c"`: a quote after a blank does not open a cell in RFC 4180, but people mean it to. */
function pullQuotesToDelimiter(text: string, delimiter: Delimiter): string {
  if (delimiter === '\t') return text;
  const blankThenQuote = new RegExp(`(^|[\\n${delimiter === '|' ? '\\|' : delimiter}]) +"(?!")`, 'g');
  return text.replace(blankThenQuote, '$1"');
}

function fitOf(rows: readonly string[][]): number {
  const usual = usualWidth(rows);
  return rows.filter((cells) => cells.length === usual).length / rows.length;
}

function bestParse(text: string, delimiter: Delimiter): { rows: string[][]; text: string; rescues: number[] } {
  const plain = parseRescued(text, delimiter);
  if (!/[,;|] +"/.test(text)) return plain;
  const pulledText = pullQuotesToDelimiter(text, delimiter);
  if (pulledText === text) return plain;
  const pulled = parseRescued(pulledText, delimiter);
  return fitOf(pulled.rows) >= fitOf(plain.rows) ? pulled : plain;
}

function countBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  for (let at = cell.indexOf(INNER_RETURN); at >= 0; at = cell.indexOf(INNER_RETURN, at + 1)) count++;
  return count;
}

/**
 * Numbers the records by physical line. Every line end within a record lies inside one of its cells, so counting
 * those is exact, and costs nothing when no cell can hold one.
 */
function numberRecords(rows: readonly string[][], text: string, rescued: boolean): SplitRecord[] {
  const canBreak = text.includes('"') || text.includes(INNER_RETURN);
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += canBreak ? row.reduce((sum, cell) => sum + countBreaks(cell), 1) : 1;
    return { line: start, cells: rescued ? row.map((cell) => cell.replaceAll(LITERAL_QUOTE, '"')) : row };
  });
}

function lineAt(text: string, index: number): number {
  return countBreaks(text.slice(0, index)) + 1;
}

function rescueIssue(line: number): Issue {
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
  const best = bestParse(text, delimiter);
  const issues = best.rescues.map((index) => rescueIssue(lineAt(best.text, index)));
  return { records: numberRecords(best.rows, best.text, best.rescues.length > 0), issues };
}
