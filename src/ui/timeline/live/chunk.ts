import type { Rect } from '../../../base/geometry';
import { setAttributes } from './setAttributes';

/** More than is in view is drawn, by so many px on every side, and renewed when no more than so much of it is left. */
const MARGIN = 280;
const LEAST = 40;

/** What is drawn of the lanes for a window of them. */
export function chunkOf(window: Rect): Rect {
  const y = Math.max(window.y - MARGIN, 0);
  const height = window.y + window.height + MARGIN - y;
  return { x: window.x - MARGIN, y, width: window.width + 2 * MARGIN, height };
}

/** True when what is drawn goes far enough beyond the window, or as far as there is anything. */
export function holds(chunk: Rect, window: Rect, height: number, width: number): boolean {
  const right = Math.min(window.x + window.width + LEAST, width);
  const bottom = Math.min(window.y + window.height + LEAST, height);
  return (
    chunk.x <= Math.max(window.x - LEAST, 0) &&
    chunk.y <= Math.max(window.y - LEAST, 0) &&
    chunk.x + chunk.width >= right &&
    chunk.y + chunk.height >= bottom
  );
}

/** Makes an svg so many px large. */
export function sizeSvg(svg: SVGSVGElement, width: number, height: number): void {
  const spell = (px: number): string => String(Math.max(Math.ceil(px), 0));
  setAttributes(svg, { width: spell(width), height: spell(height) });
}
