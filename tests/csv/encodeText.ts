import type { Encoding } from '../../src/csv/rawTable';

const MARKS: Partial<Readonly<Record<Encoding, readonly number[]>>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** Bytes 0x80 to 0x9f of windows-1252 that have a character. */
const HIGH: ReadonlyMap<string, number> = new Map(
  Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ').flatMap((character, i) =>
    character === ' ' ? [] : [[character, 0x80 + i] as const],
  ),
);

function singleBytes(text: string, encoding: Encoding): Uint8Array {
  const letters = Array.from({ length: 256 }, (_, byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)));
  return Uint8Array.from(Array.from(text), (character) => letters.indexOf(character));
}

function bodyOf(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252') return Uint8Array.from(Array.from(text), (c) => HIGH.get(c) ?? c.charCodeAt(0));
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return singleBytes(text, encoding);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}

/** The text as the bytes of a file, with or without a byte order mark. */
export function encodeText(text: string, encoding: Encoding = 'utf-8', withMark = false): Uint8Array {
  return Uint8Array.from([...((withMark && MARKS[encoding]) || []), ...bodyOf(text, encoding)]);
}
