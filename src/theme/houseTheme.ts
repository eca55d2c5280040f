import { HOUSE_STATUSES, type HouseStyle } from '../view/houseStyle';
import { mixed } from './contrast';
import type { CategoryPaint, Theme } from './theme';

/** A light theme in the looks of an organisation. Patterns, glyphs, dashes and line widths stay (CONVENTIONS A13). */
export function withHouseStyle(theme: Theme, { font, sizes, colours }: HouseStyle): Theme {
  const { ink, quietInk, lines, laneTint, status } = colours;
  const own = Object.fromEntries(
    HOUSE_STATUSES.map((each): [string, CategoryPaint] => {
      const { fill, outline } = status[each];
      return [each, { ...theme.paints[each], fill, outline, patternColour: outline }];
    }),
  );
  const paints = { ...theme.paints, ...own } as Theme['paints'];
  return {
    ...theme,
    font,
    ink,
    muted: quietInk,
    rule: lines,
    grid: mixed(lines, theme.background, 0.5),
    tint: laneTint,
    grounds: laneTint === undefined ? theme.grounds : [theme.background, laneTint, theme.shade],
    paints: { ...paints, blank: paints['not-stated'] },
    // The title keeps its size beside the labels when those are made smaller to fit.
    type: { ...theme.type, title: (theme.type.label * sizes.title) / sizes.label },
  };
}
