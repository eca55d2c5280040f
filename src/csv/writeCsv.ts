import { decodeEntities } from './htmlEntities';
import { readListCell } from './listCell';

/** Tells Excel that the text is UTF-8; without it macrons are lost (CONVENTIONS S7, L2). */
export const BYTE_ORDER_MARK = '\ufeff';

/** A spreadsheet runs what begins like this as a formula, also behind spaces and quotation marks (CONVENTIONS S7). */
const RUNS_AS_FORMULA = /^(?:[\s"']*[=+\-@＝＋－＠]|[\t\r\n])/;

/** A first line that tells spreadsheets and our reader which sign parts the cells (`sep=;`). */
const TELLS_SIGN = /^sep=[,;|\t]$/i;

/** Does not show, and reading takes it off; behind it an apostrophe is one that belongs to the cell. */
const WORD_JOINER = '\u2060';

/**
 * A cell as it stands in a file: quoted, quotation marks doubled, and with what our reader takes off put on, so that
 * the same cell comes back: an apostrophe before a formula; what reads like the code of another program, spelt out in HTML codes.
 */
function writeCell(cell: string): string {
  const coded = isCoded(cell) ? spellOut(cell) : cell;
  const safe = withoutFormula(coded);
  const guarded = safe === coded && isObeyed(coded) ? WORD_JOINER + coded : safe;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** The cell as no spreadsheet runs it: with an apostrophe before what would be a formula. */
export function withoutFormula(cell: string): string {
  return RUNS_AS_FORMULA.test(cell) ? `'${cell}` : cell;
}

/** True when our reader would take something off the cell, or read all others by it. */
function isObeyed(cell: string): boolean {
  return cell.startsWith("'") || TELLS_SIGN.test(cell);
}

/** True when our reader would take the cell for the code of another program: HTML, or a list of SharePoint. */
function isCoded(cell: string): boolean {
  return (cell.includes('&') && decodeEntities(cell) !== cell) || readListCell(cell) !== undefined;
}

/** HTML codes are read once, after lists: what is spelt out in them comes back as it was. */
function spellOut(cell: string): string {
  return cell
    .replaceAll('&', '&amp;')
    .replace(/^\s*[[{]/, (start) => start.replace('[', '&#91;').replace('{', '&#123;'))
    .replaceAll(';#', ';&#35;');
}

/** Records as a CSV file for Excel: byte order mark, commas, every cell quoted, CRLF. An empty record is a blank line. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  const lines = records.map((cells) => `${cells.map(writeCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}
