/** Left and right of the figure, in px; the style has the same. */
export const GUTTER = 24;
