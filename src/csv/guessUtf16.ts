const SAMPLE = 65_536;

/**
 * UTF-16 without a byte order mark, told by where the zero bytes stand: Latin text has one in every second place.
 * Has to be asked before UTF-8, because such a file is also good UTF-8 (full of NULs).
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd >= pairs * 0.4 && even <= pairs * 0.1) return 'utf-16le';
  if (even >= pairs * 0.4 && odd <= pairs * 0.1) return 'utf-16be';
  return undefined;
}
