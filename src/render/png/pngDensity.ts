const METRES_PER_INCH = 0.0254;

/** Signature of eight bytes and the first chunk, IHDR, of 25: what says the size of the picture. */
const HEAD = 33;

/** The PNG with its physical size recorded, so that a document places it at its size in mm (CONVENTIONS E2). */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const rest = withoutDensity(png);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  const body = new Uint8Array(13);
  body.set(new TextEncoder().encode('pHYs'));
  const view = new DataView(body.buffer);
  view.setUint32(4, perMetre);
  view.setUint32(8, perMetre);
  body[12] = 1; // the unit is the metre
  const chunk = new Uint8Array(body.length + 8);
  const frame = new DataView(chunk.buffer);
  frame.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  frame.setUint32(4 + body.length, crc32(body));
  const out = new Uint8Array(rest.length + chunk.length);
  out.set(rest.subarray(0, HEAD));
  out.set(chunk, HEAD);
  out.set(rest.subarray(HEAD), HEAD + chunk.length);
  return out;
}

/** The PNG without a density that whoever drew it has recorded: a file may hold one only. */
function withoutDensity(png: Uint8Array): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = 8; at + 12 <= png.length;) {
    const next = at + 12 + view.getUint32(at);
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'pHYs') {
      const out = new Uint8Array(png.length - (next - at));
      out.set(png.subarray(0, at));
      out.set(png.subarray(next), at);
      return out;
    }
    at = next;
  }
  return png;
}

/** The check sum of a PNG chunk (ISO 3309), bit by bit: the chunk has 13 bytes. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
