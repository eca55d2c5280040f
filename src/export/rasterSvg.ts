import { renderSvg } from '../render/svgString';
import type { Scene } from '../scene/node';
import { PROOF, proofLines } from './fontProof';

/** A name no machine has a font of, so that nothing but the font that comes along can be meant. */
const FAMILY = 'Milepost Figure';

/** Looks so unlike the figure's font that the proof can not take it for that. */
const FALLBACK = 'monospace';

/** The figure's own font for a drawing, in Base64. */
export interface FontText {
  readonly regular: string;
  readonly bold: string;
}

/** An SVG for the rasteriser only, never a file of anyone's: the font comes along, proof lines stand below the figure. */
export interface RasterSvg {
  readonly text: string;
  /** With the proof, in figure units. */
  readonly width: number;
  readonly height: number;
}

export function rasterSvg(page: Scene, font: FontText, pixelsPerUnit: number): RasterSvg {
  const width = Math.max(page.size.width, PROOF.width);
  const height = page.size.height + PROOF.height;
  const svg = renderSvg({ ...page, paper: undefined, size: { width, height }, fontFamily: `${FAMILY}, ${FALLBACK}` });
  const face = (weight: number, base64: string): string =>
    `@font-face{font-family:'${FAMILY}';font-weight:${String(weight)};src:url(data:font/ttf;base64,${base64})}`;
  const style = `<style>${face(400, font.regular)}${face(700, font.bold)}</style>`;
  const text = svg
    // The size a picture comes in is the size it is drawn at: Safari and Firefox draw an SVG once and stretch it.
    .replace(
      / width="[^"]*" height="[^"]*"/,
      ` width="${String(width * pixelsPerUnit)}" height="${String(height * pixelsPerUnit)}"`,
    )
    .replace('</desc>', `</desc>${style}`)
    .replace(/<\/svg>\s*$/, `${proofLines(page.size.height)}</svg>`);
  return { text, width, height };
}
