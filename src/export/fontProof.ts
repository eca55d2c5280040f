import { arimoMetrics } from '../layout/textMetrics';
import type { Weight } from '../layout/textMetrics';

/**
 * Lines drawn beside a figure to prove which font draws it: each weight once with the letters and once without, so that
 * how far the ink goes tells how wide the letters are. None of the letters are kerned.
 */
const LETTERS = 'mnHWGQ0123 whānau Kōkiri';
const SIZE = 20;
const PITCH = 30;
const LEFT = 10;
const WEIGHTS: readonly Weight[] = ['regular', 'bold'];

/** How far the measured width may be from the width table's, as a share. Other fonts are 5 to 20 % off. */
const TOLERANCE = 0.012;

/** Size of the strip with the proof lines, in figure units. */
export const PROOF = { width: 360, height: PITCH * (2 * WEIGHTS.length) + 10 } as const;

/** The proof lines as SVG, below a figure of this height. */
export function proofLines(top: number): string {
  const line = (text: string, weight: Weight, row: number): string =>
    `<text x="${String(LEFT)}" y="${String(top + PITCH * (row + 0.8))}" font-size="${String(SIZE)}" font-weight="${weight === 'bold' ? '700' : '400'}" fill="#000000">${text}</text>`;
  const lines = WEIGHTS.flatMap((weight, i) => [line(`${LETTERS}|`, weight, 2 * i), line('|', weight, 2 * i + 1)]);
  return `<rect x="0" y="${String(top)}" width="${String(PROOF.width)}" height="${String(PROOF.height)}" fill="#ffffff"/>${lines.join('')}`;
}

/** True when the strip, drawn at `scale` pixels a unit, shows letters as wide as the figure was laid out for. */
export function isProved(strip: ImageData, scale: number): boolean {
  return WEIGHTS.every((weight, i) => {
    const [long, short] = [inkEnd(strip, 2 * i, scale), inkEnd(strip, 2 * i + 1, scale)];
    if (long === undefined || short === undefined) return false;
    const expected = arimoMetrics.widthOf(LETTERS, SIZE, weight) * scale;
    return Math.abs(long - short - expected) <= expected * TOLERANCE + 1;
  });
}

/** The last column of a row of the strip that holds ink. */
function inkEnd({ data, width }: ImageData, row: number, scale: number): number | undefined {
  const [top, bottom] = [Math.floor(row * PITCH * scale), Math.floor((row + 1) * PITCH * scale)];
  for (let x = width - 1; x >= 0; x -= 1)
    for (let y = top; y < bottom; y += 1) if ((data[(y * width + x) * 4] ?? 255) < 128) return x;
  return undefined;
}
