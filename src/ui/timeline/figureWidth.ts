/** Room left and right of the figure in the window, in px. */
const MARGIN = 24;

/** Below this the figure scrolls sideways instead of getting narrower (CONVENTIONS A15). */
const NARROWEST = 760;

/** Widths are taken in steps, so that dragging the window's edge does not lay the figure out for every pixel. */
const STEP = 4;

/** Width of the figure in a window part that is `room` px wide. */
export function figureWidth(room: number): number {
  return Math.max(NARROWEST, Math.floor((room - 2 * MARGIN) / STEP) * STEP);
}
