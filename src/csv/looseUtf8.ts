import { windows1252Character } from './windows1252';

/** UTF-8 text that holds some bytes which are not UTF-8. */
export interface LooseUtf8 {
  readonly text: string;
  /**
   * Good UTF-8 of the letters, dashes and signs that our files hold. Chinese and the like do not count: "é––" in
   * windows-1252 is by chance such a character.
   */
  readonly goodSequences: number;
  readonly strayBytes: number;
  /** The first stray byte and its place. */
  readonly firstStray: { readonly byte: number; readonly offset: number } | undefined;
}

const isTail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Length in bytes (1 to 4) of the UTF-8 character at `at`, or 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1];
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4 || second === undefined || !isTail(second)) return 0;
  if (first < 0xe0) return 2;
  // Overlong forms, surrogates and numbers past U+10FFFF are no characters.
  if (first === 0xe0 ? second < 0xa0 : first === 0xed && second > 0x9f) return 0;
  if (!isTail(bytes[at + 2])) return 0;
  if (first < 0xf0) return 3;
  if (first === 0xf0 ? second < 0x90 : first === 0xf4 && second > 0x8f) return 0;
  return isTail(bytes[at + 3]) ? 4 : 0;
}

/**
 * Reads what is UTF-8 as UTF-8 and each stray byte as its windows-1252 character: the usual way such bytes get in
 * is text pasted from an older file.
 */
export function decodeLooseUtf8(bytes: Uint8Array): LooseUtf8 {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let goodSequences = 0;
  let strayBytes = 0;
  let firstStray: LooseUtf8['firstStray'];
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 2 || (length === 3 && (bytes[at] ?? 0) <= 0xe2)) goodSequences++;
    if (length === 0) {
      const byte = bytes[at] ?? 0;
      firstStray ??= { byte, offset: at };
      strayBytes++;
      pieces.push(decoder.decode(bytes.subarray(start, at)), windows1252Character(byte));
      start = at + 1;
    }
    at += length || 1;
  }
  pieces.push(decoder.decode(bytes.subarray(start)));
  return { text: pieces.join(''), goodSequences, strayBytes, firstStray };
}
