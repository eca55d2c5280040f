import { decodeEntities } from './htmlEntities';

/** Tells Excel that the text is UTF-8; without it macrons are lost (CONVENTIONS S7, L2). */
export const BYTE_ORDER_MARK = '\ufeff';

/** A spreadsheet runs what begins like this as a formula, also behind spaces and quotation marks (CONVENTIONS S7). */
const RUNS_AS_FORMULA = /^(?:[\s"']*[=+\-@]|[\t\r\n])/;

/**
 * A cell as it stands in a file: quoted, quotation marks doubled, and with what our reader takes off put on, so that
 * the same cell comes back: an apostrophe before a formula, an HTML code spelt out that is meant as such.
 */
function writeCell(cell: string): string {
  const coded = cell.includes('&') && decodeEntities(cell) !== cell ? cell.replaceAll('&', '&amp;') : cell;
  const guarded = RUNS_AS_FORMULA.test(coded) ? `'${coded}` : coded;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** Records as a CSV file for Excel: byte order mark, commas, every cell quoted, CRLF. An empty record is a blank line. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  const lines = records.map((cells) => `${cells.map(writeCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}
