/** Room left and right of the figure, in px; the style of the scroller has the same. */
const MARGIN = 24;

/** Room for a scroll bar, in px. */
const SCROLL_BAR = 16;

/** The panel does not push a figure below this: it scrolls sideways instead, and its rows stay as they were. */
const BESIDE_PANEL = 920;

/** No figure is narrower than this: it scrolls sideways instead (CONVENTIONS A15). */
const NARROWEST = 640;

/** Widths are taken in steps, so that dragging the window's edge does not lay the figure out for every pixel. */
const STEP = 4;

/** Width of the figure where the window, `windowWidth` px wide, leaves it `room` px. */
export function figureWidth(room: number, windowWidth: number): number {
  const unpushed = Math.min(BESIDE_PANEL, windowWidth - 2 * MARGIN - SCROLL_BAR);
  const width = Math.max(room - 2 * MARGIN, unpushed, NARROWEST);
  return Math.floor(width / STEP) * STEP;
}
