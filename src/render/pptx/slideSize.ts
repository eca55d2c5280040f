import type { Size } from '../../base/geometry';

/** Slides that programs know by name, in points: 4:3 and 16:9, both 7.5 inches high. Smallest first. */
const STANDARD: readonly Size[] = [
  { width: 720, height: 540 },
  { width: 960, height: 540 },
];

/** What stays free around the figure at least, in points. */
const MARGIN = 8;

/**
 * The size of all slides of a file: the smallest usual one that holds the figures, else their own with a margin. A figure
 * is never scaled to fit, type would be scaled with it (CONVENTIONS E3).
 */
export function slideSize(figures: readonly Size[]): Size {
  const width = Math.max(...figures.map((figure) => figure.width)) + 2 * MARGIN;
  const height = Math.max(...figures.map((figure) => figure.height)) + 2 * MARGIN;
  return STANDARD.find((slide) => width <= slide.width && height <= slide.height) ?? { width, height };
}
