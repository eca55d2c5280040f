import { trimEndOf } from '../base/trimEnd';
import { INNER_RETURN } from './innerReturns';

/** Beyond this set NFC changes nothing, so most cells need no call. U+2010 to U+2030 are dashes, quotes and dots. */
const MAY_COMPOSE = /[^\0-\u02ff\u2010-\u2030]/;
const INVISIBLE_START = /^[\s\u200b-\u200d\u2060]+/;
const NOT_SEEN = /[\s\u200b-\u200d\u2060]/;
const HAS_INVISIBLE = /[\u200b-\u200d\u2060]/;
/** Line breaks that are not `\n`: of Word (vertical tab), page breaks, Unicode's own, and a lone CR in a cell. */
const OTHER_BREAKS = new RegExp(`[\\v\\f\\u2028\\u2029${INNER_RETURN}]`, 'g');
const HAS_OTHER_BREAKS = new RegExp(OTHER_BREAKS.source);
/** An apostrophe that keeps Excel from running a formula; our own CSV export writes it (CONVENTIONS S7). */
const FORMULA_GUARD = /^'(?=[\s"']*[=+\-@＝＋－＠])/;

const SPACE = 0x20;
const DEL = 0x7f;
const APOSTROPHE = 0x27;

const isPlainEnd = (code: number): boolean => code > SPACE && code < DEL && code !== APOSTROPHE;

/**
 * A function that makes cells of this text: NFC (CONVENTIONS L3), trimmed outside (no-break and zero-width spaces too),
 * formula guard taken off, line breaks as `\n`; the words inside stay verbatim. What the text does not hold is not
 * looked for in each cell.
 */
export function cellCleaner(text: string): (cell: string) => string {
  const mayCompose = MAY_COMPOSE.test(text);
  const hasInvisible = HAS_INVISIBLE.test(text);
  const hasOtherBreaks = HAS_OTHER_BREAKS.test(text);
  return (cell) => {
    if (cell === '') return cell;
    let clean = cell;
    if (hasOtherBreaks && HAS_OTHER_BREAKS.test(clean)) clean = clean.replace(OTHER_BREAKS, '\n');
    if (mayCompose && MAY_COMPOSE.test(clean)) clean = clean.normalize('NFC');
    if (isPlainEnd(clean.charCodeAt(0)) && isPlainEnd(clean.charCodeAt(clean.length - 1))) return clean;
    clean = hasInvisible ? trimEndOf(clean.replace(INVISIBLE_START, ''), NOT_SEEN) : clean.trim();
    return clean.startsWith("'") ? clean.replace(FORMULA_GUARD, '').trim() : clean;
  };
}

/** A header cell as a name: one line, single spaces, no invisible characters. */
export function cleanHeader(cell: string): string {
  return cell
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
