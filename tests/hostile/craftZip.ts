import { deflateSync } from 'fflate';

/** A file to put into a zip file, with what its headers are to say of it where that is not the truth. */
export interface CraftedEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** The size when unpacked, as claimed. */
  readonly size?: number;
  readonly isLocked?: boolean;
  /** Stands where the entry of this index stands: one stretch of bytes given out twice. */
  readonly sameAs?: number;
}

const encoder = new TextEncoder();

function header(length: number, fields: readonly (readonly [at: number, value: number, bytes: 2 | 4])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at, value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => (all.set(piece, at), at + piece.length), 0);
  return all;
}

/** A zip file as it is told to be. `count`: how many files its directory claims. */
export function craftZip(entries: readonly CraftedEntry[], count = entries.length): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const { name, content, size = content.length, isLocked = false, sameAs } of entries) {
    const path = encoder.encode(name);
    const packed = deflateSync(content, { level: 9 });
    const flags = isLocked ? 1 : 0;
    const offset = sameAs === undefined ? at : (offsets[sameAs] ?? 0);
    offsets.push(offset);
    if (sameAs === undefined) {
      files.push(header(30, [[0, 0x04034b50, 4], [6, flags, 2], [8, 8, 2], [18, packed.length, 4], [22, size, 4], [26, path.length, 2]]), path, packed); // prettier-ignore
      at += 30 + path.length + packed.length;
    }
    directory.push(header(46, [[0, 0x02014b50, 4], [8, flags, 2], [10, 8, 2], [20, packed.length, 4], [24, size, 4], [28, path.length, 2], [42, offset, 4]]), path); // prettier-ignore
  }
  const listed = joined(directory);
  const end = header(22, [[0, 0x06054b50, 4], [8, Math.min(count, 0xffff), 2], [10, Math.min(count, 0xffff), 2], [12, listed.length, 4], [16, at, 4]]); // prettier-ignore
  return joined([...files, listed, end]);
}

/** The same with an end of the directory of the long kind, which can claim any number of files. */
export function withLongCount(zip: Uint8Array, count: number): Uint8Array {
  const end = zip.slice(-22);
  const start = new DataView(end.buffer).getUint32(16, true);
  const long = header(56, [
    [0, 0x06064b50, 4],
    [4, 44, 4],
    [24, count, 4],
    [32, count, 4],
    [48, start, 4],
  ]);
  const locator = header(20, [
    [0, 0x07064b50, 4],
    [8, zip.length - 22, 4],
    [16, 1, 4],
  ]);
  return joined([zip.subarray(0, -22), long, locator, end]);
}
