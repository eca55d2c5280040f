/**
 * Characters of the bytes 0x80 to 0x9f; the five bytes without a character stand for the control of the same number,
 * as in the WHATWG table. Our own table, because the decoders of some Node releases read these bytes as Latin-1.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + '\u0090‘’“”•–—˜™š›œ\u009džŸ';

function codeOf(byte: number): number {
  return byte < 0x80 || byte > 0x9f ? byte : HIGH.charCodeAt(byte - 0x80);
}

/** The character a byte stands for in windows-1252. */
export function windows1252Character(byte: number): string {
  return String.fromCharCode(codeOf(byte));
}

/** Text of windows-1252 bytes; every byte has a character, so this never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const wide = new Uint8Array(bytes.length * 2);
  bytes.forEach((byte, i) => {
    const code = codeOf(byte);
    wide[2 * i] = code & 0xff;
    wide[2 * i + 1] = code >> 8;
  });
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(wide);
}
