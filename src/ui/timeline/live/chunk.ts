import type { Rect } from '../../../base/geometry';

/** More than is in view is drawn, by so many px on every side, and renewed when no more than so much of it is left. */
const MARGIN = 160;
const LEAST = 40;

/** What is drawn of the lanes for a window of them. */
export function chunkOf(window: Rect): Rect {
  const y = Math.max(window.y - MARGIN, 0);
  return { ...acrossOf(window), y, height: window.y + window.height + MARGIN - y };
}

/** The same from left to right, as high as the window. */
export function acrossOf(window: Rect): Rect {
  return { ...window, x: window.x - MARGIN, width: window.width + 2 * MARGIN };
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

/** Makes an svg show a stretch of the figure, where that stretch is. */
export function frameSvg(svg: SVGSVGElement, { x, y, width, height }: Rect, gutter: number): void {
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(Math.max(height, 0)));
  svg.setAttribute('viewBox', [x, y, width, Math.max(height, 0)].join(' '));
  svg.style.left = `${String(x + gutter)}px`;
  svg.style.top = `${String(y)}px`;
}
