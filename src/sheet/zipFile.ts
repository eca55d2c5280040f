import { Inflate } from 'fflate';

/** One file of a zip file, as its directory tells of it. Nothing of it is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  /** Needs a password. */
  readonly isLocked: boolean;
  /** In bytes: in the zip file, and when unpacked. Both as claimed: `unpackEntry` holds them to it. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_HEADER = 0x04034b50;

/** A comment of the whole zip file is at most so long. */
const LONGEST_COMMENT = 0xffff;
/** Says that a size or a place is written in the extra field, as it may need more than four bytes. */
const ELSEWHERE = 0xffffffff;
/** So many packed bytes are unpacked at a time, a thousandfold at most: between two of them it can be stopped. */
const STEP = 16_384;

/** A zip file that is not as it says, or more than was asked for. Only this and `RangeError` are thrown here. */
export class ZipFault extends Error {}

/** The files in a zip file, by its directory. Throws when there are more than `most`, or where it is damaged. */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryOf(view);
  if (count > most) throw new ZipFault('too many files');
  const entries: ZipEntry[] = [];
  for (let i = 0, at = start; i < count; i += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipFault('no directory');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number]; // prettier-ignore
    const nameAt = at + 46;
    const extra = bytes.subarray(nameAt + nameLength, nameAt + nameLength + extraLength);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      ...sizesOf(view, at, extra),
    });
    at = nameAt + nameLength + extraLength + commentLength;
  }
  return entries;
}

function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  let at = view.byteLength - 22;
  const first = Math.max(0, at - LONGEST_COMMENT);
  while (at >= first && view.getUint32(at, true) !== DIRECTORY_END) at -= 1;
  if (at < first) throw new ZipFault('no end of the directory');
  if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64) {
    const end = long(view, at - 12);
    if (view.getUint32(end, true) === DIRECTORY_END_64) return { count: long(view, end + 32), start: long(view, end + 48) }; // prettier-ignore
  }
  return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
}

/** A number of eight bytes. One that no file can have comes out larger than any, and is refused where it is used. */
function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function sizesOf(view: DataView, at: number, extra: Uint8Array): Pick<ZipEntry, 'size' | 'packedSize' | 'offset'> {
  const written = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const large = largeNumbers(extra, written.filter((number) => number === ELSEWHERE).length);
  const [size, packedSize, offset] = written.map((number) => (number === ELSEWHERE ? (large.shift() ?? number) : number)) as [number, number, number]; // prettier-ignore
  return { size, packedSize, offset };
}

/** The numbers in the extra field of kind 1, in the order: size, packed size, place. */
function largeNumbers(extra: Uint8Array, count: number): number[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; count > 0 && at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return Array.from({ length: count }, (_, i) => long(view, at + 4 + 8 * i));
  }
  return [];
}

/** Where the packed bytes of an entry stand, from the first to behind the last. */
export function spanOf(bytes: Uint8Array, { offset, packedSize }: ZipEntry): readonly [from: number, to: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== FILE_HEADER) throw new ZipFault('no file where the directory says');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) throw new ZipFault('cut short');
  return [from, from + packedSize];
}

/** The content of an entry: as long as its directory says, else it throws, at the first byte that is too many. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const [from, to] = spanOf(bytes, entry);
  const packed = bytes.subarray(from, to);
  if (entry.method === 0) {
    if (packed.length !== entry.size) throw new ZipFault('another size than claimed');
    return packed.slice();
  }
  if (entry.method !== 8) throw new ZipFault('packed in another way');
  const content = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > content.length) throw new ZipFault('more than claimed');
    content.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (length < content.length) throw new ZipFault('less than claimed');
  return content;
}
