import { mixed, palest } from './contrast';
import type { CategoryPaint, Theme } from './theme';

/** Just above what text and outlines need, so that rounding never takes them below (CONVENTIONS A12). */
const TEXT = 4.6;
const OUTLINE = 3.1;

/** How far a fill goes towards the background. */
const FILL = 0.72;

/**
 * The same looks, paler: for what does not stand out when something else does. Text keeps 4.5:1 and outlines 3:1 on
 * every ground; shapes, patterns and dashes stay. Colours are solid `#rrggbb`: some programs misdraw transparency.
 */
export function mutedTheme(theme: Theme): Theme {
  const { background, grounds } = theme;
  const pale = (colour: string, contrast: number): string => palest(colour, background, grounds, contrast);
  const paints = Object.fromEntries(
    Object.entries(theme.paints).map(([look, paint]): [string, CategoryPaint] => [
      look,
      {
        ...paint,
        fill: mixed(paint.fill, background, FILL),
        outline: pale(paint.outline, OUTLINE),
        patternColour: pale(paint.patternColour, OUTLINE),
        outlineWidth: Math.min(paint.outlineWidth, 1.5),
      },
    ]),
  ) as Theme['paints'];
  return {
    ...theme,
    ink: pale(theme.ink, TEXT),
    muted: pale(theme.muted, TEXT),
    connector: pale(theme.connector, OUTLINE),
    paints,
  };
}
