import fc from 'fast-check';
import { PAYLOADS } from './payloads';

type Edit = (bytes: Uint8Array) => Uint8Array;

/** Larger files are cut: what is looked for lies in how pieces follow each other, not in how many there are. */
const LONGEST = 6_000;

/** Where in a file of any length: so many thousandths from its beginning. */
const place = fc.nat(1000);
const at = (bytes: Uint8Array, thousandths: number): number => Math.floor((bytes.length * thousandths) / 1000);

/** The file with another piece in the place of some of its bytes. */
function spliced(bytes: Uint8Array, from: number, to: number, piece: Uint8Array): Uint8Array {
  const all = new Uint8Array(from + piece.length + bytes.length - to);
  all.set(bytes.subarray(0, from));
  all.set(piece, from);
  all.set(bytes.subarray(to), from + piece.length);
  return all;
}

const encoder = new TextEncoder();
/** Signs that part cells, lines and elements, marks at the start of files, and texts that do harm. */
const PIECES: readonly Uint8Array[] = [
  ...['"', '""', ',', ';', '\t', '|', '\n', '\r', '\r\n', '\0', "'", '=', '<', '>', '&', '</', ']]>', '<!--', '&#x', ';#', 'sep=;\n', '\ufeff', '*', '†', 'Total', 'TBC', '2026', '31/02/2026', 'Q3', '{', '[', '}', ']'].map((text) => encoder.encode(text)), // prettier-ignore
  ...PAYLOADS.map((text) => encoder.encode(text)),
  ...[[0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xc3], [0xe2, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xed, 0xa0, 0x80], [0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06], [0xff, 0xff, 0xff, 0xff], [0, 0, 0, 0]].map((bytes) => Uint8Array.from(bytes)), // prettier-ignore
];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(([where, byte]): Edit => (bytes) => {
    if (bytes.length === 0) return bytes;
    const copy = bytes.slice();
    copy[Math.min(at(bytes, where), bytes.length - 1)] = byte;
    return copy;
  }),
  fc.tuple(place, fc.nat(PIECES.length - 1)).map(([where, piece]): Edit => (bytes) => {
    const from = at(bytes, where);
    return spliced(bytes, from, from, PIECES[piece] ?? new Uint8Array());
  }),
  fc.tuple(place, fc.nat(60)).map(([where, length]): Edit => (bytes) => {
    const from = at(bytes, where);
    return spliced(bytes, from, Math.min(bytes.length, from + length), new Uint8Array());
  }),
  fc.tuple(place, place, fc.nat(200)).map(([source, target, length]): Edit => (bytes) => {
    const from = at(bytes, source);
    const to = at(bytes, target);
    return spliced(bytes, to, to, bytes.slice(from, from + length));
  }),
  place.map(
    (where): Edit =>
      (bytes) =>
        bytes.slice(0, at(bytes, where)),
  ),
);

/** Files that are nearly right: one of the seeds with a few edits. */
export function mutated(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const files = seeds.map((bytes) => bytes.slice(0, LONGEST));
  return fc
    .tuple(fc.nat(files.length - 1), fc.array(edit, { minLength: 1, maxLength: 8 }))
    .map(([which, edits]) =>
      edits.reduce<Uint8Array>((bytes, change) => change(bytes), files[which] ?? new Uint8Array()),
    );
}
