import type { CategoryPaint, Theme } from './theme';

/** Line pitch that leaves room for outlines above and below a line of text, as a multiple of the type size. */
const LEADING = 1.4;

/**
 * Bars as tall as a line of text, to hold labels: all of them, so that no bar looks more important than another. Their
 * outlines stay as thin as before.
 */
export function tallBars(theme: Theme): Theme {
  const { type, space } = theme;
  const leading = Math.max(type.leading, LEADING);
  const bar = type.label * leading;
  const paints = Object.fromEntries(
    Object.entries(theme.paints).map(([look, paint]): [string, CategoryPaint] => [
      look,
      { ...paint, outlineWidth: (paint.outlineWidth * space.bar) / bar },
    ]),
  ) as Theme['paints'];
  return {
    ...theme,
    paints,
    type: { ...type, leading },
    space: { ...space, bar, rowGap: Math.max(space.rowGap, type.label * 0.2) },
  };
}
