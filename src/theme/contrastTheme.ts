import type { CategoryLook } from '../view/colouring';
import { contrastOf } from './contrast';
import type { CategoryPaint, Theme } from './theme';

/** Outlines of high contrast have 7:1 on every ground, and are a third wider. */
const OUTLINE = 7;
const WIDER = 4 / 3;

/** Outlines of statuses that are too pale for high contrast, darker. */
const DARKER: Readonly<Partial<Record<CategoryLook, string>>> = {
  unfunded: '#6A1B80',
  tbc: '#3D3D3D',
  'not-stated': '#404040',
  blank: '#404040',
  hollow: '#8A0015',
};

/** Black on white with strong outlines, for screens and files; patterns, glyphs and their order stay. */
export function contrastTheme(theme: Theme): Theme {
  const paints = Object.fromEntries(
    Object.entries(theme.paints).map(([look, paint]) => [
      look,
      strengthened(paint, DARKER[look as CategoryLook], theme),
    ]),
  ) as Theme['paints'];
  return {
    ...theme,
    name: 'contrast',
    ink: '#000000',
    muted: '#262626',
    rule: '#595959',
    grid: '#B3B3B3',
    asAt: '#003B49',
    connector: '#262626',
    paints,
  };
}

function strengthened(paint: CategoryPaint, darker: string | undefined, { grounds }: Theme): CategoryPaint {
  const strong = grounds.every((ground) => contrastOf(paint.outline, ground) >= OUTLINE);
  const outline = strong ? paint.outline : (darker ?? '#000000');
  const patternColour = paint.patternColour === paint.outline || darker !== undefined ? outline : '#262626';
  const same = paint.fill === paint.outline;
  return {
    ...paint,
    outline,
    fill: same ? outline : paint.fill,
    patternColour: paint.pattern === 'none' ? outline : patternColour,
    outlineWidth: paint.outlineWidth * WIDER,
  };
}
