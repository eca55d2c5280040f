import { issue, type Issue } from '../base/issue';
import { guessUtf16 } from './guessUtf16';
import { decodeLooseUtf8, type LooseUtf8 } from './looseUtf8';
import type { Encoding } from './rawTable';
import { decodeWindows1252 } from './windows1252';

/** The text of a file and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly issues: readonly Issue[];
}

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const SAVE_AS =
  'Check the macrons and dashes; if they are wrong, choose another text encoding under "How this file was read", or save the sheet as "CSV UTF-8" and open it again.';

function guessedIssue(what: string, severity: 'info' | 'warning'): Issue {
  return issue({
    code: 'ENCODING_GUESSED',
    severity,
    message: `The file does not say how its letters are stored; it was read as ${what}.`,
    remedy: SAVE_AS,
  });
}

function lineOfOffset(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line++;
  }
  return line;
}

function strayIssue(bytes: Uint8Array, loose: LooseUtf8): Issue {
  const { byte, offset } = loose.firstStray ?? { byte: 0, offset: 0 };
  const count = loose.strayBytes === 1 ? 'One byte is' : `${String(loose.strayBytes)} bytes are`;
  return issue({
    code: 'INVALID_BYTES',
    severity: 'warning',
    line: lineOfOffset(bytes, offset),
    value: `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    message: `${count} not UTF-8 in a file that otherwise is; read as windows-1252 letters, nothing was left out.`,
    remedy: 'Compare the line with the original; saving the sheet as "CSV UTF-8" mends it.',
  });
}

function decodeUtf8(bytes: Uint8Array, sure: boolean): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'utf-8', issues: [] };
  } catch {
    const loose = decodeLooseUtf8(bytes);
    if (sure || (loose.goodSequences > 0 && loose.goodSequences >= loose.strayBytes)) {
      return { text: loose.text, encoding: 'utf-8', issues: [strayIssue(bytes, loose)] };
    }
    const issues = [guessedIssue('windows-1252 (the plain "CSV" of Excel)', 'warning')];
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', issues };
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedText {
  if (encoding === 'utf-8') return decodeUtf8(bytes, true);
  const text =
    encoding === 'windows-1252'
      ? decodeWindows1252(bytes)
      : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, issues: [] };
}

/**
 * Bytes to text, in the order of CONVENTIONS U2: byte order mark, UTF-16 by its zero bytes, strict UTF-8, UTF-8 with
 * stray bytes, windows-1252 (which also covers Latin-1). Never fails; the byte order mark is not part of the text.
 * `chosen`: the encoding that a person knows it to be.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): DecodedText {
  const mark = MARKS.find(({ bytes: start }) => start.every((byte, i) => bytes[i] === byte));
  if (chosen !== undefined)
    return decodeAs(mark?.encoding === chosen ? bytes.subarray(mark.bytes.length) : bytes, chosen);
  const body = mark ? bytes.subarray(mark.bytes.length) : bytes;
  if (mark?.encoding === 'utf-8') return decodeUtf8(body, true);
  const utf16 = mark?.encoding ?? guessUtf16(body);
  if (utf16 !== undefined) {
    const text = new TextDecoder(utf16, { ignoreBOM: true }).decode(body);
    return { text, encoding: utf16, issues: mark ? [] : [guessedIssue('UTF-16', 'info')] };
  }
  return decodeUtf8(body, false);
}
