import { issue, type Issue } from '../base/issue';
import { decodeText } from '../csv/decodeText';
import { fileTooLarge } from '../csv/readingLimits';
import { readTable, refusedTable, type ReadOptions } from '../csv/readTable';
import type { SheetTable } from './sheetTable';
import { isOldOffice, isZip } from './fileStart';

/**
 * Every table of a file of any kind, told apart by content and not by name: an Excel workbook, a web page or a table
 * copied from one, a Microsoft Project plan saved as XML, else CSV (one table without a name). At least one; a file that
 * can not be read gives an empty table and an issue that says why. Never throws for what a file holds.
 */
export async function readAnyFile(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<readonly SheetTable[]> {
  const tooLarge = fileTooLarge(bytes.length);
  if (tooLarge) return refusal(file, tooLarge);
  if (isZip(bytes) || isOldOffice(bytes)) {
    const { readWorkbook } = await import('./readWorkbook');
    return readWorkbook(bytes, file);
  }
  const { text, encoding, issues } = decodeText(bytes, options.encoding);
  const markup = markupKind(text);
  if (markup === undefined) return [{ sheet: '', isHidden: false, table: readTable(bytes, file, options) }];
  const tables = await readMarkup(markup, text, file);
  const decoding = issues.map((each) => issue({ ...each, file }));
  return tables.map((each) => ({
    ...each,
    table: { ...each.table, encoding, issues: [...decoding, ...each.table.issues] },
  }));
}

/**
 * Every table of text that was copied: the `text/html` that Word, Excel and browsers put on the clipboard. At least one,
 * as of a file.
 */
export async function readCopiedHtml(html: string, name: string): Promise<readonly SheetTable[]> {
  const tooLarge = fileTooLarge(html.length);
  if (tooLarge) return refusal(name, tooLarge);
  return readMarkup('html', html, name);
}

type Markup = 'html' | 'project';

/** How far into a text its kind shows: pages begin with comments, styles and whole scripts. */
const START = 2_000;

/** The first element, behind an XML declaration and comments. */
const FIRST_ELEMENT = /^\ufeff?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*<(!doctype html|[a-z]+)\b/i;
/** What a piece of a page may begin with; CSV can begin with a mark, too, so a table must follow. */
const PIECES = ['head', 'body', 'meta', 'table', 'div', 'style', 'title', 'p', 'span', 'b'];

function markupKind(text: string): Markup | undefined {
  const start = text.slice(0, START);
  if (!/^\ufeff?\s*</.test(start)) return undefined;
  if (/<(?:\w+:)?Project\b[^>]*schemas\.microsoft\.com\/project/.test(start)) return 'project';
  const first = FIRST_ELEMENT.exec(start)?.[1]?.toLowerCase() ?? '';
  const isPage = first === '!doctype html' || first === 'html';
  return isPage || (PIECES.includes(first) && /<table\b/i.test(text)) ? 'html' : undefined;
}

async function readMarkup(markup: Markup, text: string, file: string): Promise<readonly SheetTable[]> {
  if (markup === 'project') {
    const { readProjectXml } = await import('./readProjectXml');
    return [{ sheet: '', isHidden: false, table: readProjectXml(text, file) }];
  }
  const { readNamedHtmlTables } = await import('./readHtmlTable');
  const tables = readNamedHtmlTables(text, file);
  if (tables.length === 0) return refusal(file, noTableIssue());
  if (tables.length > MOST_TABLES) return refusal(file, tooManyTablesIssue(tables.length));
  const named = tables.map(({ caption }, i) =>
    caption !== '' || tables.length === 1 ? caption : `Table ${String(i + 1)}`,
  );
  return tables.map(({ table }, i) => ({ sheet: nameApart(named, i), isHidden: false, table }));
}

/** Two tables of one caption can be chosen from, and kept apart: the second is "Milestones (2)". */
function nameApart(names: readonly string[], index: number): string {
  const name = names[index] ?? '';
  const same = names.slice(0, index).filter((each) => each === name).length;
  return same === 0 ? name : `${name} (${String(same + 1)})`;
}

/** More tables than anybody can choose from: a page is laid out by tables then. */
const MOST_TABLES = 1_000;

function tooManyTablesIssue(count: number): Issue {
  return issue({
    code: 'TOO_MANY_TABLES',
    severity: 'error',
    message: `This web page holds ${String(count)} tables; ${String(MOST_TABLES)} is the most that is read.`,
    remedy: 'Copy the table with the milestones and paste it, or save it as CSV UTF-8 and open that file.',
  });
}

function refusal(file: string, found: Issue): readonly SheetTable[] {
  return [{ sheet: '', isHidden: false, table: refusedTable(file, found) }];
}

function noTableIssue(): Issue {
  return issue({
    code: 'NO_TABLE',
    severity: 'error',
    message: 'This web page holds no table with text.',
    remedy: 'Copy the table itself and paste it, or save it as CSV UTF-8 and open that file.',
  });
}
