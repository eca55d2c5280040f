import { guessUtf16 } from '../csv/guessUtf16';
import { mayBeDelimited, sizeOf } from './sourceKind';
import type { Source } from './reading';

/** Delimited text of fewer bytes or characters is read whole before a person misses it. */
const LARGE = 100_000;

/** So many bytes or characters hold more rows than a window shows, and are read and drawn in a tenth of a second. */
const HEAD = 12_288;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A quotation mark opens a cell only after one of these: `5" pipe` opens none. */
const BEFORE_CELL: ReadonlySet<number> = new Set(Array.from(',;\t|\n\r', (sign) => sign.charCodeAt(0)));

/**
 * The first rows of a large delimited text, as a source that can be read by itself: cut where a record ends.
 * `undefined` when the source is small, of another kind, or has no such place.
 */
export function headOf(source: Source): Source | undefined {
  if (sizeOf(source) < LARGE || !mayBeDelimited(source)) return undefined;
  switch (source.kind) {
    case 'file': {
      const length = headLength(source.bytes, source.encoding);
      return length === 0 ? undefined : { ...source, bytes: source.bytes.slice(0, length) };
    }
    case 'text': {
      const { text } = source;
      const length = endOfRecords(HEAD, (i) => text.charCodeAt(i));
      return length === 0 ? undefined : { ...source, text: text.slice(0, length) };
    }
    case 'page':
      return undefined;
  }
}

/** In bytes. Quotes, commas and line ends are the same bytes in all encodings but UTF-16, which has two for each. */
function headLength(bytes: Uint8Array, encoding: Source['encoding']): number {
  const start = bytes.subarray(0, HEAD);
  const order = encoding ?? markOf(start) ?? guessUtf16(start);
  if (order !== 'utf-16le' && order !== 'utf-16be') return endOfRecords(HEAD, (i) => start[i] ?? 0);
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  return 2 * endOfRecords(HEAD / 2, (i) => view.getUint16(2 * i, order === 'utf-16le'));
}

function markOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** How much of the beginning is whole records: up to the last line end that stands in no quoted cell; 0 for none. */
function endOfRecords(length: number, unitAt: (index: number) => number): number {
  let end = 0;
  let quoted = false;
  let before = LINE_FEED;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(i);
    // A doubled quotation mark closes the cell and opens it again, which comes to the same.
    if (unit === QUOTE) quoted = !quoted && (BEFORE_CELL.has(before) || before === QUOTE);
    else if (!quoted && (unit === LINE_FEED || unit === RETURN)) end = i + 1;
    before = unit;
  }
  return end;
}
