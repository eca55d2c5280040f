import { issue, type Issue } from '../base/issue';
import type { Delimiter } from './rawTable';

/** Text whose lines end in `\n`; a lone `\r` is left only where `\n` ends the lines, for `innerReturns`. */
export interface TidyText {
  readonly text: string;
  /** From a first line `sep=;` that Excel writes and reads. That line is blanked, so line numbers stay. */
  readonly declaredDelimiter: Delimiter | undefined;
  readonly issues: readonly Issue[];
}

/** Characters that are no text and that XML forbids. Tab, line ends, vertical tab and form feed are text. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SEP_LINE = /^"?sep=([,;|\t])"?[,;|\t ]*(?=\r|\n|$)/i;

function dropControls(text: string): { readonly text: string; readonly issues: readonly Issue[] } {
  const found = text.match(CONTROLS);
  if (!found) return { text, issues: [] };
  const nuls = found.filter((character) => character === '\0').length;
  const what = nuls === found.length ? 'NUL characters' : 'control characters';
  const found1 = issue({
    code: 'CONTROL_CHARACTERS',
    severity: 'info',
    message: `The file holds ${String(found.length)} ${what}, which are no text; they were left out.`,
    remedy: 'Nothing to do, unless a word looks cut; then save the sheet as "CSV UTF-8" again.',
  });
  return { text: text.replace(CONTROLS, ''), issues: [found1] };
}

/** Cells that were never text of a file (of a workbook, a web page), freed of what is no text; line ends as `\n`. */
export function tidyCells(records: readonly (readonly string[])[]): {
  readonly records: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
} {
  const all = records.flat().join('\n');
  const clean = dropControls(all.replace(LONE_SURROGATES, '\ufffd'));
  if (clean.text === all && !all.includes('\r')) return { records, issues: [] };
  const tidy = (cell: string): string =>
    cell.replace(LONE_SURROGATES, '\ufffd').replace(CONTROLS, '').replace(/\r\n?/g, '\n');
  return { records: records.map((cells) => cells.map(tidy)), issues: clean.issues };
}

function unifyLineEnds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
}

/** Line ends, control characters, a second byte order mark and the `sep=` line. */
export function tidyText(source: string): TidyText {
  const start = source.startsWith('\ufeff') ? source.slice(1) : source;
  const clean = dropControls(start.replace(LONE_SURROGATES, '\ufffd'));
  const sep = SEP_LINE.exec(clean.text);
  const text = unifyLineEnds(sep ? clean.text.slice(sep[0].length) : clean.text);
  return { text, declaredDelimiter: sep?.[1] as Delimiter | undefined, issues: clean.issues };
}
