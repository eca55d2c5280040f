import type { Source } from './reading';

/** Web pages and XML begin with a mark: so far into the file a byte order mark or blanks may stand before it. */
const START = 16;
const MARK = '<'.charCodeAt(0);
/** The first bytes of a zip file, which an Excel workbook is. */
const ZIP = [0x50, 0x4b] as const;

/** False for what is surely no delimited text: a workbook, a web page, XML. */
export function mayBeDelimited(source: Source): boolean {
  switch (source.kind) {
    case 'file':
      return !source.bytes.subarray(0, START).includes(MARK) && !ZIP.every((byte, i) => source.bytes[i] === byte);
    case 'text':
      return true;
    case 'page':
      return false;
  }
}

/** Bytes of a file, characters of a text. */
export function sizeOf(source: Source): number {
  switch (source.kind) {
    case 'file':
      return source.bytes.length;
    case 'text':
      return source.text.length;
    case 'page':
      return source.html.length;
  }
}
